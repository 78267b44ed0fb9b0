package dev.guidelint.analyzer.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.guidelint.analyzer.api.Region;
import java.io.IOException;
import java.io.Writer;

/** What all JSON of Guidelint has in common: how it is laid out, and the numbers of a region. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Writes indented JSON, with the same line ends on every system. Closing it leaves the writer open. */
    static JsonGenerator generator(Writer out) throws IOException {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        JsonGenerator json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.setPrettyPrinter(
                new DefaultPrettyPrinter(separators).withArrayIndenter(indenter).withObjectIndenter(indenter));
        return json;
    }

    /** Writes the four numbers of a region into the object that is open. */
    static void numbers(JsonGenerator json, Region region) throws IOException {
        json.writeNumberField("startLine", region.startLine());
        json.writeNumberField("startColumn", region.startColumn());
        json.writeNumberField("endLine", region.endLine());
        json.writeNumberField("endColumn", region.endColumn());
    }
}
