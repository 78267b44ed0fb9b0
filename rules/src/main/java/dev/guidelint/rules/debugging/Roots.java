package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.Optional;

/** The variables that changed objects hang on. */
final class Roots {
    private Roots() {}

    /** What stands at the beginning of a chain of fields and elements. */
    static Expression of(Expression expression) {
        Expression current = Written.inner(expression);
        while (true) {
            if (current instanceof FieldAccessExpr access) {
                current = Written.inner(access.getScope());
            } else if (current instanceof ArrayAccessExpr access) {
                current = Written.inner(access.getName());
            } else {
                return current;
            }
        }
    }

    /** Whether an expression is a local variable that only assertions use, such as a set of what was seen before. */
    static boolean isUsedInAssertionsOnly(Expression expression, RuleContext context) {
        if (!(expression instanceof NameExpr name)
                || !(context.types().symbol(name).orElse(null) instanceof Symbol.Variable variable)
                || !(variable.declaration() instanceof VariableDeclarator declarator)) {
            return false;
        }
        Optional<BlockStmt> block = declarator.findAncestor(BlockStmt.class);
        return block.isPresent()
                && block.get()
                        .findFirst(
                                NameExpr.class,
                                use -> use.getNameAsString().equals(name.getNameAsString()) && !isInAssertion(use))
                        .isEmpty();
    }

    private static boolean isInAssertion(Node place) {
        return place.findAncestor(AssertStmt.class).isPresent();
    }
}
