package dev.guidelint.analyzer.engine;

import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.RuleSettings;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.evidence.ActiveRule;

/**
 * Reports files that have no syntax tree. The engine itself finds them; this class only gives the finding a name, so that a
 * guide can weigh it like any other. It is active even if the guide does not mention it.
 */
public final class Unparsable implements Rule {
    static final String ID = "unparsable";

    private static final RuleInfo INFO =
            RuleInfo.of(ID, Severity.ERROR, "file that cannot be parsed").sources(SourceSet.MAIN, SourceSet.TEST);

    /** The rule with its usual settings. */
    static ActiveRule active() {
        return new ActiveRule(new Unparsable(), RuleSettings.defaults(INFO), "static-analysis");
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        // The parser has had its say before any rule is asked.
    }
}
