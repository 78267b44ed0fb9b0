package dev.guidelint.rules.porting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;

/** Flags assignments and increments whose value is used. */
final class PythonAssignExpr implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-assign-expr", Severity.INFO, "assignment used as a value")
            .offByDefault()
            .needs(Needs.TYPES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern NAME = Concerns.cost("assignment to a name as a value", 1, "`:=`");
    private static final Concern OTHER =
            Concerns.cost("assignment to something else as a value", 2, "a line of its own: `:=` takes names only");
    private static final Concern STEP = Concerns.cost(
            "increment as a value", 2, "a line `i += 1` before or after, `enumerate`, or `itertools.count`");

    @Override
    public void register(Subscriptions on) {
        on.each(AssignExpr.class, PythonAssignExpr::checkAssignment);
        on.each(UnaryExpr.class, PythonAssignExpr::checkStep);
    }

    private static List<Finding> checkAssignment(AssignExpr assign, RuleContext context) {
        if (isStatement(assign) || isLinkOfChain(assign)) {
            return List.of();
        }
        Expression target = Written.inner(assign.getTarget());
        boolean isLocal = assign.getOperator() == AssignExpr.Operator.ASSIGN
                && target instanceof NameExpr name
                && context.types()
                        .symbol(name)
                        .filter(Symbol.Variable.class::isInstance)
                        .isPresent();
        String written = context.file().text(target).replaceAll("\\s+", " ");
        return List.of(context.at(
                        context.file().region(assign),
                        assign,
                        isLocal
                                ? "the value of the assignment to `%s` is used: in Python that takes `:=`"
                                        .formatted(written)
                                : "the value of the assignment to `%s` is used: Python's `:=` assigns to plain names only"
                                        .formatted(written))
                .withConcern(isLocal ? NAME : OTHER));
    }

    private static List<Finding> checkStep(UnaryExpr step, RuleContext context) {
        Optional<Expression> written = Written.by(step);
        if (written.isEmpty() || isStatement(step)) {
            return List.of();
        }
        return List.of(context.at(
                        context.file().region(step),
                        step,
                        "the value of `%s` is used: Python has no `%s`, so the order in which things happen has to be spelled out"
                                .formatted(
                                        context.file().text(step).replaceAll("\\s+", " "),
                                        step.getOperator().asString()))
                .withConcern(STEP));
    }

    /** Whether nobody looks at the value. */
    private static boolean isStatement(Expression expression) {
        Node parent = expression.getParentNode().orElse(null);
        return parent instanceof ExpressionStmt
                || (parent instanceof ForStmt loop
                        && loop.getCompare().filter(test -> test == expression).isEmpty());
    }

    /** Whether an assignment is one of several in a row, as in {@code a = b = 0}, which Python has as well. */
    private static boolean isLinkOfChain(AssignExpr assign) {
        Node node = assign;
        while (node instanceof AssignExpr link && link.getOperator() == AssignExpr.Operator.ASSIGN) {
            Node parent = node.getParentNode().orElse(null);
            if (parent instanceof ExpressionStmt || parent instanceof VariableDeclarator) {
                return true;
            }
            node = parent;
        }
        return false;
    }
}
