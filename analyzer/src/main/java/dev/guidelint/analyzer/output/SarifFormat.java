package dev.guidelint.analyzer.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.ScanResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * SARIF 2.1.0, the format that code scanning services and editors read. Whatever one of the known readers needs is
 * written, and whatever breaks one of them (embedded file contents, ranks, absolute paths) is not.
 *
 * <p>A log has one run, and a further one, with a category of its own, for every thousand results.
 */
final class SarifFormat implements OutputFormat {
    private static final int MAX_RESULTS = 1000;
    private static final int MAX_RUNS = 20;
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
            Selection selection = Selection.of(result, settings);
            List<List<Evidence>> parts = parts(selection.shown());
            for (int i = 0; i < parts.size(); i++) {
                run(json, result, settings, parts.get(i), i, selection.omitted());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    /** Code scanning services show the first thousand results of a run, and take no more than twenty runs. */
    private static List<List<Evidence>> parts(List<Evidence> evidence) {
        int size = Math.max(MAX_RESULTS, (evidence.size() + MAX_RUNS - 1) / MAX_RUNS);
        List<List<Evidence>> parts = new ArrayList<>();
        for (int start = 0; start == 0 || start < evidence.size(); start += size) {
            parts.add(evidence.subList(start, Math.min(start + size, evidence.size())));
        }
        return parts;
    }

    private static void run(
            JsonGenerator json, ScanResult result, OutputSettings settings, List<Evidence> shown, int part, int omitted)
            throws IOException {
        SarifRun run = new SarifRun(json, result, settings);
        SarifTemplates templates = SarifTemplates.of(shown, result.texts());
        json.writeStartObject();
        SarifRules rules = new SarifRules(json, templates);
        rules.tool(result.rules(), settings.version());
        rules.taxonomies(result.rules());
        // What stands before the slash is the category by which GitHub keeps uploads apart.
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField("id", part == 0 ? "guidelint/" : "guidelint-" + (part + 1) + "/");
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeStringField("defaultSourceLanguage", "java");
        run.sourceRoot();
        run.versionControl();
        run.invocation(part == 0, omitted);
        SarifResults results = new SarifResults(json, result);
        json.writeArrayFieldStart("results");
        for (Evidence item : shown) {
            results.write(item);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
