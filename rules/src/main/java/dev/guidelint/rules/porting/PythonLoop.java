package dev.guidelint.rules.porting;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Descendants;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags loops that are no walk over something. */
final class PythonLoop implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-loop", Severity.INFO, "loop that is no walk over something")
            .offByDefault();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> ASKS_FOR_MORE = Set.of("hasNext", "hasMoreElements");

    private static final Concern DO =
            Concerns.cost("do-while", 1, "`while True` with a `break` at the end, and care for every `continue`");
    private static final Concern FOR =
            Concerns.cost("for that is no range", 1, "`while`, with the step repeated before every `continue`");
    private static final Concern CHANGED =
            Concerns.cost("for whose variable changes inside", 1, "`while`: a `range` does not notice");

    private static final Concern EARLY =
            Concerns.cost("for that may stop early", 1, "a `range`, and a `break` as the first thing in the body");
    private static final Concern REMOVING =
            Concerns.cost("iterator that removes", 1, "a comprehension that keeps the others, or a walk over a copy");

    @Override
    public void register(Subscriptions on) {
        on.each(DoStmt.class, PythonLoop::checkDo);
        on.each(ForStmt.class, PythonLoop::checkFor);
    }

    private static List<Finding> checkDo(DoStmt loop, RuleContext context) {
        return List.of(context.at(
                        Anchors.keyword(loop, "do", context.file()),
                        loop,
                        "`do` runs before it asks: Python has no such loop")
                .withConcern(DO));
    }

    private static List<Finding> checkFor(ForStmt loop, RuleContext context) {
        // An endless loop is a "while True", one with a condition only a "while".
        if (loop.getInitialization().isEmpty() && loop.getUpdate().isEmpty()) {
            return List.of();
        }
        Optional<String> iterator = iterator(loop);
        if (iterator.isPresent()) {
            return isRemoving(loop.getBody(), iterator.get())
                    ? finding(
                            loop,
                            "the loop removes from what it walks over: Python's `for` skips elements then, or fails",
                            REMOVING,
                            context)
                    : List.of();
        }
        Optional<String> variable = rangeVariable(loop);
        if (variable.isEmpty()) {
            return finding(
                    loop,
                    "this `for` does not count from here to there in steps: Python's `for` walks over something that is there",
                    FOR,
                    context);
        }
        if (isWritten(loop.getBody(), variable.get())) {
            return finding(
                    loop,
                    "the body changes `%s`, which the `for` counts: over a Python `range` that would have no effect"
                            .formatted(variable.get()),
                    CHANGED,
                    context);
        }
        return hasMoreConditions(loop)
                ? finding(
                        loop,
                        "this `for` counts, and may stop earlier: over a Python `range` that is a `break`",
                        EARLY,
                        context)
                : List.of();
    }

    private static List<Finding> finding(ForStmt loop, String message, Concern concern, RuleContext context) {
        return List.of(context.at(Anchors.keyword(loop, "for", context.file()), loop, message)
                .withConcern(concern));
    }

    /** The iterator that a loop asks for one thing after the other, if that is what it does. */
    private static Optional<String> iterator(ForStmt loop) {
        if (!loop.getUpdate().isEmpty()
                || loop.getInitialization().size() != 1
                || !(loop.getInitialization().get(0) instanceof VariableDeclarationExpr declaration)
                || declaration.getVariables().size() != 1
                || !(loop.getCompare().orElse(null) instanceof MethodCallExpr test)
                || !ASKS_FOR_MORE.contains(test.getNameAsString())) {
            return Optional.empty();
        }
        String name = declaration.getVariable(0).getNameAsString();
        return isName(test.getScope(), name) ? Optional.of(name) : Optional.empty();
    }

    private static boolean isRemoving(Statement body, String iterator) {
        return Descendants.any(
                body,
                node -> node instanceof MethodCallExpr call
                        && call.getNameAsString().equals("remove")
                        && call.getArguments().isEmpty()
                        && isName(call.getScope(), iterator));
    }

    /** The variable that a loop counts up or down in equal steps, if that is what it does. */
    private static Optional<String> rangeVariable(ForStmt loop) {
        if (loop.getUpdate().size() != 1 || loop.getInitialization().size() != 1) {
            return Optional.empty();
        }
        String name;
        if (loop.getInitialization().get(0) instanceof VariableDeclarationExpr declaration) {
            name = declaration.getVariable(0).getNameAsString();
        } else if (loop.getInitialization().get(0) instanceof AssignExpr assign
                && assign.getTarget() instanceof NameExpr target) {
            name = target.getNameAsString();
        } else {
            return Optional.empty();
        }
        boolean isCounted = isName(step(loop.getUpdate().get(0)), name)
                && loop.getCompare().filter(test -> isLimit(test, name)).isPresent();
        return isCounted ? Optional.of(name) : Optional.empty();
    }

    /** Whether a condition compares a variable with something, perhaps among others. */
    private static boolean isLimit(Expression condition, String name) {
        if (!(Written.inner(condition) instanceof BinaryExpr test)) {
            return false;
        }
        return test.getOperator() == BinaryExpr.Operator.AND
                ? isLimit(test.getLeft(), name) || isLimit(test.getRight(), name)
                : isOrder(test.getOperator()) && (isCount(test.getLeft(), name) || isCount(test.getRight(), name));
    }

    private static boolean hasMoreConditions(ForStmt loop) {
        return loop.getCompare()
                .filter(test ->
                        Written.inner(test) instanceof BinaryExpr both && both.getOperator() == BinaryExpr.Operator.AND)
                .isPresent();
    }

    /** Whether an expression is a variable, or so much more or less than it: {@code i + 1 < n} is as much of a range. */
    private static boolean isCount(Expression expression, String name) {
        if (Written.inner(expression) instanceof BinaryExpr sum
                && (sum.getOperator() == BinaryExpr.Operator.PLUS || sum.getOperator() == BinaryExpr.Operator.MINUS)) {
            return isCount(sum.getLeft(), name)
                    || (sum.getOperator() == BinaryExpr.Operator.PLUS && isCount(sum.getRight(), name));
        }
        return isName(Optional.of(Written.inner(expression)), name);
    }

    private static boolean isOrder(BinaryExpr.Operator operator) {
        return switch (operator) {
            case LESS, LESS_EQUALS, GREATER, GREATER_EQUALS, NOT_EQUALS -> true;
            default -> false;
        };
    }

    private static Optional<Expression> step(Expression update) {
        if (update instanceof AssignExpr assign) {
            return assign.getOperator() == AssignExpr.Operator.PLUS || assign.getOperator() == AssignExpr.Operator.MINUS
                    ? Written.by(update)
                    : Optional.empty();
        }
        return Written.by(update);
    }

    private static boolean isName(Optional<Expression> expression, String name) {
        return expression
                .filter(value -> value instanceof NameExpr variable
                        && variable.getNameAsString().equals(name))
                .isPresent();
    }

    private static boolean isWritten(Statement body, String variable) {
        return Descendants.any(body, node -> isName(Written.by(node), variable));
    }
}
