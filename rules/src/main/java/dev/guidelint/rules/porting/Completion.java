package dev.guidelint.rules.porting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;

/** Whether control can leave a statement at its end (JLS 14.22, without looking at values). */
final class Completion {
    private Completion() {}

    /** Whether what comes behind the last of some statements can be reached. */
    static boolean isPossible(List<Statement> statements) {
        return statements.isEmpty() || isPossible(statements.get(statements.size() - 1));
    }

    private static boolean isPossible(Statement statement) {
        if (statement instanceof BlockStmt block) {
            return isPossible(block.getStatements());
        }
        if (statement instanceof IfStmt test) {
            return test.getElseStmt()
                    .map(otherwise -> isPossible(test.getThenStmt()) || isPossible(otherwise))
                    .orElse(true);
        }
        if (statement instanceof TryStmt attempt) {
            return isPossible(attempt);
        }
        if (statement instanceof SynchronizedStmt locked) {
            return isPossible(locked.getBody());
        }
        if (statement instanceof LabeledStmt labeled) {
            return isPossible(labeled.getStatement()) || breaksTo(labeled.getStatement(), labeled.getLabel());
        }
        if (statement instanceof SwitchStmt choice) {
            return isPossible(choice);
        }
        if (statement instanceof WhileStmt loop) {
            return !isTrue(loop.getCondition()) || breaks(loop.getBody());
        }
        if (statement instanceof DoStmt loop) {
            return !isTrue(loop.getCondition()) || breaks(loop.getBody());
        }
        if (statement instanceof ForStmt loop) {
            return loop.getCompare().map(test -> !isTrue(test)).orElse(false) || breaks(loop.getBody());
        }
        if (statement instanceof ExpressionStmt expression) {
            return !isExit(expression.getExpression());
        }
        return !(statement instanceof BreakStmt
                || statement instanceof ContinueStmt
                || statement instanceof ReturnStmt
                || statement instanceof ThrowStmt
                || statement instanceof YieldStmt);
    }

    private static boolean isPossible(TryStmt attempt) {
        if (attempt.getFinallyBlock().isPresent()
                && !isPossible(attempt.getFinallyBlock().get())) {
            return false;
        }
        return isPossible(attempt.getTryBlock())
                || attempt.getCatchClauses().stream().anyMatch(clause -> isPossible(clause.getBody()));
    }

    private static boolean isPossible(SwitchStmt choice) {
        List<SwitchEntry> entries = choice.getEntries();
        boolean hasDefault =
                entries.stream().anyMatch(entry -> entry.getLabels().isEmpty() || entry.isDefault());
        if (!hasDefault || isPossible(entries.get(entries.size() - 1).getStatements())) {
            return true;
        }
        boolean areArrows = entries.get(0).getType() != SwitchEntry.Type.STATEMENT_GROUP;
        return entries.stream()
                .anyMatch(entry -> (areArrows && isPossible(entry.getStatements()))
                        || entry.getStatements().stream().anyMatch(Completion::breaks));
    }

    /** Whether a statement has a jump out of the loop or switch whose body it is in. */
    private static boolean breaks(Statement body) {
        if (body instanceof BreakStmt jump) {
            return jump.getLabel().isEmpty();
        }
        if (body instanceof NodeWithBody<?> || body instanceof SwitchStmt) {
            return false;
        }
        for (Node child : body.getChildNodes()) {
            boolean isInside = (child instanceof Statement statement && breaks(statement))
                    || (child instanceof CatchClause clause && breaks(clause.getBody()));
            if (isInside) {
                return true;
            }
        }
        return false;
    }

    private static boolean breaksTo(Node node, SimpleName label) {
        if (node instanceof BreakStmt jump) {
            return jump.getLabel().filter(label::equals).isPresent();
        }
        for (Node child : node.getChildNodes()) {
            if (breaksTo(child, label)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTrue(Expression condition) {
        return Written.inner(condition) instanceof BooleanLiteralExpr literal && literal.getValue();
    }

    private static boolean isExit(Expression expression) {
        return expression instanceof MethodCallExpr call
                && call.getNameAsString().equals("exit")
                && call.getScope()
                        .filter(scope -> scope.toString().equals("System"))
                        .isPresent();
    }
}
