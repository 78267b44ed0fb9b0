package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;

/** Flags packages that left the JDK, and names the libraries that have them now. */
final class JdkRemovedModule implements Rule {
    private static final ApiFindings.Say SAY = new ApiFindings.Say() {
        @Override
        public String message(ApiUse use) {
            return "`%s` left the JDK in %d with the module `%s`: %s"
                    .formatted(
                            ApiFindings.shown(use.change().key()),
                            use.change().release(),
                            use.module(),
                            Coordinates.advice(use.module(), use.change().key()));
        }

        @Override
        public Concern concern(ApiUse use) {
            return Concern.of(Level.BREAKS, use.module(), 2)
                    .once()
                    .advice(Coordinates.advice(use.module(), use.change().key()));
        }
    };

    private static final RuleInfo INFO = ApiFindings.info(
            "jdk-removed-module", Severity.ERROR, "use of a package that left the JDK with its module");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        ApiFindings.register(on, Topic.REMOVED_MODULE, SAY);
    }
}
