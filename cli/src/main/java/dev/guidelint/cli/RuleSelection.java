package dev.guidelint.cli;

import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.rules.ProjectGuide;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that narrows a run to some of the rules that the guide has on. */
final class RuleSelection {
    @Option(
            names = "--rule",
            paramLabel = "RULE",
            split = ",",
            description = "Only this rule, if the guide has it on. Can be repeated.")
    private List<String> only = new ArrayList<>();

    /**
     * The rules of a guide that are wanted.
     *
     * @throws UsageException if there is no rule of that name
     */
    List<ActiveRule> of(ProjectGuide guide) {
        List<ActiveRule> active = guide.settings().activeRules();
        if (only.isEmpty()) {
            return active;
        }
        only.forEach(RuleCatalog::find);
        return active.stream().filter(rule -> only.contains(rule.info().id())).toList();
    }
}
