package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.guidelint.analyzer.api.SourceFile;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Conditions of loops. The compiler asks no other condition whether it is constant: after {@code while (true)}, or in
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
        Descendants.any(file.unit(), node -> {
            condition(node).ifPresent(condition -> collect(condition, names));
            return false;
        });
        return names;
    }

    private static Optional<Expression> condition(Node node) {
        if (node instanceof WhileStmt loop) {
            return Optional.of(loop.getCondition());
        }
        if (node instanceof DoStmt loop) {
            return Optional.of(loop.getCondition());
        }
        return node instanceof ForStmt loop ? loop.getCompare() : Optional.empty();
    }

    private static void collect(Expression condition, Set<String> names) {
        Descendants.any(condition, node -> {
            if (node instanceof SimpleName name) {
                names.add(name.getIdentifier());
            }
            return false;
        });
    }
}
