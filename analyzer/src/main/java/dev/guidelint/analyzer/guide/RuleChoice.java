package dev.guidelint.analyzer.guide;

import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleSettings;
import java.util.List;
import java.util.Optional;

/**
 * What a guide says about one of the rules that exist.
 *
 * @param rule the rule
 * @param pack chapter of the pack that the rule belongs to
 * @param macro the macro that decides; empty if the guide does not mention the rule
 * @param isActive whether the rule takes part in scans: it has a macro, and that does not switch it off
 * @param settings the settings it takes part with
 * @param values every setting with its value, in the order in which they are best shown
 */
public record RuleChoice(
        Rule rule,
        String pack,
        Optional<GuideMacro> macro,
        boolean isActive,
        RuleSettings settings,
        List<SettingValue> values) {

    /** Copies the list. */
    public RuleChoice {
        values = List.copyOf(values);
    }

    public String id() {
        return settings.rule();
    }
}
