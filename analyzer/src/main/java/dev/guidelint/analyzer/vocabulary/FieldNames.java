package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithMembers;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.Types;
import java.util.List;
import java.util.Optional;

/** Which field an expression names, and where that field is declared. */
public final class FieldNames {
    private FieldNames() {}

    /** The field that {@code f}, {@code this.f}, {@code C.f} or {@code other.f} stands for; empty if it is none. */
    public static Optional<Symbol.Field> of(Expression expression, Types types) {
        Expression plain = Written.inner(expression);
        if (plain instanceof NameExpr name) {
            return types.symbol(name).flatMap(FieldNames::asField);
        }
        return plain instanceof FieldAccessExpr access ? types.symbol(access) : Optional.empty();
    }

    private static Optional<Symbol.Field> asField(Symbol symbol) {
        return symbol instanceof Symbol.Field field ? Optional.of(field) : Optional.empty();
    }

    /**
     * The field of this object, or the static field, that an expression stands for: {@code f}, {@code this.f},
     * {@code Outer.this.f} or {@code C.f}. Fields of other objects are none.
     */
    public static Optional<Symbol.Field> ownOrStatic(Expression expression, Types types) {
        Optional<Symbol.Field> field = of(expression, types);
        boolean isOther = Written.inner(expression) instanceof FieldAccessExpr access
                && field.isPresent()
                && !field.get().field().modifiers().isStatic()
                && !(Written.inner(access.getScope()) instanceof ThisExpr);
        return isOther ? Optional.empty() : field;
    }

    /** Whether two symbols are one field. */
    public static boolean same(Symbol.Field left, Symbol.Field right) {
        return left.field().name().equals(right.field().name()) && left.owner().equals(right.owner());
    }

    /** The field of that name in the nearest type around a place that has one; what types inherit is not looked at. */
    public static Optional<VariableDeclarator> around(String name, Node place) {
        Node node = place;
        while (node != null) {
            Optional<VariableDeclarator> found =
                    node instanceof TypeDeclaration<?> type ? variable(type.getMembers(), name) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
            node = node.getParentNode().orElse(null);
        }
        return Optional.empty();
    }

    /** Where a field is declared, if that is in the file of the given place and in a class. */
    public static Optional<VariableDeclarator> declaration(Symbol.Field field, Node place, Types types) {
        Node top = place;
        Node node = place.getParentNode().orElse(null);
        while (node != null) {
            Optional<List<BodyDeclaration<?>>> members = members(node);
            if (members.isPresent()) {
                Optional<VariableDeclarator> found =
                        variable(members.get(), field.field().name());
                if (found.isPresent() && types.enclosingType(found.get()).name().equals(field.owner())) {
                    return found;
                }
            }
            top = node instanceof TypeDeclaration<?> ? node : top;
            node = node.getParentNode().orElse(null);
        }
        return top.getParentNode().isPresent() ? below(top.getParentNode().get(), field, types) : Optional.empty();
    }

    /** Searches the types declared in a file, those inside methods left out. */
    private static Optional<VariableDeclarator> below(Node node, Symbol.Field field, Types types) {
        for (Node child : node.getChildNodes()) {
            if (child instanceof TypeDeclaration<?> type) {
                String name = types.header(type).name();
                if (name.equals(field.owner())) {
                    return variable(type.getMembers(), field.field().name());
                }
                if (field.owner().startsWith(name + ".")) {
                    return below(type, field, types);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<List<BodyDeclaration<?>>> members(Node node) {
        if (node instanceof NodeWithMembers<?> type) {
            return Optional.of(type.getMembers());
        }
        return node instanceof ObjectCreationExpr creation
                ? creation.getAnonymousClassBody().map(body -> body)
                : Optional.empty();
    }

    private static Optional<VariableDeclarator> variable(List<BodyDeclaration<?>> members, String name) {
        for (BodyDeclaration<?> member : members) {
            if (member instanceof FieldDeclaration declaration) {
                for (VariableDeclarator variable : declaration.getVariables()) {
                    if (variable.getNameAsString().equals(name)) {
                        return Optional.of(variable);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a type, or one around it, is private: nothing outside the file can name it. */
    public static boolean isInPrivateType(String typeName, Types types) {
        String name = typeName;
        Optional<TypeHeader> header = types.header(name);
        while (header.isPresent()) {
            if (header.get().modifiers().isPrivate()) {
                return true;
            }
            int dot = name.lastIndexOf('.');
            name = dot < 0 ? "" : name.substring(0, dot);
            header = types.header(name);
        }
        return false;
    }

    /** The type a field is declared in. */
    public static JavaType owner(Symbol.Field field) {
        return JavaType.declared(field.owner());
    }
}
