package dev.guidelint.rules.porting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;
import java.util.Optional;

/** Flags jumps out of more than one loop. */
final class PythonLabel implements Rule {
    private static final RuleInfo INFO =
            RuleInfo.of("python-label", Severity.INFO, "jump to a label").offByDefault();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern BREAK =
            Concerns.cost("labelled break", 3, "a function that returns, or a flag, or `else` at the loop");
    private static final Concern CONTINUE =
            Concerns.cost("labelled continue", 3, "the inner loop as a function, or `any` and `all`");

    @Override
    public void register(Subscriptions on) {
        on.each(BreakStmt.class, (jump, context) -> check(jump, jump.getLabel(), true, context));
        on.each(ContinueStmt.class, (jump, context) -> check(jump, jump.getLabel(), false, context));
    }

    private static List<Finding> check(
            Statement jump, Optional<SimpleName> label, boolean isBreak, RuleContext context) {
        if (label.isEmpty() || isPlain(jump, label.get(), isBreak)) {
            return List.of();
        }
        String word = isBreak ? "break" : "continue";
        return List.of(context.at(
                        context.file().region(jump),
                        jump,
                        "`%s %s` leaves more than the loop around it: Python has no labels"
                                .formatted(word, label.get().getIdentifier()))
                .withConcern(isBreak ? BREAK : CONTINUE));
    }

    /** Whether the jump would go to the same place without its label. In Python, choices between cases do not stop one. */
    private static boolean isPlain(Statement jump, SimpleName label, boolean isBreak) {
        Node node = jump.getParentNode().orElse(null);
        while (node != null && !(node instanceof BodyDeclaration<?>) && !(node instanceof LabeledStmt)) {
            Node parent = node.getParentNode().orElse(null);
            if (node instanceof NodeWithBody<?>) {
                return parent instanceof LabeledStmt labeled
                        && labeled.getLabel().equals(label);
            }
            boolean isNamed =
                    parent instanceof LabeledStmt labeled && labeled.getLabel().equals(label);
            if (isBreak && node instanceof SwitchStmt && isNamed) {
                return true;
            }
            node = parent;
        }
        return false;
    }
}
