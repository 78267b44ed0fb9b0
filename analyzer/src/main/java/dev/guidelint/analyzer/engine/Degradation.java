package dev.guidelint.analyzer.engine;

import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.evidence.ScanResult.Degraded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells which rules could not give their full answer because types they need were not there. */
final class Degradation {
    private Degradation() {}

    static List<Degraded> of(List<ActiveRule> rules, boolean hasClassPath, Set<String> missing) {
        if (missing.isEmpty()) {
            return List.of();
        }
        String reason = (hasClassPath ? "class path incomplete: " : "no class path: ")
                + (missing.size() == 1 ? "1 imported type is unknown" : missing.size() + " imported types are unknown");
        List<Degraded> degraded = new ArrayList<>();
        for (ActiveRule rule : rules) {
            Set<Needs> needs = rule.info().needs();
            if (needs.contains(Needs.NAMES) || needs.contains(Needs.TYPES)) {
                degraded.add(new Degraded(rule.info().id(), reason));
            }
        }
        return degraded;
    }
}
