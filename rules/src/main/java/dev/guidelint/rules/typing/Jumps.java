package dev.guidelint.rules.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import dev.guidelint.analyzer.vocabulary.LoopConditions;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.Optional;

/** Where jumps go, and how long loops run (JLS chapter 14). */
final class Jumps {
    private Jumps() {}

    /** The statement that a {@code break} ends. */
    static Optional<Node> breakTarget(BreakStmt jump) {
        return target(jump, jump.getLabel(), true);
    }

    /** The loop that a {@code continue} goes on with. */
    static Optional<Node> continueTarget(ContinueStmt jump) {
        return target(jump, jump.getLabel(), false);
    }

    private static Optional<Node> target(Statement jump, Optional<SimpleName> label, boolean switches) {
        Node node = jump.getParentNode().orElse(null);
        while (node != null && !(node instanceof BodyDeclaration<?>) && !(node instanceof LambdaExpr)) {
            if (label.isPresent()) {
                if (node instanceof LabeledStmt labeled && labeled.getLabel().equals(label.get())) {
                    return Optional.of(labeled.getStatement());
                }
            } else if (node instanceof NodeWithBody<?> || (switches && node instanceof SwitchStmt)) {
                return Optional.of(node);
            }
            node = node.getParentNode().orElse(null);
        }
        return Optional.empty();
    }

    /** The {@code switch} that a {@code yield} gives its value to. */
    static Optional<Node> yieldTarget(Statement yield) {
        Node node = yield.getParentNode().orElse(null);
        while (node != null && !(node instanceof SwitchExpr)) {
            node = node.getParentNode().orElse(null);
        }
        return Optional.ofNullable(node);
    }

    /** Whether a loop ends by a jump only: it has no condition, or one that is literally true. */
    static boolean isEndless(Node loop) {
        return !(loop instanceof ForEachStmt)
                && LoopConditions.of(loop)
                        .map(test -> Written.inner(test) instanceof BooleanLiteralExpr literal && literal.getValue())
                        .orElse(true);
    }
}
