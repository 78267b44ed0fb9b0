package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import java.util.Optional;

/** Finds the node at a place, and the code around it. */
public final class Places {
    private Places() {}

    /** The innermost expression that starts where a region starts and ends where it ends. */
    public static Optional<Expression> expressionAt(CompilationUnit unit, Region region) {
        Position begin = new Position(region.startLine(), region.startColumn());
        Position end = new Position(region.endLine(), region.endColumn() - 1);
        return search(unit, new Range(begin, end));
    }

    private static Optional<Expression> search(Node node, Range wanted) {
        for (Node child : node.getChildNodes()) {
            Range range = child.getRange().orElse(null);
            if (range != null && range.contains(wanted)) {
                Optional<Expression> found = search(child, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        boolean isIt = node instanceof Expression
                && node.getRange().isPresent()
                && node.getRange().get().end.equals(wanted.end);
        return isIt ? Optional.of((Expression) node) : Optional.empty();
    }

    /** The innermost node that a comment lies in, behind its first token. */
    public static Node around(SourceComment comment, SourceFile file) {
        Node node = file.unit();
        Node next = node;
        while (next != null) {
            node = next;
            next = null;
            for (Node child : node.getChildNodes()) {
                if (child.getRange().isPresent()
                        && file.start(child) < comment.start()
                        && comment.end() <= file.end(child)) {
                    next = child;
                    break;
                }
            }
        }
        return node;
    }

    /** The method whose body a place is in; empty if a lambda, a class or another kind of member comes first. */
    public static Optional<MethodDeclaration> method(Node place) {
        Node node = place.getParentNode().orElse(null);
        while (node != null && !(node instanceof LambdaExpr)) {
            if (node instanceof BodyDeclaration<?>) {
                return node instanceof MethodDeclaration method ? Optional.of(method) : Optional.empty();
            }
            node = node.getParentNode().orElse(null);
        }
        return Optional.empty();
    }

    /** The method that runs the code at a place: like {@link #method}, but lambdas that run at once are looked through. */
    public static Optional<MethodDeclaration> runningMethod(Node place) {
        Node node = place.getParentNode().orElse(null);
        while (node != null && !(node instanceof LambdaExpr lambda && DeferredCode.isDeferred(lambda))) {
            if (node instanceof BodyDeclaration<?>) {
                return node instanceof MethodDeclaration method ? Optional.of(method) : Optional.empty();
            }
            node = node.getParentNode().orElse(null);
        }
        return Optional.empty();
    }

    /** The member whose body a place is in, lambdas looked through; empty for a place in no member. */
    public static Optional<BodyDeclaration<?>> member(Node place) {
        Node node = place.getParentNode().orElse(null);
        while (node != null) {
            if (node instanceof BodyDeclaration<?> member) {
                return Optional.of(member);
            }
            node = node.getParentNode().orElse(null);
        }
        return Optional.empty();
    }

    /** Whether a field is static, as fields of interfaces are without saying so. */
    public static boolean isStatic(FieldDeclaration field) {
        return field.isStatic() || isInInterface(field);
    }

    /** Whether a member is declared by an interface or an annotation type. */
    public static boolean isInInterface(BodyDeclaration<?> member) {
        Node parent = member.getParentNode().orElse(null);
        return parent instanceof AnnotationDeclaration
                || (parent instanceof ClassOrInterfaceDeclaration type && type.isInterface());
    }

    /** Whether a node is a static member of a type, so that there is no {@code this} in it. */
    public static boolean isStaticMember(Node node) {
        return (node instanceof MethodDeclaration method && method.isStatic())
                || (node instanceof InitializerDeclaration initializer && initializer.isStatic())
                || (node instanceof FieldDeclaration field && isStatic(field));
    }

    /** Whether a place belongs to the initialization of its class: a static initializer or a static field. */
    public static boolean isInStaticInitializer(Node place) {
        BodyDeclaration<?> member = member(place).orElse(null);
        return (member instanceof InitializerDeclaration initializer && initializer.isStatic())
                || (member instanceof FieldDeclaration field && isStatic(field));
    }
}
