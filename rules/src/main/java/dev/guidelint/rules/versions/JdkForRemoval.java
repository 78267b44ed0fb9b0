package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;

/** Flags what the release to come has for the last time, or nearly so. */
final class JdkForRemoval implements Rule {
    private static final ApiFindings.Say SAY =
            new Replacement("a later release may lack it", 2, "replace it before it goes");

    private static final RuleInfo INFO = ApiFindings.info(
            "jdk-for-removal", Severity.WARNING, "use of something that the JDK wants to remove", Replacement.ALREADY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        Replacement.register(on, Topic.FOR_REMOVAL, SAY);
    }
}
