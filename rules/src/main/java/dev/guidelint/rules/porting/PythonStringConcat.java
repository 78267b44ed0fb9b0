package dev.guidelint.rules.porting;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;

/** Flags files that glue texts and other values together with {@code +}. */
final class PythonStringConcat implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-string-concat", Severity.INFO, "text joined with other values by `+`")
            .offByDefault()
            .needs(Needs.TYPES);

    private static final Concern CONCAT = Concerns.cost("text joined by +", 1, "an f-string: `f\"{name} is {age}\"`");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(CompilationUnit.class, PythonStringConcat::check);
    }

    private static List<Finding> check(CompilationUnit unit, RuleContext context) {
        BinaryExpr first = null;
        int count = 0;
        for (BinaryExpr binary : FileNodes.of(context.file(), BinaryExpr.class)) {
            if (isPlus(binary) && !isPart(binary) && hasText(binary, context) && hasOther(binary, context)) {
                first = first == null ? binary : first;
                count++;
            }
        }
        if (first == null) {
            return List.of();
        }
        String where = count == 1
                ? "here, and nowhere else in this file,"
                : "here, and in %d more place%s of this file,".formatted(count - 1, count == 2 ? "" : "s");
        return List.of(context.at(
                        context.file().region(first),
                        first,
                        "%s `+` makes a text of whatever it meets, and in Python that is a `TypeError`: use f-strings"
                                .formatted(where))
                .withConcern(CONCAT));
    }

    private static boolean isPlus(Expression expression) {
        return expression instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.PLUS;
    }

    /** Whether a sum is a part of a longer one. */
    private static boolean isPart(BinaryExpr binary) {
        Node parent = binary.getParentNode().orElse(null);
        while (parent instanceof EnclosedExpr) {
            parent = parent.getParentNode().orElse(null);
        }
        return parent instanceof BinaryExpr outer && isPlus(outer);
    }

    private static boolean hasText(BinaryExpr sum, RuleContext context) {
        for (Expression part = sum; part instanceof BinaryExpr binary && isPlus(binary); part = binary.getLeft()) {
            if (isLiteral(binary.getRight()) || isLiteral(binary.getLeft())) {
                return true;
            }
        }
        return context.types().typeOf(sum).is("java.lang.String");
    }

    private static boolean isLiteral(Expression expression) {
        return expression.isStringLiteralExpr() || expression.isTextBlockLiteralExpr();
    }

    private static boolean hasOther(BinaryExpr sum, RuleContext context) {
        Expression part = sum;
        while (part instanceof BinaryExpr binary && isPlus(binary)) {
            if (isOther(binary.getRight(), context)) {
                return true;
            }
            part = binary.getLeft();
        }
        return isOther(part, context);
    }

    private static boolean isOther(Expression part, RuleContext context) {
        if (isLiteral(part) || part.isCharLiteralExpr()) {
            return false;
        }
        // In "a" + ("b" + c) the inner sum is a text.
        if (part instanceof EnclosedExpr enclosed && isPlus(enclosed.getInner())) {
            BinaryExpr inner = enclosed.getInner().asBinaryExpr();
            if (hasText(inner, context)) {
                return hasOther(inner, context);
            }
        }
        JavaType type = context.types().typeOf(part);
        return type.isKnown() && !type.is("java.lang.String") && !NumberTypes.isChar(type);
    }
}
