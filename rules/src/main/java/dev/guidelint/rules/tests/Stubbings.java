package dev.guidelint.rules.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a mock is told to do. */
final class Stubbings {
    /** Of {@code when(mock.call()).thenThrow(..)}: the calls that begin a stubbing with a call of the mock. */
    private static final Set<String> WITH_CALL = Set.of("when", "given", "expect");

    private static final Set<String> THROWING = Set.of(
            "thenThrow",
            "doThrow",
            "willThrow",
            "andThrow",
            "andStubThrow",
            "thenAnswer",
            "doAnswer",
            "willAnswer",
            "andAnswer",
            "andStubAnswer");

    /** What follows a stubbing without being one. */
    private static final Set<String> NEUTRAL = Set.of("when", "given", "times", "once", "anyTimes", "atLeastOnce");

    private boolean throwsOnly = true;
    private boolean found;
    private final String mock;
    private final Node scope;

    /** The mocks that are already being looked at: one may return the other. */
    private final Set<String> seen;

    private Stubbings(String mock, Node scope, Set<String> seen) {
        this.mock = mock;
        this.scope = scope;
        this.seen = seen;
    }

    /** Whether a mock is told to throw, or to return one that throws, and nothing else, as far as the code around it shows. */
    static boolean onlyThrow(Node mock) {
        Optional<String> name = variable(mock);
        if (name.isEmpty()) {
            return false;
        }
        return onlyThrows(name.get(), scope(mock), new HashSet<>());
    }

    private static boolean onlyThrows(String mock, Node scope, Set<String> seen) {
        if (!seen.add(mock)) {
            return false;
        }
        Stubbings stubbings = new Stubbings(mock, scope, seen);
        stubbings.collect(scope);
        return stubbings.found && stubbings.throwsOnly;
    }

    /** The variable that holds a mock. */
    private static Optional<String> variable(Node mock) {
        if (mock instanceof VariableDeclarator variable) {
            return Optional.of(variable.getNameAsString());
        }
        if (mock instanceof Parameter parameter) {
            return Optional.of(parameter.getNameAsString());
        }
        Node parent = mock.getParentNode().orElse(null);
        if (parent instanceof VariableDeclarator variable) {
            return Optional.of(variable.getNameAsString());
        }
        return parent instanceof AssignExpr assign ? name(assign.getTarget()) : Optional.empty();
    }

    private static Optional<String> name(Expression expression) {
        Expression plain = Written.inner(expression);
        if (plain instanceof NameExpr name) {
            return Optional.of(name.getNameAsString());
        }
        return plain instanceof FieldAccessExpr access && access.getScope().isThisExpr()
                ? Optional.of(access.getNameAsString())
                : Optional.empty();
    }

    /** The method of a local variable, the whole class of a field. */
    private static Node scope(Node mock) {
        boolean isAssigned = mock.getParentNode().orElse(null) instanceof AssignExpr;
        Node node = mock;
        while (node.getParentNode().isPresent()
                && !(node instanceof TypeDeclaration<?>)
                && (isAssigned || !(node instanceof CallableDeclaration<?>))) {
            node = node.getParentNode().get();
        }
        return node;
    }

    private void collect(Node node) {
        if (node instanceof MethodCallExpr call) {
            stubbing(call);
        }
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            collect(children.get(i));
        }
    }

    private void stubbing(MethodCallExpr call) {
        String name = call.getNameAsString();
        if (!WITH_CALL.contains(name) || call.getArguments().size() != 1) {
            return;
        }
        Expression argument = Written.inner(call.getArgument(0));
        boolean isOfClass = argument.isLambdaExpr()
                && call.getScope().flatMap(Stubbings::name).filter(mock::equals).isPresent();
        if (isOfClass || (argument instanceof MethodCallExpr stubbed && isOfMock(stubbed))) {
            Node next = call.getParentNode().orElse(null);
            Node child = call;
            while (next instanceof MethodCallExpr behaviour
                    && behaviour.getScope().orElse(null) == child) {
                note(behaviour);
                child = behaviour;
                next = behaviour.getParentNode().orElse(null);
            }
        } else if (name(argument).filter(mock::equals).isPresent()) {
            Optional<Expression> scope = call.getScope();
            while (scope.isPresent() && scope.get() instanceof MethodCallExpr behaviour) {
                note(behaviour);
                scope = behaviour.getScope();
            }
        }
    }

    private boolean isOfMock(MethodCallExpr stubbed) {
        Optional<Expression> scope = stubbed.getScope();
        while (scope.isPresent() && scope.get() instanceof MethodCallExpr inner) {
            scope = inner.getScope();
        }
        return scope.flatMap(Stubbings::name).filter(mock::equals).isPresent();
    }

    private void note(MethodCallExpr behaviour) {
        String name = behaviour.getNameAsString();
        if (THROWING.contains(name) || returnsBroken(behaviour)) {
            found = true;
        } else if (!NEUTRAL.contains(name)) {
            throwsOnly = false;
        }
    }

    /** Whether what is returned is a mock that only throws: this one is the way to it. */
    private boolean returnsBroken(MethodCallExpr behaviour) {
        return behaviour.getNameAsString().equals("thenReturn")
                && behaviour.getArguments().size() == 1
                && name(behaviour.getArgument(0))
                        .filter(other -> onlyThrows(other, scope, seen))
                        .isPresent();
    }
}
