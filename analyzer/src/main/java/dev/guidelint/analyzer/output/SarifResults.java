package dev.guidelint.analyzer.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.RelatedLocation;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.Evidence.Suppression;
import dev.guidelint.analyzer.evidence.ScanResult;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes results, one after the other. */
final class SarifResults {
    private final JsonGenerator json;
    private final Map<String, SourceText> texts;
    private final Map<String, Integer> ruleIndexes = new HashMap<>();
    private final SarifLocations locations;
    private final SarifFixes fixes;

    /** The hashes of the file seen last: findings come sorted by file. */
    private String hashedPath = "";

    private LineHashes hashes = LineHashes.of("");

    SarifResults(JsonGenerator json, ScanResult result) {
        this.json = json;
        this.texts = result.texts();
        this.locations = new SarifLocations(json, result);
        this.fixes = new SarifFixes(json, locations, result);
        for (int i = 0; i < result.rules().size(); i++) {
            ruleIndexes.put(result.rules().get(i).info().id(), i);
        }
    }

    void write(Evidence item) throws IOException {
        Finding finding = item.finding();
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        Integer index = ruleIndexes.get(finding.rule());
        if (index != null) {
            json.writeNumberField("ruleIndex", index);
        }
        // Always, although rules have a default: Azure DevOps does not look at that.
        json.writeStringField("level", level(item.severity()));
        json.writeStringField("kind", "fail");
        message(SarifMessage.of(finding, texts));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        locations.physical(finding.path(), finding.region());
        json.writeEndObject();
        json.writeEndArray();
        related(finding.related());
        fingerprint(finding);
        if (finding.fix().isPresent()) {
            fixes.write(finding.path(), finding.fix().get());
        }
        if (item.suppression().isPresent()) {
            suppression(item.suppression().get());
        }
        if (finding.concern().isPresent()) {
            json.writeObjectFieldStart("properties");
            ConcernFields.write(json, finding.concern().get());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** The SARIF name of a severity. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private void message(SarifMessage message) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("id", SarifTemplates.id(message.template()));
        if (!message.arguments().isEmpty()) {
            json.writeArrayFieldStart("arguments");
            for (String argument : message.arguments()) {
                json.writeString(argument);
            }
            json.writeEndArray();
        }
        json.writeStringField("text", message.text());
        json.writeEndObject();
    }

    private void related(List<RelatedLocation> related) throws IOException {
        if (related.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        for (int i = 0; i < related.size(); i++) {
            RelatedLocation location = related.get(i);
            json.writeStartObject();
            json.writeNumberField("id", i + 1);
            locations.physical(location.path(), location.region());
            json.writeObjectFieldStart("message");
            json.writeStringField("text", location.message());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void fingerprint(Finding finding) throws IOException {
        SourceText source = texts.get(finding.path());
        if (source == null) {
            return;
        }
        if (!finding.path().equals(hashedPath)) {
            hashes = LineHashes.of(source);
            hashedPath = finding.path();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(
                "primaryLocationLineHash", hashes.of(finding.region().startLine()));
        json.writeEndObject();
    }

    private void suppression(Suppression suppression) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", suppression.kind() == Suppression.Kind.GUIDE ? "external" : "inSource");
        json.writeStringField("status", "accepted");
        if (!suppression.reason().isEmpty()) {
            json.writeStringField("justification", suppression.reason());
        }
        json.writeEndObject();
        json.writeEndArray();
    }
}
