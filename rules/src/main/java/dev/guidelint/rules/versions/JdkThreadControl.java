package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.JdkHistory.State;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.ApiKeys;

/** Flags attempts to stop, suspend or resume a thread, which fail. */
final class JdkThreadControl implements Rule {
    private static final ApiFindings.Say SAY = new ApiFindings.Say() {
        @Override
        public String message(ApiUse use) {
            return use.change().after() == State.GONE
                    ? "`%s` is gone since %d, so this does not compile: let the thread look at a flag or its interrupt, and stop by itself"
                            .formatted(
                                    ApiFindings.shown(use.change().key()),
                                    use.change().release())
                    : "`%s` throws `UnsupportedOperationException` since 20: let the thread look at a flag or its interrupt, and stop by itself"
                            .formatted(ApiFindings.shown(use.change().key()));
        }

        @Override
        public Concern concern(ApiUse use) {
            Level level = use.change().after() == State.GONE ? Level.BREAKS : Level.FAILS;
            return Concern.of(level, ApiKeys.type(use.change().key()), 5)
                    .advice("let the thread stop by itself: `interrupt` and a flag");
        }
    };

    private static final RuleInfo INFO =
            ApiFindings.info("jdk-thread-control", Severity.ERROR, "thread that is stopped or suspended from outside");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        ApiFindings.register(on, Topic.THREAD_CONTROL, SAY);
    }
}
