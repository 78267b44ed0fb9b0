package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Optional;

/** Methods of the classes around a place. */
final class OwnMethods {
    private OwnMethods() {}

    /** The method that a call without receiver means, if there is only one of that name and arity around it. */
    static Optional<MethodDeclaration> called(MethodCallExpr call) {
        Node node = call.getParentNode().orElse(null);
        while (node != null) {
            MethodDeclaration found = null;
            for (Node child : node.getChildNodes()) {
                if (child instanceof MethodDeclaration method
                        && method.getNameAsString().equals(call.getNameAsString())
                        && method.getParameters().size() == call.getArguments().size()) {
                    if (found != null) {
                        return Optional.empty();
                    }
                    found = method;
                }
            }
            if (found != null) {
                return Optional.of(found);
            }
            node = node.getParentNode().orElse(null);
        }
        return Optional.empty();
    }
}
