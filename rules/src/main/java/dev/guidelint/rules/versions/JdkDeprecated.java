package dev.guidelint.rules.versions;

import com.github.javaparser.ast.CompilationUnit;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;

/** Flags what has been deprecated since the release that the project is written for. */
final class JdkDeprecated implements Rule {
    private static final Option<Boolean> ALREADY =
            Option.flag("already", false, "also report what was so in the release that the project is written for");

    private static final ApiFindings.Say SAY = new ApiFindings.Say() {
        @Override
        public String message(ApiUse use) {
            return "%s`%s` %s, so every build will warn: %s"
                    .formatted(
                            use.isOverride() ? "what this overrides, " : "",
                            ApiFindings.shown(use.change().key()),
                            ApiFindings.fate(use.change()),
                            ApiFindings.advice(use.change(), "see what its documentation suggests"));
        }

        @Override
        public Concern concern(ApiUse use) {
            return ApiFindings.replacement(use.change(), 1, "see what its documentation suggests");
        }
    };

    private static final RuleInfo INFO = ApiFindings.info(
            "jdk-deprecated", Severity.WARNING, "use of something that the JDK has deprecated", ALREADY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(
                CompilationUnit.class,
                (unit, context) -> ApiFindings.find(context, Topic.DEPRECATED, context.option(ALREADY), SAY));
    }
}
