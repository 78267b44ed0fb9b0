package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.regex.Pattern;

/** Handlers of everything that keep a failure from doing harm elsewhere, and do not hide it. */
final class Protection {
    private static final Pattern LOGGER = Pattern.compile("(?i)(?:this\\.)?_?log(?:ger)?");

    private Protection() {}

    /**
     * Whether a clause protects something else: the exception on its way out, where it cleans up, or the other elements of
     * a loop, where it calls one of many.
     */
    static boolean isIn(CatchClause clause) {
        Node attempt = clause.getParentNode().orElse(clause);
        if (attempt instanceof TryStmt logging && onlyLogs(logging)) {
            return true;
        }
        Node child = attempt;
        Node node = attempt.getParentNode().orElse(null);
        while (node != null && !Catches.isBody(node)) {
            boolean cleansUp = node instanceof CatchClause
                    || (node instanceof TryStmt outer
                            && child == outer.getFinallyBlock().orElse(null));
            if (cleansUp || (node instanceof ForEachStmt loop && callsElement(clause, loop))) {
                return true;
            }
            child = node;
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    /** Whether all that is tried is to log: that must not break what it tells about. */
    private static boolean onlyLogs(TryStmt attempt) {
        return attempt.getTryBlock().getStatements().isNonEmpty()
                && attempt.getTryBlock().getStatements().stream()
                        .allMatch(statement -> statement instanceof ExpressionStmt expression
                                && expression.getExpression() instanceof MethodCallExpr call
                                && call.getScope()
                                        .filter(scope ->
                                                LOGGER.matcher(scope.toString()).matches())
                                        .isPresent());
    }

    private static boolean callsElement(CatchClause clause, ForEachStmt loop) {
        String element = loop.getVariable().getVariable(0).getNameAsString();
        return clause.getParentNode().orElse(null) instanceof TryStmt attempt
                && attempt.getTryBlock()
                        .findFirst(
                                MethodCallExpr.class,
                                call -> call.getScope().map(Written::inner).orElse(null) instanceof NameExpr name
                                        && name.getNameAsString().equals(element))
                        .isPresent();
    }

    /** Whether a clause hands the exception itself on: to a log, to somebody else, into a field or a result. */
    static boolean passesOn(CatchClause clause) {
        boolean[] found = new boolean[1];
        OwnCode.visitWithLambdas(clause.getBody(), node -> found[0] |= handsOver(node, clause));
        return found[0];
    }

    private static boolean handsOver(Node node, CatchClause clause) {
        if (node instanceof AssignExpr assign) {
            return Catches.isCaught(assign.getValue(), clause);
        }
        if (node instanceof ReturnStmt end) {
            return end.getExpression()
                    .filter(value -> Catches.isCaught(value, clause))
                    .isPresent();
        }
        if (node instanceof ObjectCreationExpr creation) {
            return hasCaught(creation.getArguments(), clause);
        }
        return node instanceof MethodCallExpr call
                && (hasCaught(call.getArguments(), clause)
                        || (call.getNameAsString().equals("printStackTrace")
                                && call.getScope()
                                        .filter(scope -> Catches.isCaught(scope, clause))
                                        .isPresent()));
    }

    private static boolean hasCaught(Iterable<Expression> arguments, CatchClause clause) {
        for (Expression argument : arguments) {
            if (Catches.isCaught(argument, clause)) {
                return true;
            }
        }
        return false;
    }
}
