package dev.guidelint.cli;

import dev.guidelint.analyzer.api.Severity;
import java.util.Optional;

/** What {@code --fail-on} takes. */
enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    Optional<Severity> severity() {
        return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }
}
