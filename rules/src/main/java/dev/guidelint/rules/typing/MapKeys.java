package dev.guidelint.rules.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where variables are used, by their names, in one walk through a file; and which keys are constants. */
final class MapKeys {
    private MapKeys() {}

    /** The key under which a file keeps the list. */
    private enum Uses {
        IN_FILE
    }

    /** The expressions that may stand for a variable of the given name: {@code map}, {@code this.map}. */
    static List<Expression> named(String name, RuleContext context) {
        Map<String, List<Expression>> uses = context.file().derive(Uses.IN_FILE, key -> {
            Map<String, List<Expression>> found = new HashMap<>();
            collect(context.file().unit(), found);
            return found;
        });
        return uses.getOrDefault(name, List.of());
    }

    private static void collect(Node node, Map<String, List<Expression>> found) {
        if (node instanceof NameExpr name) {
            found.computeIfAbsent(name.getNameAsString(), key -> new ArrayList<>())
                    .add(name);
        } else if (node instanceof FieldAccessExpr access && access.getScope() instanceof ThisExpr) {
            found.computeIfAbsent(access.getNameAsString(), key -> new ArrayList<>())
                    .add(access);
        }
        for (Node child : node.getChildNodes()) {
            collect(child, found);
        }
    }

    /** The key that an expression is, if it is always the same one: a literal, or the name of a constant. */
    static Optional<String> constant(Expression expression, RuleContext context) {
        Expression plain = Written.inner(expression);
        if (plain instanceof StringLiteralExpr literal) {
            return Optional.of('"' + literal.getValue());
        }
        Optional<Symbol.Field> field = FieldNames.of(plain, context.types());
        boolean isConstant = field.isPresent()
                && field.get().field().modifiers().isStatic()
                && field.get().field().modifiers().isFinal();
        return isConstant
                ? Optional.of(field.get().owner() + "." + field.get().field().name())
                : Optional.empty();
    }
}
