package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.List;

/** The names that a {@code return} may hand out as they are. Whether they are fields is for others to ask. */
final class ReturnedFields {
    private ReturnedFields() {}

    /**
     * A place that returns a field.
     *
     * @param method the method
     * @param statement the statement
     * @param expression the name of the field in it
     * @param field the field
     */
    record Return(MethodDeclaration method, ReturnStmt statement, Expression expression, Symbol.Field field) {}

    /** Names and field accesses that may be the value of a {@code return}. */
    static List<Expression> of(ReturnStmt statement, boolean branches) {
        List<Expression> found = new ArrayList<>();
        statement.getExpression().ifPresent(value -> collect(value, branches, found));
        return found;
    }

    /** The last part of such a name. */
    static String name(Expression expression) {
        return expression instanceof FieldAccessExpr access
                ? access.getNameAsString()
                : ((NameExpr) expression).getNameAsString();
    }

    private static void collect(Expression value, boolean branches, List<Expression> found) {
        Expression plain = Written.inner(value);
        if (plain instanceof NameExpr || plain instanceof FieldAccessExpr) {
            found.add(plain);
        } else if (plain instanceof CastExpr cast) {
            collect(cast.getExpression(), branches, found);
        } else if (branches && plain instanceof ConditionalExpr conditional) {
            collect(conditional.getThenExpr(), true, found);
            collect(conditional.getElseExpr(), true, found);
        } else if (branches && plain instanceof SwitchExpr selection) {
            for (SwitchEntry entry : selection.getEntries()) {
                collect(entry, found);
            }
        }
    }

    private static void collect(SwitchEntry entry, List<Expression> found) {
        if (entry.getType() == SwitchEntry.Type.EXPRESSION
                && entry.getStatements().getFirst().orElse(null) instanceof ExpressionStmt statement) {
            collect(statement.getExpression(), true, found);
        }
        OwnCode.visit(entry, node -> {
            if (node instanceof YieldStmt yield) {
                collect(yield.getExpression(), true, found);
            }
        });
    }
}
