package dev.guidelint.report;

import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Subscriptions;

/** A rule that finds nothing by itself. */
record PlainRule(RuleInfo info) implements Rule {
    @Override
    public void register(Subscriptions on) {}
}
