package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import java.util.List;
import java.util.function.Consumer;

/**
 * The code of a method, constructor, initializer or lambda, without that of the classes declared inside it. If a rule looks
 * at every method in this way, it sees each node once, however deeply methods are nested.
 */
public final class OwnCode {
    private OwnCode() {}

    /** Visits a body and what is in it, lambdas left out, each node before those in it. */
    public static void visit(Node body, Consumer<Node> visitor) {
        visit(body, false, visitor);
    }

    /** Visits a body and what is in it, lambdas included, each node before those in it. */
    public static void visitWithLambdas(Node body, Consumer<Node> visitor) {
        visit(body, true, visitor);
    }

    private static void visit(Node node, boolean lambdas, Consumer<Node> visitor) {
        visitor.accept(node);
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            if (!(child instanceof BodyDeclaration<?>) && (lambdas || !(child instanceof LambdaExpr))) {
                visit(child, lambdas, visitor);
            }
        }
    }
}
