package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.regex.Pattern;

/** Throws that leave the caught exception behind for a reason that can be seen. */
final class OtherCauses {
    private static final Pattern THROWER = Pattern.compile("(?i).*throw.*|propagate\\w*|fail\\w*");

    private OtherCauses() {}

    /** Whether another exception goes along, or the throw is only there to satisfy the compiler. */
    static boolean areTakenAlong(Expression thrown, CatchClause clause, Types types) {
        return isOfAnotherClause(thrown, clause, types)
                || hasCauseOfItsOwn(thrown, types)
                || isOfSameKind(thrown, clause, types)
                || isBehindThrow(thrown, clause);
    }

    /** One attempt failed and then the other: a chain has room for one of the two. */
    private static boolean isOfAnotherClause(Expression thrown, CatchClause clause, Types types) {
        Node node = thrown;
        while (node != null && !Catches.isBody(node)) {
            if (node instanceof CatchClause other
                    && other != clause
                    && new CarriedCause(other, true, types).isIn(thrown)) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    /** A new exception of the caught type with a text of its own takes its place. */
    private static boolean isOfSameKind(Expression thrown, CatchClause clause, Types types) {
        return Written.inner(thrown) instanceof ObjectCreationExpr creation
                && types.resolve(clause.getParameter().getType())
                        .erased()
                        .equals(types.typeOf(creation).erased())
                && creation.findFirst(NameExpr.class, name -> Catches.isCaught(name, clause))
                        .isEmpty();
    }

    private static boolean hasCauseOfItsOwn(Expression thrown, Types types) {
        if (Written.inner(thrown) instanceof ObjectCreationExpr creation) {
            for (Expression argument : creation.getArguments()) {
                if (Catches.isException(argument, types).isYes()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code wrapAndThrow(e.getCause()); throw new AssertionError();}. */
    private static boolean isBehindThrow(Expression thrown, CatchClause clause) {
        Statement before = null;
        for (Statement statement : clause.getBody().getStatements()) {
            if (statement.isAncestorOf(thrown)) {
                break;
            }
            before = statement;
        }
        return before instanceof ExpressionStmt expression
                && expression.getExpression() instanceof MethodCallExpr call
                && THROWER.matcher(call.getNameAsString()).matches()
                && call.findFirst(NameExpr.class, name -> Catches.isCaught(name, clause))
                        .isPresent();
    }
}
