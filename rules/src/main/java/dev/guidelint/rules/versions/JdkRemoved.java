package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.ApiKeys;

/** Flags what the release to come does not have any more. */
final class JdkRemoved implements Rule {
    private static final ApiFindings.Say SAY = new ApiFindings.Say() {
        @Override
        public String message(ApiUse use) {
            String element = ApiFindings.shown(use.change().key());
            return use.isOverride()
                    ? "`%s` is gone since %d, so this overrides nothing and `@Override` does not compile: delete the annotation, and the method if nobody else calls it"
                            .formatted(element, use.change().release())
                    : "`%s` is gone since %d, so this does not compile: %s"
                            .formatted(element, use.change().release(), advice(use));
        }

        private String advice(ApiUse use) {
            return ApiFindings.advice(use.change(), "replace it, or add a library that has it");
        }

        @Override
        public Concern concern(ApiUse use) {
            return Concern.of(Level.BREAKS, ApiKeys.type(use.change().key()), 3).advice(advice(use));
        }
    };

    private static final RuleInfo INFO =
            ApiFindings.info("jdk-removed", Severity.ERROR, "use of something that a later JDK lacks");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        ApiFindings.register(on, Topic.REMOVED, SAY);
    }
}
