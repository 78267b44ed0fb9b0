package dev.guidelint.rules.tests;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.vocabulary.DeferredCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Code in tests that others run: what a mock answers, what a thread or a server does, what a double of a class is like. */
final class Handed {
    private static final Set<String> ANSWERS = Set.of("doAnswer", "mock", "will", "willAnswer", "andAnswer", "spy");

    private Handed() {}

    /** Whether the code at a place is handed to others, and not what the test itself does. */
    static boolean isHanded(Node place, SourceFile file) {
        Node node = place.getParentNode().orElse(null);
        while (node != null) {
            if (node instanceof LambdaExpr lambda && (DeferredCode.isDeferred(lambda) || isAnswer(lambda))) {
                return true;
            }
            if (node instanceof ObjectCreationExpr creation && isInBody(place, creation)) {
                return true;
            }
            if (node instanceof MethodDeclaration method && (isOfPlayer(method) || isReferenced(method, file))) {
                return true;
            }
            if (node instanceof LocalClassDeclarationStmt) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean isAnswer(LambdaExpr lambda) {
        return lambda.getParentNode().orElse(null) instanceof MethodCallExpr call
                && ANSWERS.contains(call.getNameAsString());
    }

    /** Whether a place is in the body of an anonymous class, and not among its arguments. */
    private static boolean isInBody(Node place, ObjectCreationExpr creation) {
        Node child = place;
        Node parent = place.getParentNode().orElse(null);
        while (parent != null && parent != creation) {
            child = parent;
            parent = parent.getParentNode().orElse(null);
        }
        return child instanceof BodyDeclaration<?>;
    }

    /** Whether a method belongs to a class without tests of its own that plays a part: a thread, a server, a double. */
    private static boolean isOfPlayer(MethodDeclaration method) {
        if (!(method.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration owner)) {
            return hasAnnotation(method, "Override");
        }
        boolean plays = owner.isNestedType()
                && !(owner.getExtendedTypes().isEmpty()
                        && owner.getImplementedTypes().isEmpty());
        return (plays || hasAnnotation(method, "Override")) && !hasTests(owner);
    }

    private static boolean hasTests(ClassOrInterfaceDeclaration owner) {
        for (MethodDeclaration method : owner.getMethods()) {
            if (hasAnnotation(method, "Test") || method.getNameAsString().startsWith("test")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAnnotation(MethodDeclaration method, String end) {
        for (AnnotationExpr annotation : method.getAnnotations()) {
            if (annotation.getName().getIdentifier().endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReferenced(MethodDeclaration method, SourceFile file) {
        return file.derive(new References(file.path()), part -> references(file.unit()))
                .contains(method.getNameAsString());
    }

    /** The key of the names of the methods that a file refers to without calling them. */
    private record References(String path) {}

    private static Set<String> references(CompilationUnit unit) {
        Set<String> names = new HashSet<>();
        collect(unit, names);
        return names;
    }

    private static void collect(Node node, Set<String> names) {
        if (node instanceof MethodReferenceExpr reference) {
            names.add(reference.getIdentifier());
        }
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            collect(children.get(i), names);
        }
    }
}
