package dev.guidelint.analyzer.evidence;

import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.RuleSettings;

/**
 * A rule that takes part in a scan.
 *
 * @param rule the rule
 * @param settings how the guide switched it on
 * @param chapter id of the chapter of the default guide it belongs to
 */
public record ActiveRule(Rule rule, RuleSettings settings, String chapter) {
    /** The facts about the rule. */
    public RuleInfo info() {
        return rule.info();
    }
}
