package dev.guidelint.analyzer.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.guidelint.analyzer.api.Concern;
import java.io.IOException;
import java.util.Locale;

/** Writes what a finding means for a migration, in the same words for scripts and for SARIF's property bags. */
final class ConcernFields {
    private ConcernFields() {}

    /** Writes the fields into the object that is open. */
    static void write(JsonGenerator json, Concern concern) throws IOException {
        json.writeStringField("level", concern.level().label());
        if (concern.release() > 0) {
            json.writeNumberField("release", concern.release());
        }
        json.writeStringField("subject", concern.subject());
        json.writeStringField("api", concern.api());
        json.writeNumberField("weight", concern.weight());
        json.writeStringField("scope", concern.scope().name().toLowerCase(Locale.ROOT));
        json.writeStringField("confidence", concern.confidence().name().toLowerCase(Locale.ROOT));
        if (!concern.advice().isEmpty()) {
            json.writeStringField("advice", concern.advice());
        }
        if (concern.silence().isPresent()) {
            json.writeStringField("silence", concern.silence().get());
        }
    }
}
