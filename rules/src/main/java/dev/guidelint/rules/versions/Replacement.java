package dev.guidelint.rules.versions;

import com.github.javaparser.ast.CompilationUnit;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Subscriptions;

/**
 * What rules say of something that works, warns, and has to be replaced some day.
 *
 * @param consequence what happens until then
 * @param weight effort for one place
 * @param otherwise what to do where nothing is known to take its place
 */
record Replacement(String consequence, int weight, String otherwise) implements ApiFindings.Say {
    /** Whether that is told which was so before the move, too. */
    static final Option<Boolean> ALREADY =
            Option.flag("already", false, "also report what was so in the release that the project is written for");

    /** Subscribes to the places of a topic. */
    static void register(Subscriptions on, Topic topic, ApiFindings.Say say) {
        on.each(
                CompilationUnit.class,
                (unit, context) -> ApiFindings.find(context, topic, context.option(ALREADY), say));
    }

    @Override
    public String message(ApiUse use) {
        return "%s`%s` %s, so %s: %s"
                .formatted(
                        use.isOverride() ? "what this overrides, " : "",
                        ApiFindings.shown(use.change().key()),
                        ApiFindings.fate(use.change()),
                        consequence,
                        ApiFindings.advice(use.change(), otherwise));
    }

    @Override
    public Concern concern(ApiUse use) {
        return ApiFindings.replacement(use.change(), weight, otherwise);
    }
}
