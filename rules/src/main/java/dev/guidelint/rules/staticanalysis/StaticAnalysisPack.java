package dev.guidelint.rules.staticanalysis;

import dev.guidelint.analyzer.api.RulePack;
import dev.guidelint.analyzer.engine.Unparsable;
import java.util.List;

/** The rules of the chapter on static analysis. */
public final class StaticAnalysisPack {
    private StaticAnalysisPack() {}

    /** The rules, sorted by id. */
    public static RulePack pack() {
        return new RulePack(
                "static-analysis",
                List.of(
                        new BlanketCommentSuppression(),
                        new CheckReturnValueIgnored(),
                        new GuardedByViolated(),
                        new ImmutableAnnotationViolated(),
                        new MustInvokeSuperMissing(),
                        new RestrictedCall(),
                        new SuppressAll(),
                        new SuppressionWithoutReason(),
                        new Unparsable()));
    }
}
