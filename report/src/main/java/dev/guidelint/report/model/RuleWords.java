package dev.guidelint.report.model;

import dev.guidelint.analyzer.api.Rule;

/** Fetches how to speak of a rule from its page. */
final class RuleWords {
    private RuleWords() {}

    static Wording of(Rule rule) {
        String summary = rule.info().summary();
        return new Wording(
                summary,
                "place",
                "places",
                "Nothing to say about this: " + summary,
                "One place: " + summary,
                "{count} places: " + summary,
                "",
                "");
    }
}
