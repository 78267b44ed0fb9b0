package dev.guidelint.analyzer.output;

import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;

/** A second rule with a page, for tests of formats. */
final class NonFinalField implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("non-final-field", Severity.INFO, "field is never assigned again");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {}
}
