package dev.guidelint.rules.documentation;

import com.github.javaparser.ast.body.TypeDeclaration;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.javadoc.DocComments;
import dev.guidelint.analyzer.vocabulary.Exported;
import java.util.List;

/** Flags an exported type without a doc comment. */
final class MissingTypeDoc implements Rule {
    private static final Option<List<String>> SKIP_ANNOTATIONS = Option.list(
            "skip-annotations", List.of("Generated"), "simple names of annotations whose types need no documentation");
    private static final Option<Boolean> SKIP_BUILDERS =
            Option.flag("skip-builders", false, "whether nested types called `Builder` need no documentation");

    private static final RuleInfo INFO = RuleInfo.of(
                    "missing-type-doc", Severity.WARNING, "exported type without documentation")
            .needs(Needs.SYNTAX, Needs.NAMES, Needs.PROJECT)
            .cwe(1059)
            .options(
                    DocScope.MIN_VISIBILITY,
                    SKIP_ANNOTATIONS,
                    SKIP_BUILDERS,
                    DocScope.MODULE_AWARE,
                    Exported.INTERNAL_PACKAGES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.eachType(this::check);
    }

    private List<Finding> check(TypeDeclaration<?> type, RuleContext context) {
        if (DocComments.find(context.file(), type).isPresent()) {
            return List.of();
        }
        if (DocScope.hasAnnotation(type, context.option(SKIP_ANNOTATIONS))) {
            return List.of();
        }
        if (type.isNestedType() && type.getNameAsString().equals("Builder") && context.option(SKIP_BUILDERS)) {
            return List.of();
        }
        if (!DocScope.isExported(type, context)) {
            return List.of();
        }
        return List.of(context.atName(
                type,
                "`%s` has no documentation: say what it is for and what callers may rely on"
                        .formatted(type.getNameAsString())));
    }
}
