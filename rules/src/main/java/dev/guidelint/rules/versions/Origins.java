package dev.guidelint.rules.versions;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.Optional;

/** Where the value of a variable comes from, as far as its declaration and the member around tell. */
final class Origins {
    private Origins() {}

    /** The expression itself, or what the variable that it names is initialized with; empty if that is not told. */
    static Optional<Expression> of(Expression expression, Types types) {
        Expression inner = Written.inner(expression);
        if (!(inner instanceof NameExpr name)) {
            return Optional.of(inner);
        }
        Symbol symbol = types.symbol(name).orElse(null);
        if (symbol instanceof Symbol.Variable variable) {
            return declared(variable.declaration(), name.getNameAsString());
        }
        return symbol instanceof Symbol.Field ? field(name) : Optional.empty();
    }

    private static Optional<Expression> declared(Node declaration, String name) {
        if (declaration instanceof VariableDeclarator variable) {
            return variable.getInitializer().map(Written::inner);
        }
        if (declaration instanceof VariableDeclarationExpr all) {
            for (VariableDeclarator variable : all.getVariables()) {
                if (variable.getNameAsString().equals(name)) {
                    return variable.getInitializer().map(Written::inner);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Expression> field(NameExpr name) {
        Node node = name;
        while (node != null) {
            if (node instanceof TypeDeclaration<?> type) {
                for (VariableDeclarator variable : type.getFields().stream()
                        .flatMap(field -> field.getVariables().stream())
                        .toList()) {
                    if (variable.getNameAsString().equals(name.getNameAsString())) {
                        return variable.getInitializer().map(Written::inner);
                    }
                }
            }
            node = node.getParentNode().orElse(null);
        }
        return Optional.empty();
    }

    /**
     * The last expression that is assigned to a name before its use, in the member around, the declaration included: for
     * uses that are rare enough to look through the member.
     */
    static Optional<Expression> lastAssigned(NameExpr use) {
        Node member = Places.member(use).orElse(null);
        if (member == null || use.getBegin().isEmpty()) {
            return Optional.empty();
        }
        Expression last = null;
        for (Node node : member.findAll(Node.class)) {
            if (node.getBegin().isEmpty()
                    || !node.getBegin().get().isBefore(use.getBegin().get())) {
                continue;
            }
            if (node instanceof VariableDeclarator variable
                    && variable.getNameAsString().equals(use.getNameAsString())
                    && variable.getInitializer().isPresent()) {
                last = variable.getInitializer().get();
            }
            if (node instanceof AssignExpr assign
                    && Written.inner(assign.getTarget()) instanceof NameExpr target
                    && target.getNameAsString().equals(use.getNameAsString())) {
                last = assign.getValue();
            }
        }
        return Optional.ofNullable(last).map(Written::inner);
    }
}
