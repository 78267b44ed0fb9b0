package dev.guidelint.rules.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is around a place in a test. */
final class Tests {
    private Tests() {}

    /** The simple names of the named types around a place, innermost first. */
    static List<String> enclosingNames(Node place) {
        List<String> names = new ArrayList<>();
        Node node = place;
        while (node != null) {
            if (node instanceof TypeDeclaration<?> type) {
                names.add(type.getNameAsString());
            }
            node = node.getParentNode().orElse(null);
        }
        return names;
    }

    /** Whether a declaration around a place has an annotation of one of the given simple names. */
    static boolean isUnder(Node place, Set<String> annotations) {
        Node node = place;
        while (node != null) {
            if (node instanceof NodeWithAnnotations<?> annotated && has(annotated, annotations)) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    /** Whether a declaration has an annotation of one of the given simple names. */
    static boolean has(NodeWithAnnotations<?> declaration, Set<String> annotations) {
        for (AnnotationExpr annotation : declaration.getAnnotations()) {
            if (annotations.contains(annotation.getName().getIdentifier())) {
                return true;
            }
        }
        return false;
    }

    /** The method around a place, lambdas and classes looked through. */
    static Optional<MethodDeclaration> methodAround(Node place) {
        Node node = place;
        while (node != null) {
            if (node instanceof MethodDeclaration method) {
                return Optional.of(method);
            }
            node = node.getParentNode().orElse(null);
        }
        return Optional.empty();
    }
}
