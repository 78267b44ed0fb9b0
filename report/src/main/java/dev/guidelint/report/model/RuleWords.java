package dev.guidelint.report.model;

import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.page.ReportTexts;
import dev.guidelint.analyzer.page.RulePage;

/** Fetches how to speak of a rule from its page; a rule without a page is spoken of by its summary. */
final class RuleWords {
    private RuleWords() {}

    static Wording of(Rule rule) {
        String summary = rule.info().summary();
        Class<?> type = rule.getClass();
        if (type.getResource(type.getSimpleName() + ".adoc") == null) {
            return new Wording(
                    summary,
                    "place",
                    "places",
                    "Not one place of this kind: " + summary,
                    "One place: " + summary,
                    "{count} places: " + summary,
                    "",
                    "");
        }
        ReportTexts texts = RulePage.of(rule).reportTexts();
        return new Wording(
                summary,
                texts.unit(),
                texts.units(),
                texts.none(),
                texts.one(),
                texts.many(),
                texts.note(),
                texts.next());
    }
}
