package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.nodeTypes.NodeWithCondition;
import com.github.javaparser.ast.stmt.ForStmt;
import dev.guidelint.analyzer.api.SourceFile;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Conditions of loops. The compiler asks no others whether they are constant: after {@code while (true)}, or in
 * {@code while (false)}, code cannot be reached, which is an error. Whoever makes a field final may make it constant.
 */
public final class LoopConditions {
    /** What is kept for a file. */
    private enum Kept {
        NAMES
    }

    private LoopConditions() {}

    /** Whether a loop in the file goes on or ends by a variable that would be a constant if it were final. */
    public static boolean couldBecomeConstant(VariableDeclarator variable, SourceFile file) {
        boolean isConstantType = variable.getType().isPrimitiveType()
                || variable.getType().asString().equals("String");
        return isConstantType
                && variable.getInitializer().isPresent()
                && file.derive(Kept.NAMES, key -> names(file)).contains(variable.getNameAsString());
    }

    /** The names in all conditions of loops. */
    private static Set<String> names(SourceFile file) {
        Set<String> names = new HashSet<>();
        file.unit()
                .walk(node -> of(node).ifPresent(condition -> condition.findAll(SimpleName.class).stream()
                        .map(SimpleName::getIdentifier)
                        .forEach(names::add)));
        return names;
    }

    /** The condition of a loop, if it has one; empty for anything else. */
    public static Optional<Expression> of(Node node) {
        if (node instanceof ForStmt counting) {
            return counting.getCompare();
        }
        return node instanceof NodeWithBody<?> && node instanceof NodeWithCondition<?> loop
                ? Optional.of(loop.getCondition())
                : Optional.empty();
    }
}
