package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What is so of all callers of a private method. Only the file can call it, so the file tells. */
public final class Callers {
    private Callers() {}

    /**
     * Whether a condition holds at a place, or else at every call of the private method around it, and so on upwards. A
     * method that nobody calls, or that a method reference hands on, does not pass.
     */
    public static boolean isAlways(Predicate<Node> condition, Node place) {
        return isAlways(condition, place, new HashSet<>());
    }

    private static boolean isAlways(Predicate<Node> condition, Node place, Set<Node> seen) {
        if (condition.test(place)) {
            return true;
        }
        Optional<MethodDeclaration> method = Places.runningMethod(place);
        if (method.isEmpty() || !method.get().isPrivate()) {
            return false;
        }
        if (!seen.add(method.get())) {
            // A recursive call adds nothing to what the calls from outside say.
            return true;
        }
        Calls calls = new Calls(method.get());
        calls.collect(outermostType(method.get()));
        if (calls.isReferenced || calls.found.isEmpty()) {
            return false;
        }
        for (MethodCallExpr call : calls.found) {
            if (!isAlways(condition, call, seen)) {
                return false;
            }
        }
        return true;
    }

    private static Node outermostType(Node place) {
        Node outermost = place;
        Node node = place;
        while (node != null) {
            outermost = node instanceof TypeDeclaration<?> ? node : outermost;
            node = node.getParentNode().orElse(null);
        }
        return outermost;
    }

    /** The calls of one method, by its name and number of arguments. */
    private static final class Calls {
        private final String name;
        private final int parameters;
        private final boolean takesMore;
        private final List<MethodCallExpr> found = new ArrayList<>();
        private boolean isReferenced;

        Calls(MethodDeclaration method) {
            this.name = method.getNameAsString();
            this.parameters = method.getParameters().size();
            this.takesMore =
                    parameters > 0 && method.getParameter(parameters - 1).isVarArgs();
        }

        void collect(Node node) {
            if (node instanceof MethodCallExpr call && call.getNameAsString().equals(name)) {
                int arguments = call.getArguments().size();
                if (takesMore ? arguments >= parameters - 1 : arguments == parameters) {
                    found.add(call);
                }
            } else if (node instanceof MethodReferenceExpr reference
                    && reference.getIdentifier().equals(name)) {
                isReferenced = true;
            }
            List<Node> children = node.getChildNodes();
            for (int i = 0; i < children.size(); i++) {
                collect(children.get(i));
            }
        }
    }
}
