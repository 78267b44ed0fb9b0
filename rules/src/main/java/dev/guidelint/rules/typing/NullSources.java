package dev.guidelint.rules.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.ArrayList;
import java.util.List;

/** Literals {@code null} that become the value of an expression: through parentheses, casts, branches, and switches. */
final class NullSources {
    private NullSources() {}

    /** The literals that may become the value of an expression, those that it assigns and passes on included. */
    static List<NullLiteralExpr> of(Expression expression) {
        if (expression instanceof NullLiteralExpr literal) {
            return List.of(literal);
        }
        List<NullLiteralExpr> found = new ArrayList<>();
        collect(expression, found);
        return found;
    }

    private static void collect(Expression expression, List<NullLiteralExpr> found) {
        if (expression instanceof NullLiteralExpr literal) {
            found.add(literal);
        } else if (expression instanceof EnclosedExpr enclosed) {
            collect(enclosed.getInner(), found);
        } else if (expression instanceof CastExpr cast) {
            collect(cast.getExpression(), found);
        } else if (expression instanceof ConditionalExpr conditional) {
            collect(conditional.getThenExpr(), found);
            collect(conditional.getElseExpr(), found);
        } else if (expression instanceof AssignExpr assign && assign.getOperator() == AssignExpr.Operator.ASSIGN) {
            collect(assign.getValue(), found);
        } else if (expression instanceof SwitchExpr switched) {
            for (SwitchEntry entry : switched.getEntries()) {
                results(entry, found);
            }
        }
    }

    private static void results(SwitchEntry entry, List<NullLiteralExpr> found) {
        if (entry.getType() == SwitchEntry.Type.EXPRESSION) {
            if (entry.getStatements().getFirst().orElse(null) instanceof ExpressionStmt result) {
                collect(result.getExpression(), found);
            }
        } else {
            entry.getStatements().forEach(statement -> yields(statement, found));
        }
    }

    private static void yields(Node node, List<NullLiteralExpr> found) {
        if (node instanceof YieldStmt yield) {
            collect(yield.getExpression(), found);
        }
        for (Node child : node.getChildNodes()) {
            // Another switch inside has results of its own.
            if (!(child instanceof SwitchExpr)
                    && !(child instanceof BodyDeclaration<?>)
                    && !(child instanceof LambdaExpr)) {
                yields(child, found);
            }
        }
    }

    /** The outermost expression whose value a literal may become, assignments not passed. */
    static Expression outermost(NullLiteralExpr literal) {
        Expression current = literal;
        Expression next = next(current);
        while (next != current) {
            current = next;
            next = next(current);
        }
        return current;
    }

    private static Expression next(Expression expression) {
        Node parent = expression.getParentNode().orElse(null);
        if (parent instanceof EnclosedExpr enclosed) {
            return enclosed;
        }
        if (parent instanceof CastExpr cast) {
            return cast;
        }
        if (parent instanceof ConditionalExpr conditional && conditional.getCondition() != expression) {
            return conditional;
        }
        if (parent instanceof YieldStmt) {
            Node node = parent;
            while (node != null && !(node instanceof SwitchExpr) && !(node instanceof BodyDeclaration<?>)) {
                node = node.getParentNode().orElse(null);
            }
            return node instanceof SwitchExpr switched ? switched : expression;
        }
        if (parent instanceof ExpressionStmt statement
                && statement.getParentNode().orElse(null) instanceof SwitchEntry entry
                && entry.getType() == SwitchEntry.Type.EXPRESSION
                && entry.getParentNode().orElse(null) instanceof SwitchExpr switched) {
            return switched;
        }
        return expression;
    }
}
