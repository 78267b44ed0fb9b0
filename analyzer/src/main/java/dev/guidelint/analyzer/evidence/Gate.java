package dev.guidelint.analyzer.evidence;

import dev.guidelint.analyzer.api.Severity;
import java.util.Optional;

/**
 * What the team agreed a build fails on.
 *
 * @param failOn the severity from which on findings count; empty if none do
 * @param allowed how many of them are put up with
 */
public record Gate(Optional<Severity> failOn, int allowed) {

    /** How many findings count against a result. */
    public long violations(ScanResult result) {
        long count = 0;
        for (Evidence evidence : result.evidence()) {
            if (evidence.isOpen() && failOn.isPresent() && evidence.severity().isAtLeast(failOn.get())) {
                count++;
            }
        }
        return count;
    }

    /** Whether a result passes. */
    public boolean passes(ScanResult result) {
        return violations(result) <= allowed;
    }
}
