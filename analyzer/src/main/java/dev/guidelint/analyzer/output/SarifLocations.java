package dev.guidelint.analyzer.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.evidence.ScanResult;
import java.io.IOException;
import java.util.Map;

/** Writes places in files. */
final class SarifLocations {
    /** The name of the folder that all paths are relative to. */
    static final String ROOT = "%SRCROOT%";

    /** How many lines around a region are quoted. */
    private static final int AROUND = 2;

    private final JsonGenerator json;
    private final Map<String, SourceText> texts;

    SarifLocations(JsonGenerator json, ScanResult result) {
        this.json = json;
        this.texts = result.texts();
    }

    /** Writes the property {@code physicalLocation}. */
    void physical(String path, Region region) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        artifact(path);
        SourceText source = texts.get(path);
        json.writeObjectFieldStart("region");
        Json.numbers(json, region);
        if (source != null && isWithin(source, region)) {
            snippet(source.text(region));
            json.writeEndObject();
            context(source, region);
        } else {
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Writes the property {@code artifactLocation}. */
    void artifact(String path) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", SarifUri.of(path));
        json.writeStringField("uriBaseId", ROOT);
        json.writeEndObject();
    }

    /** The lines around a region, without which Azure DevOps shows no code. */
    private void context(SourceText source, Region region) throws IOException {
        int first = Math.max(1, region.startLine() - AROUND);
        int last = Math.min(source.lines().count(), region.endLine() + AROUND);
        Region context = new Region(first, 1, last, source.line(last).length() + 1);
        if (context.equals(region)) {
            // Nothing is around it; a context must be larger than its region.
            return;
        }
        json.writeObjectFieldStart("contextRegion");
        Json.numbers(json, context);
        snippet(source.text(context));
        json.writeEndObject();
    }

    private void snippet(String text) throws IOException {
        json.writeObjectFieldStart("snippet");
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static boolean isWithin(SourceText source, Region region) {
        return region.endLine() <= source.lines().count()
                && region.startColumn() - 1 <= source.line(region.startLine()).length()
                && region.endColumn() - 1 <= source.line(region.endLine()).length();
    }
}
