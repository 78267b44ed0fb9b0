package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the names of fields occur in a file; found in one walk for all rules that ask. */
final class Occurrences {
    private final Map<String, List<Expression>> byName = new HashMap<>();

    /** What is derived from a file here. */
    private enum Key {
        NAMES
    }

    private Occurrences() {}

    /** The expressions of the file that stand for a field declared in it, or may do so. */
    static List<Expression> of(VariableDeclarator variable, RuleContext context) {
        String owner = context.types().enclosingType(variable).name();
        List<Expression> found = new ArrayList<>();
        for (Expression place : in(context.file()).byName.getOrDefault(variable.getNameAsString(), List.of())) {
            Optional<Symbol.Field> field = FieldNames.of(place, context.types());
            boolean isOther = field.isPresent()
                    ? !field.get().owner().equals(owner)
                    : place instanceof NameExpr name
                            && context.types().symbol(name).isPresent();
            if (!isOther) {
                found.add(place);
            }
        }
        return found;
    }

    /** The call whose receiver is an expression; empty if it is used in another way. */
    static Optional<MethodCallExpr> callOn(Expression place) {
        Expression outer = place;
        while (outer.getParentNode().orElse(null) instanceof EnclosedExpr enclosed) {
            outer = enclosed;
        }
        return outer.getParentNode().orElse(null) instanceof MethodCallExpr call
                        && call.getScope().orElse(null) == outer
                ? Optional.of(call)
                : Optional.empty();
    }

    private static Occurrences in(SourceFile file) {
        return file.derive(Key.NAMES, key -> {
            Occurrences occurrences = new Occurrences();
            occurrences.collect(file.unit());
            return occurrences;
        });
    }

    private void collect(Node node) {
        if (node instanceof NameExpr name) {
            add(name.getNameAsString(), name);
        } else if (node instanceof FieldAccessExpr access) {
            add(access.getNameAsString(), access);
        } else if (node instanceof MethodReferenceExpr reference && reference.getScope() instanceof TypeExpr type) {
            // The parser takes every plain name before the colons for a type.
            String written = type.getTypeAsString();
            add(written.substring(written.lastIndexOf('.') + 1), type);
        }
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            collect(children.get(i));
        }
    }

    private void add(String name, Expression place) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(place);
    }
}
