package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.ApiKeys;

/** Flags types inside the JDK that were never API. */
final class JdkInternal implements Rule {
    private static final ApiFindings.Say SAY = new ApiFindings.Say() {
        @Override
        public String message(ApiUse use) {
            return "`%s` is inside the JDK, which no longer lets anybody in: %s"
                    .formatted(ApiFindings.shown(use.change().key()), advice(use));
        }

        private String advice(ApiUse use) {
            return ApiFindings.advice(use.change(), "look for an API or a library that does the same");
        }

        @Override
        public Concern concern(ApiUse use) {
            return Concern.of(Level.BREAKS, ApiKeys.type(use.change().key()), 5).advice(advice(use));
        }
    };

    private static final RuleInfo INFO =
            ApiFindings.info("jdk-internal", Severity.ERROR, "use of a package inside the JDK");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        ApiFindings.register(on, Topic.INTERNAL, SAY);
    }
}
