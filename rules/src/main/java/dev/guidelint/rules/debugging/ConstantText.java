package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.Optional;

/** Texts that the source tells: literals, constants of the classes around, and concatenations of these. */
final class ConstantText {
    private static final int MAX_DEPTH = 50;

    private ConstantText() {}

    /** The text that an expression always is; empty if it is not constant, or that is not known. */
    static Optional<String> of(Expression expression, Types types) {
        return of(Written.inner(expression), types, 0);
    }

    private static Optional<String> of(Expression expression, Types types, int depth) {
        if (depth > MAX_DEPTH) {
            return Optional.empty();
        }
        if (expression instanceof StringLiteralExpr literal) {
            return unescaped(literal.getValue());
        }
        if (expression instanceof TextBlockLiteralExpr block) {
            return block.getValue().contains("\\") ? Optional.empty() : Optional.of(block.stripIndent());
        }
        if (expression instanceof LiteralStringValueExpr literal) {
            // How numbers print does not matter, only that they bring no placeholders.
            return unescaped(literal.getValue());
        }
        if (expression instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
            Optional<String> left = of(Written.inner(sum.getLeft()), types, depth + 1);
            return left.flatMap(
                    start -> of(Written.inner(sum.getRight()), types, depth + 1).map(start::concat));
        }
        return expression instanceof NameExpr name
                ? constant(name, types).flatMap(value -> of(Written.inner(value), types, depth + 1))
                : Optional.empty();
    }

    /** What the constant of a name is set to. */
    private static Optional<Expression> constant(NameExpr name, Types types) {
        Symbol symbol = types.symbol(name).orElse(null);
        if (symbol instanceof Symbol.Variable variable) {
            return variable.declaration() instanceof VariableDeclarator declarator
                            && declarator.getParentNode().orElse(null) instanceof VariableDeclarationExpr declaration
                            && declaration.isFinal()
                    ? declarator.getInitializer()
                    : Optional.empty();
        }
        if (!(symbol instanceof Symbol.Field field)
                || !field.field().modifiers().isFinal()) {
            return Optional.empty();
        }
        Node node = name;
        while (node != null) {
            if (node instanceof TypeDeclaration<?> type) {
                Optional<VariableDeclarator> declarator = declared(type, name.getNameAsString());
                if (declarator.isPresent()) {
                    return declarator.get().getInitializer();
                }
            }
            node = node.getParentNode().orElse(null);
        }
        return Optional.empty();
    }

    private static Optional<VariableDeclarator> declared(TypeDeclaration<?> type, String name) {
        for (FieldDeclaration field : type.getFields()) {
            for (VariableDeclarator variable : field.getVariables()) {
                if (variable.getNameAsString().equals(name) && Places.isStatic(field)) {
                    return Optional.of(variable);
                }
            }
        }
        return Optional.empty();
    }

    /** Backslashes and apostrophes matter to placeholders; which character another escape stands for does not. */
    private static Optional<String> unescaped(String literal) {
        if (literal.contains("\\u")) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(literal.length());
        for (int i = 0; i < literal.length(); i++) {
            char next = literal.charAt(i);
            if (next == '\\' && i + 1 < literal.length()) {
                i++;
                char escaped = literal.charAt(i);
                text.append(escaped == '\\' || escaped == '\'' ? escaped : ' ');
            } else {
                text.append(next);
            }
        }
        return Optional.of(text.toString());
    }
}
