package dev.guidelint.analyzer.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.migration.Effort;
import dev.guidelint.analyzer.migration.Estimate;
import dev.guidelint.analyzer.migration.Hop;
import dev.guidelint.analyzer.migration.Migration;
import dev.guidelint.analyzer.migration.Work;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/**
 * What a migration costs, for scripts. The shape, with a question mark at what may be missing:
 *
 * <pre>{@code
 * {"format": "guidelint-migration", "version": 1, "tool": {"name", "version"},
 *  "migration": {"kind", "from", "to", "hops": [HOP]},
 *  "summary": {"files", "lines", "points", "costs", "gains", "silent", "suppressed", "complete", "formula"},
 *  "work": [{"rule", "subject", "level", "hop"?: HOP, "weight", "scope", "points", "files", "advice"?,
 *            "places": [{"path", "region": REGION, "api", "confidence", "message"}]}]}
 * }</pre>
 *
 * where {@code HOP} is <code>{"from", "to"}</code> and {@code REGION} is as in the results of a scan. The points of all
 * work, gains being negative, add up to those of the summary.
 */
public final class MigrationJson {
    private static final int VERSION = 1;

    private MigrationJson() {}

    /**
     * Writes it. The same scan gives the same text.
     *
     * @param estimate what to tell
     * @param result the scan it comes from
     * @param version version of Guidelint
     * @param out where to write it
     * @throws IOException if the writer cannot be written to
     */
    public static void write(Estimate estimate, ScanResult result, String version, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("format", "guidelint-migration");
            json.writeNumberField("version", VERSION);
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", "Guidelint");
            json.writeStringField("version", version);
            json.writeEndObject();
            migration(json, estimate.migration());
            summary(json, estimate, result);
            json.writeArrayFieldStart("work");
            for (Work work : estimate.work()) {
                work(json, work);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void migration(JsonGenerator json, Migration migration) throws IOException {
        json.writeObjectFieldStart("migration");
        json.writeStringField("kind", migration.kind().label());
        json.writeNumberField("from", migration.from());
        json.writeNumberField("to", migration.to());
        json.writeArrayFieldStart("hops");
        for (Hop hop : migration.hops()) {
            json.writeStartObject();
            hop(json, hop);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void hop(JsonGenerator json, Hop hop) throws IOException {
        json.writeNumberField("from", hop.from());
        json.writeNumberField("to", hop.to());
    }

    private static void summary(JsonGenerator json, Estimate estimate, ScanResult result) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("files", result.files());
        json.writeNumberField("lines", result.lines());
        json.writeNumberField("points", estimate.points());
        json.writeNumberField("costs", Estimate.points(estimate.costs()));
        json.writeNumberField("gains", Estimate.points(estimate.gains()));
        json.writeNumberField("silent", estimate.silent());
        json.writeNumberField("suppressed", estimate.suppressed());
        json.writeBooleanField("complete", !result.isIncomplete());
        json.writeStringField("formula", Effort.FORMULA);
        json.writeEndObject();
    }

    private static void work(JsonGenerator json, Work work) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", work.rule());
        json.writeStringField("subject", work.subject());
        json.writeStringField("level", work.level().label());
        Optional<Hop> hop = work.hop();
        if (hop.isPresent()) {
            json.writeObjectFieldStart("hop");
            hop(json, hop.get());
            json.writeEndObject();
        }
        json.writeNumberField("weight", work.weight());
        json.writeStringField("scope", work.scope().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("points", work.points());
        json.writeNumberField("files", work.files());
        if (!work.advice().isEmpty()) {
            json.writeStringField("advice", work.advice());
        }
        json.writeArrayFieldStart("places");
        for (Work.Place place : work.places()) {
            json.writeStartObject();
            json.writeStringField("path", place.path());
            json.writeObjectFieldStart("region");
            Json.numbers(json, place.region());
            json.writeEndObject();
            json.writeStringField("api", place.api());
            json.writeStringField("confidence", place.confidence().name().toLowerCase(Locale.ROOT));
            json.writeStringField("message", place.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
