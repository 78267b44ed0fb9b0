package dev.guidelint.report;

import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.guide.GuideMacro;
import java.util.Optional;

/**
 * A rule that took part in the scan.
 *
 * @param rule the rule
 * @param macro the macro of the guide that decided about it; empty if it runs unasked
 */
record ReportedRule(ActiveRule rule, Optional<GuideMacro> macro) {
    String id() {
        return rule.info().id();
    }

    /** A link to the page of a rule. */
    static String link(String id) {
        // Ids are kebab-case: nothing in them is markup.
        return "https://guidelint.dev/rules/" + id + ".html[" + id + "]";
    }
}
