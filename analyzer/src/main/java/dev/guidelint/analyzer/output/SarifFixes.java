package dev.guidelint.analyzer.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.evidence.ScanResult;
import java.io.IOException;
import java.util.Map;

/** Writes fixes, which editors offer as quick fixes. */
final class SarifFixes {
    private final JsonGenerator json;
    private final SarifLocations locations;
    private final Map<String, SourceText> texts;

    SarifFixes(JsonGenerator json, SarifLocations locations, ScanResult result) {
        this.json = json;
        this.locations = locations;
        this.texts = result.texts();
    }

    void write(String path, Fix fix) throws IOException {
        boolean safe = fix.safety() == Fix.Safety.SAFE;
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        json.writeObjectFieldStart("description");
        json.writeStringField("text", safe ? fix.description() : fix.description() + " (needs review)");
        json.writeEndObject();
        json.writeArrayFieldStart("artifactChanges");
        json.writeStartObject();
        locations.artifact(path);
        json.writeArrayFieldStart("replacements");
        SourceText source = texts.get(path);
        Region before = new Region(1, 1, 1, 1);
        for (Edit edit : fix.edits()) {
            replacement(source == null ? edit : movedOutOfIndent(edit, before, source));
            before = edit.region();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void replacement(Edit edit) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("deletedRegion");
        Json.numbers(json, edit.region());
        json.writeEndObject();
        if (!edit.replacement().isEmpty()) {
            json.writeObjectFieldStart("insertedContent");
            json.writeStringField("text", edit.replacement());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /**
     * The same edit, but not starting within the indent of a line: the viewer for VS Code moves such a start to the first
     * character behind the indent, so that deleting a line would leave its indent behind. The edit starts at the end of
     * the line before instead, and puts back what lies between.
     */
    static Edit movedOutOfIndent(Edit edit, Region before, SourceText source) {
        Region region = edit.region();
        int line = region.startLine();
        if (line == 1 || !isWithinIndent(source.line(line), region.startColumn())) {
            return edit;
        }
        int column = source.line(line - 1).length() + 1;
        if (before.endLine() > line - 1 || (before.endLine() == line - 1 && before.endColumn() > column)) {
            // The line end belongs to the edit before this one.
            return edit;
        }
        String between = source.text(new Region(line - 1, column, line, region.startColumn()));
        String replacement = between + edit.replacement();
        int endLine = region.endLine();
        if (region.endColumn() == 1 && endLine > 1) {
            int lastColumn = source.line(endLine - 1).length() + 1;
            String lineEnd = source.text(new Region(endLine - 1, lastColumn, endLine, 1));
            if (replacement.endsWith(lineEnd)) {
                String shorter = replacement.substring(0, replacement.length() - lineEnd.length());
                return new Edit(new Region(line - 1, column, endLine - 1, lastColumn), shorter);
            }
        }
        return new Edit(new Region(line - 1, column, endLine, region.endColumn()), replacement);
    }

    private static boolean isWithinIndent(String line, int column) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return column <= indent;
    }
}
