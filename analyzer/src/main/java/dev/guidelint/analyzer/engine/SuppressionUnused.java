package dev.guidelint.analyzer.engine;

import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;

/**
 * Reports suppressions that suppress nothing. The engine itself finds them ({@link UnusedSuppressions}); this class only
 * gives the finding a name, so that a guide can weigh it like any other.
 */
public final class SuppressionUnused implements Rule {
    static final String ID = "suppression-unused";

    private static final RuleInfo INFO = RuleInfo.of(ID, Severity.INFO, "suppression that hides nothing")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .cwe(1127);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        // What is suppressed is known only when all rules are done.
    }
}
