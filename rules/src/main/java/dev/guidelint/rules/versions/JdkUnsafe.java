package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.ApiKeys;

/** Flags memory access through Unsafe, which warns when it runs. */
final class JdkUnsafe implements Rule {
    private static final ApiFindings.Say SAY = new ApiFindings.Say() {
        @Override
        public String message(ApiUse use) {
            return "`%s` warns at its first call since 24 and is to be removed: use `VarHandle` for fields and arrays, `MemorySegment` for memory outside of the heap"
                    .formatted(ApiFindings.shown(use.change().key()));
        }

        @Override
        public Concern concern(ApiUse use) {
            return Concern.of(Level.WARNS, ApiKeys.type(use.change().key()), 5)
                    .advice("use `VarHandle` or `MemorySegment`");
        }
    };

    private static final RuleInfo INFO =
            ApiFindings.info("jdk-unsafe", Severity.WARNING, "memory access through `sun.misc.Unsafe`");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        ApiFindings.register(on, Topic.UNSAFE, SAY);
    }
}
