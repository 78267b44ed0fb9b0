package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;

/** Flags what has been deprecated since the release that the project is written for. */
final class JdkDeprecated implements Rule {
    private static final ApiFindings.Say SAY =
            new Replacement("every build will warn", 1, "see what its documentation suggests");

    private static final RuleInfo INFO = ApiFindings.info(
            "jdk-deprecated", Severity.WARNING, "use of something that the JDK has deprecated", Replacement.ALREADY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        Replacement.register(on, Topic.DEPRECATED, SAY);
    }
}
