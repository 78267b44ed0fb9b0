package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.Optional;

/** What an expression writes to: the target of an assignment, or what {@code ++} and {@code --} step. */
public final class Written {
    private Written() {}

    /** What a node writes to, without the parentheses around it; empty if the node itself is no write. */
    public static Optional<Expression> by(Node node) {
        if (node instanceof AssignExpr assign) {
            return Optional.of(inner(assign.getTarget()));
        }
        if (node instanceof UnaryExpr unary && isStep(unary.getOperator())) {
            return Optional.of(inner(unary.getExpression()));
        }
        return Optional.empty();
    }

    /** The name that a written expression consists of; empty if it is a field access, an array element and so on. */
    public static Optional<NameExpr> name(Expression written) {
        return written instanceof NameExpr name ? Optional.of(name) : Optional.empty();
    }

    /** An expression without the parentheses around it. */
    public static Expression inner(Expression expression) {
        Expression current = expression;
        while (current instanceof EnclosedExpr enclosed) {
            current = enclosed.getInner();
        }
        return current;
    }

    private static boolean isStep(UnaryExpr.Operator operator) {
        return switch (operator) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
            default -> false;
        };
    }
}
