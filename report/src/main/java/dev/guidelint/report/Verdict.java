package dev.guidelint.report;

import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.evidence.Evidence;
import java.util.List;

/** Whether a promise of the guide is kept. */
enum Verdict {
    /** Nothing was found. */
    KEPT("Kept", "kept"),
    /** Something was found, but no error. */
    NEARLY("Nearly", "nearly"),
    /** Errors were found. */
    NOT_YET("Not yet", "notyet");

    private final String word;
    private final String role;

    Verdict(String word, String role) {
        this.word = word;
        this.role = role;
    }

    /** The verdict on findings that count. */
    static Verdict on(List<Evidence> findings) {
        Verdict verdict = KEPT;
        for (Evidence finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return NOT_YET;
            }
            verdict = NEARLY;
        }
        return verdict;
    }

    String word() {
        return word;
    }

    /** The role by which stylesheets know it. */
    String role() {
        return role;
    }
}
