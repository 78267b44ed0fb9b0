package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.List;

/** What a condition says about {@code null}. */
final class NullTests {
    private NullTests() {}

    /** Expressions that are null wherever a condition holds: of {@code f == null && b} it is {@code f}. */
    static List<Expression> nullIf(Expression condition) {
        List<Expression> found = new ArrayList<>();
        collect(condition, true, found);
        return found;
    }

    /** Expressions that are null wherever a condition does not hold: of {@code f != null || b} it is {@code f}. */
    static List<Expression> nullUnless(Expression condition) {
        List<Expression> found = new ArrayList<>();
        collect(condition, false, found);
        return found;
    }

    private static void collect(Expression condition, boolean outcome, List<Expression> found) {
        Expression plain = Written.inner(condition);
        if (plain instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            collect(unary.getExpression(), !outcome, found);
        } else if (plain instanceof BinaryExpr binary) {
            collect(binary, outcome, found);
        } else if (plain instanceof MethodCallExpr call && call.getArguments().size() == 1) {
            String wanted = outcome ? "isNull" : "nonNull";
            String scope = call.getScope().map(Expression::toString).orElse("Objects");
            if (call.getNameAsString().equals(wanted) && scope.endsWith("Objects")) {
                found.add(Written.inner(call.getArgument(0)));
            }
        }
    }

    private static void collect(BinaryExpr binary, boolean outcome, List<Expression> found) {
        BinaryExpr.Operator both = outcome ? BinaryExpr.Operator.AND : BinaryExpr.Operator.OR;
        BinaryExpr.Operator test = outcome ? BinaryExpr.Operator.EQUALS : BinaryExpr.Operator.NOT_EQUALS;
        if (binary.getOperator() == both) {
            collect(binary.getLeft(), outcome, found);
            collect(binary.getRight(), outcome, found);
        } else if (binary.getOperator() == test) {
            if (Written.inner(binary.getRight()).isNullLiteralExpr()) {
                found.add(Written.inner(binary.getLeft()));
            } else if (Written.inner(binary.getLeft()).isNullLiteralExpr()) {
                found.add(Written.inner(binary.getRight()));
            }
        }
    }
}
