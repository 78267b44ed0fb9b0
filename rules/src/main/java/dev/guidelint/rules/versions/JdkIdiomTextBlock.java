package dev.guidelint.rules.versions;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;

/** Flags a text of several lines that is put together from its lines. */
final class JdkIdiomTextBlock implements Rule {
    private static final int RELEASE = 15;
    private static final int MIN_LINES = 3;

    private static final RuleInfo INFO = RuleInfo.of(
                    "jdk-idiom-text-block", Severity.INFO, "text of several lines put together from literals")
            .offByDefault()
            .sources(SourceSet.MAIN, SourceSet.TEST);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(BinaryExpr.class, JdkIdiomTextBlock::check);
    }

    private static List<Finding> check(BinaryExpr text, RuleContext context) {
        if (text.getOperator() != BinaryExpr.Operator.PLUS
                || !(Written.inner(text.getRight()) instanceof StringLiteralExpr)
                || text.getParentNode().orElse(null) instanceof BinaryExpr
                || context.project().target() < RELEASE) {
            return List.of();
        }
        int lines = lines(text);
        if (lines < MIN_LINES) {
            return List.of();
        }
        Concern concern =
                Concern.of(Concern.Level.IDIOM, "text block", 1).since(RELEASE).advice("write a text block");
        return List.of(context.at(
                        Anchors.firstToken(text, context.file()),
                        text,
                        "%d lines put together by hand hide what they say: write a text block, which Java has since 15"
                                .formatted(lines))
                .withConcern(concern));
    }

    /** The number of literals, if each but the last ends its line and nothing else is in between; 0 otherwise. */
    private static int lines(BinaryExpr text) {
        int lines = 1;
        Expression rest = text;
        while (rest instanceof BinaryExpr both && both.getOperator() == BinaryExpr.Operator.PLUS) {
            boolean isLast = both == text;
            if (!(both.getRight() instanceof StringLiteralExpr line) || (!isLast && !endsLine(line))) {
                return 0;
            }
            lines++;
            rest = both.getLeft();
        }
        return rest instanceof StringLiteralExpr first && endsLine(first) ? lines : 0;
    }

    private static boolean endsLine(StringLiteralExpr line) {
        String value = line.getValue();
        return value.endsWith("\\n") && !value.endsWith("\\\\n") && !value.endsWith("\\r\\n");
    }
}
