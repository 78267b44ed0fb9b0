package dev.guidelint.analyzer.output;

import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;

/** A rule with a page, for tests of formats. */
final class EmptyCatch implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("empty-catch", Severity.WARNING, "caught exception is dropped")
            .cwe(390, 79);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {}
}
