package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The types around a place, anonymous ones included: each stands for an instance that {@code this} may mean there. */
final class TypesAround {
    private TypesAround() {}

    /** The types that have the node in their body, innermost first. */
    static List<Node> of(Node place) {
        List<Node> result = new ArrayList<>();
        Node child = place;
        Optional<Node> parent = place.getParentNode();
        while (parent.isPresent()) {
            Node node = parent.get();
            boolean isBody = child instanceof BodyDeclaration<?>
                    && (node instanceof ObjectCreationExpr || node instanceof EnumConstantDeclaration);
            if (isBody || node instanceof TypeDeclaration<?>) {
                result.add(node);
            }
            child = node;
            parent = node.getParentNode();
        }
        return result;
    }

    /** The innermost type that has the node in its body. */
    static Optional<Node> innermost(Node place) {
        return of(place).stream().findFirst();
    }

    /** The innermost type around a place that is the given one or inherits from it. */
    static Optional<Node> withMembersOf(String type, Node place, Types types) {
        for (Node node : of(place)) {
            if (types.isSubtype(JavaType.declared(name(node, types)), type).isYes()) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    /** The name of a type; of an anonymous one, that of the type it extends. */
    static String name(Node type, Types types) {
        if (type instanceof TypeDeclaration<?> declaration) {
            return types.header(declaration).name();
        }
        if (type instanceof ObjectCreationExpr creation) {
            return types.resolve(creation.getType()).name();
        }
        return innermost(type).map(owner -> name(owner, types)).orElse("");
    }
}
