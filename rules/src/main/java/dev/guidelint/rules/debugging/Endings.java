package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.Optional;

/** How code ends. */
final class Endings {
    private Endings() {}

    /** Whether a statement that runs to its end always throws there. */
    static boolean isThrow(Statement statement) {
        if (statement instanceof BlockStmt block) {
            Optional<Statement> last = block.getStatements().getLast();
            return last.isPresent() && isThrow(last.get());
        }
        if (statement instanceof IfStmt choice) {
            return choice.getElseStmt().isPresent()
                    && isThrow(choice.getThenStmt())
                    && isThrow(choice.getElseStmt().get());
        }
        if (statement instanceof TryStmt attempt) {
            boolean isEnd = isThrow(attempt.getTryBlock())
                    && attempt.getCatchClauses().stream().allMatch(clause -> isThrow(clause.getBody()));
            return isEnd || attempt.getFinallyBlock().filter(Endings::isThrow).isPresent();
        }
        if (statement instanceof SynchronizedStmt guarded) {
            return isThrow(guarded.getBody());
        }
        return statement instanceof LabeledStmt labeled
                ? isThrow(labeled.getStatement())
                : statement instanceof ThrowStmt;
    }
}
