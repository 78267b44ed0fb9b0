package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.SuppressionKeys;
import java.util.ArrayList;
import java.util.List;

/** Flags {@code @SuppressWarnings} that silences everything, or everything that one tool says. */
final class SuppressAll implements Rule {
    private static final Option<List<String>> KEYS =
            Option.list("keys", List.of("all"), "keys that silence every tool, as they are written");
    private static final Option<List<String>> TOOL_KEYS = Option.list(
            "tool-keys",
            List.of("PMD", "checkstyle", "squid", "sonar", "SpotBugs", "guide"),
            "keys that silence one tool altogether, in upper or lower case");
    private static final Option<Boolean> EMPTY =
            Option.flag("empty", true, "whether an empty list of keys is reported, which silences nothing");

    private static final RuleInfo INFO = RuleInfo.of(
                    "suppress-all", Severity.WARNING, "every warning switched off at once")
            .offByDefault()
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .cwe(1127)
            .options(KEYS, TOOL_KEYS, EMPTY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(SingleMemberAnnotationExpr.class, SuppressAll::check);
        on.each(NormalAnnotationExpr.class, SuppressAll::check);
    }

    /** Whether a key silences everything by the defaults of this rule: then nobody need ask for the reason. */
    static boolean isWide(String key) {
        return KEYS.defaultValue().contains(key) || isToolKey(key, TOOL_KEYS.defaultValue());
    }

    private static List<Finding> check(AnnotationExpr annotation, RuleContext context) {
        if (!SuppressionKeys.isSuppression(annotation, context.types())) {
            return List.of();
        }
        if (isEmpty(annotation)) {
            return context.option(EMPTY)
                    ? List.of(context.at(
                            Anchors.annotation(annotation, context.file()),
                            annotation,
                            "`@SuppressWarnings` without a key silences nothing: name what is meant, or delete it"))
                    : List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (StringLiteralExpr key : SuppressionKeys.in(annotation)) {
            if (context.option(KEYS).contains(key.asString())) {
                String message =
                        "`%s` hides every warning, also about defects that are not written yet: name the ones that are meant"
                                .formatted(key.asString());
                findings.add(context.at(context.file().region(key), annotation, message));
            } else if (isToolKey(key.asString(), context.option(TOOL_KEYS))) {
                String message =
                        "`%s` silences the whole tool here, also about defects that are not written yet: name the rules that are meant"
                                .formatted(key.asString());
                findings.add(context.at(context.file().region(key), annotation, message));
            }
        }
        return findings;
    }

    private static boolean isEmpty(AnnotationExpr annotation) {
        List<Expression> values = SuppressionKeys.values(annotation);
        return values.isEmpty()
                || (values.size() == 1
                        && values.get(0) instanceof StringLiteralExpr key
                        && key.asString().isBlank());
    }

    private static boolean isToolKey(String key, List<String> toolKeys) {
        for (String toolKey : toolKeys) {
            if (toolKey.equalsIgnoreCase(key)) {
                return true;
            }
        }
        return false;
    }
}
