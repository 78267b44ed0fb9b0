package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.ApiKeys;

/** Flags finalizers, which the JDK wants to remove and lets users switch off. */
final class JdkFinalize implements Rule {
    private static final ApiFindings.Say SAY = new ApiFindings.Say() {
        @Override
        public String message(ApiUse use) {
            return use.isOverride()
                    ? "finalizers are to be removed, and may be switched off already: implement `AutoCloseable`, with a `Cleaner` for those who forget"
                    : "`%s` asks for finalization, which is to be removed: close what is to be closed"
                            .formatted(ApiFindings.shown(use.change().key()));
        }

        @Override
        public Concern concern(ApiUse use) {
            return Concern.of(Level.WARNS, ApiKeys.type(use.change().key()), 3)
                    .advice("implement `AutoCloseable`, use a `Cleaner`");
        }
    };

    private static final RuleInfo INFO = ApiFindings.info("jdk-finalize", Severity.WARNING, "clean-up by finalization");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        ApiFindings.register(on, Topic.FINALIZE, SAY);
    }
}
