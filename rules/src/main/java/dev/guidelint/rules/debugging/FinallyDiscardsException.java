package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Flags jumps out of {@code finally}, which make exceptions on their way out vanish. */
final class FinallyDiscardsException implements Rule {
    private static final Option<Boolean> THROWS =
            Option.flag("throws", true, "whether throwing another exception counts as well");

    private static final RuleInfo INFO = RuleInfo.of(
                    "finally-discards-exception", Severity.ERROR, "jump out of `finally`")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .cwe(584)
            .aliases(
                    "finally",
                    "Finally",
                    "PMD.ReturnFromFinallyBlock",
                    "java:S1143",
                    "java:S1163",
                    "ThrowFromFinallyBlock",
                    "ReturnFromFinallyBlock",
                    "ContinueOrBreakFromFinallyBlock")
            .options(THROWS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(TryStmt.class, FinallyDiscardsException::check);
    }

    private static List<Finding> check(TryStmt attempt, RuleContext context) {
        if (attempt.getFinallyBlock().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        visit(attempt.getFinallyBlock().get(), attempt, context, findings);
        return findings;
    }

    private static void visit(Node node, TryStmt attempt, RuleContext context, List<Finding> findings) {
        if (node instanceof Statement statement) {
            jump(statement, attempt, context)
                    .ifPresent(keyword -> findings.add(context.at(
                            Anchors.keyword(statement, keyword, context.file()),
                            statement,
                            "`%s` leaves `finally`: an exception that is on its way out vanishes without a trace; let `finally` only clean up"
                                    .formatted(keyword))));
        }
        for (Node child : node.getChildNodes()) {
            boolean isOther = child instanceof BodyDeclaration<?> || child instanceof LambdaExpr;
            // The finally block of an inner statement is looked at with that.
            boolean isInnerFinally = node instanceof TryStmt inner
                    && inner.getFinallyBlock().filter(block -> block == child).isPresent();
            if (!isOther && !isInnerFinally) {
                visit(child, attempt, context, findings);
            }
        }
    }

    /** The keyword of a statement that leaves the finally block around it. */
    private static Optional<String> jump(Statement statement, TryStmt attempt, RuleContext context) {
        if (isNothingLost(attempt)) {
            return Optional.empty();
        }
        BlockStmt block = attempt.getFinallyBlock().orElseThrow();
        if (statement instanceof ReturnStmt) {
            return Optional.of("return");
        }
        if (statement instanceof ThrowStmt thrown) {
            boolean isJump = context.option(THROWS)
                    && !isCaughtInside(thrown, block)
                    && !isRemembered(thrown.getExpression(), attempt)
                    && !isOfClauseAround(thrown.getExpression(), attempt, context)
                    && !isAskedFirst(thrown, attempt);
            return isJump ? Optional.of("throw") : Optional.empty();
        }
        boolean isOutside =
                statement instanceof BreakStmt || statement instanceof ContinueStmt || statement instanceof YieldStmt
                        ? !isTargetInside(statement, block)
                        : false;
        if (!isOutside) {
            return Optional.empty();
        }
        return Optional.of(
                statement instanceof BreakStmt ? "break" : statement instanceof ContinueStmt ? "continue" : "yield");
    }

    private static boolean isCaughtInside(Node place, BlockStmt block) {
        Node child = place;
        Node node = place.getParentNode().orElse(null);
        while (node != null && node != block) {
            if (node instanceof TryStmt inner && inner.getCatchClauses().isNonEmpty() && child == inner.getTryBlock()) {
                return true;
            }
            child = node;
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    /** Whether a variable is thrown that a catch clause of the same statement set: it is the exception on its way out. */
    private static boolean isRemembered(Expression thrown, TryStmt attempt) {
        return Written.inner(thrown) instanceof NameExpr name && isSetInCatch(name.getNameAsString(), attempt);
    }

    /**
     * Whether the statement cleans up in a catch clause, and throws what that has caught: the first failure, which matters
     * more than one of the cleaning.
     */
    private static boolean isOfClauseAround(Expression thrown, TryStmt attempt, RuleContext context) {
        return Catches.around(attempt).stream()
                .anyMatch(clause -> new CarriedCause(clause, true, context.types()).isIn(thrown));
    }

    private static boolean isSetInCatch(String variable, TryStmt attempt) {
        for (CatchClause clause : attempt.getCatchClauses()) {
            boolean isSet = clause.findFirst(
                            AssignExpr.class,
                            assign -> Written.inner(assign.getTarget()) instanceof NameExpr target
                                    && target.getNameAsString().equals(variable))
                    .isPresent();
            if (isSet) {
                return true;
            }
        }
        return false;
    }

    /** Whether the code has asked what a catch clause remembered, and so knows whether an exception is on its way. */
    private static boolean isAskedFirst(Node thrown, TryStmt attempt) {
        Node node = thrown;
        while (node != null && node != attempt) {
            if (node instanceof IfStmt choice
                    && (asks(Written.inner(choice.getCondition()), attempt)
                            || (isIn(choice.getThenStmt(), thrown) && isOnlyAfterSuccess(choice, attempt)))) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean isIn(Node code, Node place) {
        return code == place || code.isAncestorOf(place);
    }

    /** Whether a condition asks for a variable that the last statement of what is tried has set. */
    private static boolean isOnlyAfterSuccess(IfStmt choice, TryStmt attempt) {
        if (!(attempt.getTryBlock().getStatements().getLast().orElse(null) instanceof ExpressionStmt last)
                || !(last.getExpression() instanceof AssignExpr assign)
                || !(Written.inner(assign.getValue()) instanceof BooleanLiteralExpr value)) {
            return false;
        }
        Expression condition = Written.inner(choice.getCondition());
        boolean isNegated = condition instanceof UnaryExpr negation
                && negation.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT;
        Expression asked =
                condition instanceof UnaryExpr negation ? Written.inner(negation.getExpression()) : condition;
        return isNegated != value.getValue()
                && asked.isNameExpr()
                && asked.toString().equals(assign.getTarget().toString());
    }

    private static boolean asks(Expression condition, TryStmt attempt) {
        if (condition instanceof BinaryExpr test) {
            return test.getRight().isNullLiteralExpr()
                    && Written.inner(test.getLeft()) instanceof NameExpr name
                    && isSetInCatch(name.getNameAsString(), attempt);
        }
        // if (!failures.isEmpty())
        return condition instanceof UnaryExpr negation
                && Written.inner(negation.getExpression()) instanceof MethodCallExpr call
                && call.getNameAsString().equals("isEmpty")
                && call.getScope().map(Written::inner).orElse(null) instanceof NameExpr name
                && isCollectedInCatch(name.getNameAsString(), attempt);
    }

    private static boolean isCollectedInCatch(String variable, TryStmt attempt) {
        for (CatchClause clause : attempt.getCatchClauses()) {
            boolean isAdded = clause.findFirst(
                            MethodCallExpr.class,
                            call -> call.getScope()
                                            .filter(scope -> scope.toString().equals(variable))
                                            .isPresent()
                                    && call.getArguments().stream()
                                            .anyMatch(argument -> Catches.isCaught(argument, clause)))
                    .isPresent();
            if (isAdded) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause catches everything and lets nothing out again: then nothing is on its way. */
    private static boolean isNothingLost(TryStmt attempt) {
        for (CatchClause clause : attempt.getCatchClauses()) {
            boolean isAll = clause.getParameter().getType().asString().equals("Throwable");
            if (isAll && clause.getBody().findFirst(ThrowStmt.class).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTargetInside(Statement jump, BlockStmt block) {
        String label = label(jump);
        Node node = jump.getParentNode().orElse(null);
        while (node != null && node != block) {
            if (label.isEmpty()
                    ? isTarget(node, jump)
                    : node instanceof LabeledStmt labeled
                            && labeled.getLabel().getIdentifier().equals(label)) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static String label(Statement jump) {
        if (jump instanceof BreakStmt end) {
            return end.getLabel().map(label -> label.getIdentifier()).orElse("");
        }
        return jump instanceof ContinueStmt next
                ? next.getLabel().map(label -> label.getIdentifier()).orElse("")
                : "";
    }

    private static boolean isTarget(Node node, Statement jump) {
        if (jump instanceof YieldStmt) {
            return node instanceof SwitchExpr;
        }
        boolean isLoop = node instanceof WhileStmt
                || node instanceof DoStmt
                || node instanceof ForStmt
                || node instanceof ForEachStmt;
        return isLoop || (jump instanceof BreakStmt && node instanceof SwitchStmt);
    }
}
