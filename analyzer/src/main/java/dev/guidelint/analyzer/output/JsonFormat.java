package dev.guidelint.analyzer.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.RelatedLocation;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.Evidence.Suppression;
import dev.guidelint.analyzer.evidence.Notification;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.evidence.ScanResult.Degraded;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * Everything that is known, for scripts. The shape, with a question mark at what may be missing:
 *
 * <pre>{@code
 * {"format": "guidelint", "version": 1, "tool": {"name", "version"},
 *  "summary": {"files", "lines", "errors", "warnings", "infos", "suppressed", "omitted", "complete"},
 *  "rules": [{"id", "chapter", "severity", "summary"}],
 *  "findings": [{"rule", "severity", "path", "region": REGION, "context": REGION, "message",
 *                "related": [{"path", "region": REGION, "message"}],
 *                "fix"?: {"description", "safety", "edits": [{"region": REGION, "replacement"}]},
 *                "concern"?: {"level", "release"?, "subject", "api", "weight", "scope", "confidence", "advice"?,
 *                            "silence"?},
 *                "suppression"?: {"kind", "reason"}}],
 *  "notifications": [{"kind", "failure", "path"?, "region"?: REGION, "rule"?, "message"}],
 *  "degraded": [{"rule", "reason"}]}
 * }</pre>
 *
 * where {@code REGION} is <code>{"startLine", "startColumn", "endLine", "endColumn"}</code>: from 1, columns in UTF-16
 * code units, the end exclusive. {@code version} changes when something is taken away or changes its meaning; fields may
 * be added at any time. {@code omitted} counts findings that are left out because there are more than were asked for.
 */
final class JsonFormat implements OutputFormat {
    private static final int VERSION = 1;

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(ScanResult result, OutputSettings settings, Writer out) throws IOException {
        Selection selection = Selection.of(result, settings);
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("format", "guidelint");
            json.writeNumberField("version", VERSION);
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", "Guidelint");
            json.writeStringField("version", settings.version());
            json.writeEndObject();
            summary(json, result, selection.omitted());
            rules(json, result.rules());
            json.writeArrayFieldStart("findings");
            for (Evidence item : selection.shown()) {
                finding(json, item);
            }
            json.writeEndArray();
            notifications(json, result.notifications());
            degraded(json, result.degraded());
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void summary(JsonGenerator json, ScanResult result, int omitted) throws IOException {
        long errors = result.count(Severity.ERROR);
        long warnings = result.count(Severity.WARNING);
        long infos = result.count(Severity.INFO);
        json.writeObjectFieldStart("summary");
        json.writeNumberField("files", result.files());
        json.writeNumberField("lines", result.lines());
        json.writeNumberField("errors", errors);
        json.writeNumberField("warnings", warnings);
        json.writeNumberField("infos", infos);
        json.writeNumberField("suppressed", result.evidence().size() - errors - warnings - infos);
        json.writeNumberField("omitted", omitted);
        json.writeBooleanField("complete", !result.isIncomplete());
        json.writeEndObject();
    }

    private static void rules(JsonGenerator json, List<ActiveRule> rules) throws IOException {
        json.writeArrayFieldStart("rules");
        for (ActiveRule rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule.info().id());
            json.writeStringField("chapter", rule.chapter());
            json.writeStringField("severity", rule.settings().severity().label());
            json.writeStringField("summary", rule.info().summary());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void finding(JsonGenerator json, Evidence item) throws IOException {
        Finding finding = item.finding();
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", item.severity().label());
        json.writeStringField("path", finding.path());
        region(json, "region", finding.region());
        region(json, "context", finding.context());
        json.writeStringField("message", finding.message());
        json.writeArrayFieldStart("related");
        for (RelatedLocation related : finding.related()) {
            json.writeStartObject();
            json.writeStringField("path", related.path());
            region(json, "region", related.region());
            json.writeStringField("message", related.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (finding.fix().isPresent()) {
            fix(json, finding.fix().get());
        }
        if (finding.concern().isPresent()) {
            json.writeObjectFieldStart("concern");
            ConcernFields.write(json, finding.concern().get());
            json.writeEndObject();
        }
        if (item.suppression().isPresent()) {
            Suppression suppression = item.suppression().get();
            json.writeObjectFieldStart("suppression");
            json.writeStringField("kind", label(suppression.kind()));
            json.writeStringField("reason", suppression.reason());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void fix(JsonGenerator json, Fix fix) throws IOException {
        json.writeObjectFieldStart("fix");
        json.writeStringField("description", fix.description());
        json.writeStringField("safety", label(fix.safety()));
        json.writeArrayFieldStart("edits");
        for (Edit edit : fix.edits()) {
            json.writeStartObject();
            region(json, "region", edit.region());
            json.writeStringField("replacement", edit.replacement());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void notifications(JsonGenerator json, List<Notification> notifications) throws IOException {
        json.writeArrayFieldStart("notifications");
        for (Notification notification : notifications) {
            json.writeStartObject();
            json.writeStringField("kind", label(notification.kind()));
            json.writeBooleanField("failure", notification.kind().isFailure());
            if (!notification.path().isEmpty()) {
                json.writeStringField("path", notification.path());
            }
            if (notification.region().isPresent()) {
                region(json, "region", notification.region().get());
            }
            if (notification.rule().isPresent()) {
                json.writeStringField("rule", notification.rule().get());
            }
            json.writeStringField("message", notification.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void degraded(JsonGenerator json, List<Degraded> rules) throws IOException {
        json.writeArrayFieldStart("degraded");
        for (Degraded rule : rules) {
            json.writeStartObject();
            json.writeStringField("rule", rule.rule());
            json.writeStringField("reason", rule.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void region(JsonGenerator json, String name, Region region) throws IOException {
        json.writeObjectFieldStart(name);
        Json.numbers(json, region);
        json.writeEndObject();
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
