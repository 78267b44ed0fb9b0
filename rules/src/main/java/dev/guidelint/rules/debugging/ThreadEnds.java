package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.LoopConditions;
import dev.guidelint.analyzer.vocabulary.MainMethods;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.Optional;

/** Catch clauses behind which the thread ends: nobody is left who could ask whether it was interrupted. */
final class ThreadEnds {
    private ThreadEnds() {}

    /** Whether a clause stands in the code of a whole thread and leaves it. */
    static boolean isAt(CatchClause clause, Types types) {
        Node body = clause;
        while (body != null && !Catches.isBody(body)) {
            body = body.getParentNode().orElse(null);
        }
        return body != null && isOfThread(body, types) && leaves(clause, body);
    }

    private static boolean isOfThread(Node body, Types types) {
        if (body instanceof LambdaExpr lambda) {
            return isGivenToThread(lambda);
        }
        if (!(body instanceof MethodDeclaration method)) {
            return false;
        }
        if (MainMethods.isMain(method)) {
            return true;
        }
        // A pool clears the mark itself before the next task.
        String name = method.getNameAsString();
        return (name.equals("run") || name.equals("call"))
                && method.getParameters().isEmpty()
                && types.isSubtype(
                                types.enclosingType(
                                        method.getBody().map(Node.class::cast).orElse(method)),
                                name.equals("run") ? "java.lang.Runnable" : "java.util.concurrent.Callable")
                        .isYes();
    }

    private static boolean isGivenToThread(Expression code) {
        Node parent = code.getParentNode().orElse(null);
        if (parent instanceof ObjectCreationExpr creation) {
            return creation.getType().getNameAsString().endsWith("Thread")
                    && creation.getArguments().contains(code);
        }
        if (!(parent instanceof MethodCallExpr call) || !call.getArguments().contains(code)) {
            return false;
        }
        // Thread.startVirtualThread, Thread.ofVirtual().start, newThread, DaemonThread.of and so on.
        String scope = call.getScope().map(Expression::toString).orElse("");
        return call.getNameAsString().endsWith("Thread")
                || scope.startsWith("Thread.of")
                || (scope.endsWith("Thread") && Character.isUpperCase(scope.charAt(0)));
    }

    /** Whether a clause stands in a loop that asks a field when to end, or in a task's loop with a condition of its own. */
    static boolean isInAskingLoop(CatchClause clause, Types types) {
        boolean asksField = false;
        boolean asks = false;
        Node node = clause;
        while (node != null && !Catches.isBody(node)) {
            Expression condition = LoopConditions.of(node).orElse(null);
            // The exception has taken the mark away that this would ask for.
            if (condition != null && !condition.toString().contains("nterrupt")) {
                asks |= !condition.isBooleanLiteralExpr() && !(node instanceof ForStmt);
                asksField |= isFlag(condition, types);
            }
            node = node.getParentNode().orElse(null);
        }
        return asksField
                || asksItself(clause, types)
                || (asks
                        && node instanceof MethodDeclaration method
                        && method.getNameAsString().equals("run")
                        && method.getParameters().isEmpty());
    }

    /** {@code if (!running) { return; }} in the clause itself, which is woken up to ask that. */
    private static boolean asksItself(CatchClause clause, Types types) {
        return clause.findFirst(
                        IfStmt.class,
                        test -> isFlag(test.getCondition(), types)
                                && test.getThenStmt()
                                        .findFirst(
                                                Statement.class,
                                                end -> end instanceof ReturnStmt || end instanceof BreakStmt)
                                        .isPresent())
                .isPresent();
    }

    private static boolean isFlag(Expression condition, Types types) {
        Expression flag = Written.inner(condition);
        if (flag instanceof BinaryExpr both && both.getOperator() == BinaryExpr.Operator.AND) {
            return isFlag(both.getLeft(), types) || isFlag(both.getRight(), types);
        }
        if (flag instanceof UnaryExpr negation) {
            flag = Written.inner(negation.getExpression());
        }
        return flag instanceof FieldAccessExpr
                || (flag instanceof NameExpr name && types.symbol(name).orElse(null) instanceof Symbol.Field);
    }

    private static boolean leaves(CatchClause clause, Node body) {
        Optional<Statement> last = clause.getBody().getStatements().getLast();
        if (last.isPresent() && (last.get() instanceof ReturnStmt || last.get() instanceof BreakStmt)) {
            return true;
        }
        Node node = clause;
        while (node != body) {
            Node parent = node.getParentNode().orElse(null);
            boolean isFollowed = parent instanceof BlockStmt block
                    && node instanceof Statement statement
                    && block.getStatements().getLast().orElse(statement) != statement
                    && !isBeforeLastReturn(statement, block);
            if (parent == null || isFollowed || parent instanceof SwitchEntry || isLoop(parent)) {
                return false;
            }
            node = parent;
        }
        return true;
    }

    /** Whether nothing follows but {@code return null}, as the end of a {@code call()} must. */
    private static boolean isBeforeLastReturn(Statement statement, BlockStmt block) {
        int last = block.getStatements().size() - 1;
        return last > 0
                && block.getStatements().get(last - 1) == statement
                && block.getStatements().get(last) instanceof ReturnStmt end
                && end.getExpression().filter(value -> !value.isLiteralExpr()).isEmpty();
    }

    private static boolean isLoop(Node node) {
        return node instanceof WhileStmt
                || node instanceof DoStmt
                || node instanceof ForStmt
                || node instanceof ForEachStmt;
    }
}
