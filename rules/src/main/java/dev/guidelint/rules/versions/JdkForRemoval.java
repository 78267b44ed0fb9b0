package dev.guidelint.rules.versions;

import com.github.javaparser.ast.CompilationUnit;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;

/** Flags what the release to come has for the last time, or nearly so. */
final class JdkForRemoval implements Rule {
    private static final Option<Boolean> ALREADY =
            Option.flag("already", false, "also report what was so in the release that the project is written for");

    private static final ApiFindings.Say SAY = new ApiFindings.Say() {
        @Override
        public String message(ApiUse use) {
            return "%s`%s` %s, so a later release may lack it: %s"
                    .formatted(
                            use.isOverride() ? "what this overrides, " : "",
                            ApiFindings.shown(use.change().key()),
                            ApiFindings.fate(use.change()),
                            ApiFindings.advice(use.change(), "replace it before it goes"));
        }

        @Override
        public Concern concern(ApiUse use) {
            return ApiFindings.replacement(use.change(), 2, "replace it before it goes");
        }
    };

    private static final RuleInfo INFO = ApiFindings.info(
            "jdk-for-removal", Severity.WARNING, "use of something that the JDK wants to remove", ALREADY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(
                CompilationUnit.class,
                (unit, context) -> ApiFindings.find(context, Topic.FOR_REMOVAL, context.option(ALREADY), SAY));
    }
}
