package dev.guidelint.analyzer.evidence;

import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Severity;
import java.util.Optional;

/**
 * A finding, and what became of it.
 *
 * @param finding the finding
 * @param severity its severity here, after the guide has been heard
 * @param suppression why it is not held against the code; empty if it is
 */
public record Evidence(Finding finding, Severity severity, Optional<Suppression> suppression) {

    /** Whether the finding counts. */
    public boolean isOpen() {
        return suppression.isEmpty();
    }

    /**
     * Why a finding is not held against the code.
     *
     * @param kind where it says so
     * @param reason the reason given there; empty if there is none
     */
    public record Suppression(Kind kind, String reason) {

        /** Where a suppression can stand. */
        public enum Kind {
            /** An annotation in the source. */
            ANNOTATION,
            /** A comment in the source. */
            COMMENT,
            /** A path pattern in the guide. */
            GUIDE,
            /** The rules by which the compiler says nothing of what it would report elsewhere. */
            COMPILER
        }
    }
}
