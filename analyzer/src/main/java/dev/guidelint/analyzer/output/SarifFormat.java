package dev.guidelint.analyzer.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.ScanResult;
import java.io.IOException;
import java.io.Writer;

/**
 * SARIF 2.1.0, the format that code scanning services and editors read. Whatever one of the known readers needs is
 * written, and whatever breaks one of them (embedded file contents, ranks, absolute paths) is not.
 */
public final class SarifFormat implements OutputFormat {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public String extension() {
        return "sarif";
    }

    @Override
    public void write(ScanResult result, OutputSettings settings, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            run(json, result, settings);
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void run(JsonGenerator json, ScanResult result, OutputSettings settings) throws IOException {
        Selection selection = Selection.of(result, settings);
        SarifRun run = new SarifRun(json, result, settings);
        SarifTemplates templates = SarifTemplates.of(selection.shown(), result.texts());
        json.writeStartObject();
        new SarifRules(json, templates).tool(result.rules(), settings.version());
        // What stands before the slash is the category by which GitHub keeps uploads apart.
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField("id", "guidelint/");
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeStringField("defaultSourceLanguage", "java");
        run.sourceRoot();
        run.versionControl();
        run.invocation(selection.omitted());
        SarifResults results = new SarifResults(json, result);
        json.writeArrayFieldStart("results");
        for (Evidence item : selection.shown()) {
            results.write(item);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
