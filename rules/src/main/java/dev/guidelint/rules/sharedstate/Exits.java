package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.nodeTypes.NodeWithStatements;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.List;

/** Which code runs when a condition does or does not hold. */
final class Exits {
    private Exits() {}

    /** The code that only runs if the condition of a test does not hold: its {@code else}, or what follows an early return. */
    static List<? extends Node> otherwise(IfStmt test) {
        if (test.getElseStmt().isPresent()) {
            return List.of(test.getElseStmt().get());
        }
        if (!returns(test.getThenStmt())
                || !(test.getParentNode().orElse(null) instanceof NodeWithStatements<?> block)) {
            return List.of();
        }
        List<Statement> statements = block.getStatements();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i) == test) {
                return statements.subList(i + 1, statements.size());
            }
        }
        return List.of();
    }

    private static boolean returns(Statement statement) {
        if (statement instanceof BlockStmt block) {
            return !block.isEmpty()
                    && returns(block.getStatement(block.getStatements().size() - 1));
        }
        return statement.isReturnStmt();
    }
}
