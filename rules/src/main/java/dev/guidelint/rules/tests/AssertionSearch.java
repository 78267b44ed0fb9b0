package dev.guidelint.rules.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Project.TestHelper;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks for an assertion in a test and in what it calls. */
final class AssertionSearch {
    private final RuleContext context;
    private final Pattern names;
    private final List<String> extras;
    private final Set<FluentTypes> fluent;
    private final boolean exemptsUnresolved;
    private final boolean countsStatements;
    private final int depth;
    private final Set<String> seen = new HashSet<>();

    AssertionSearch(RuleContext context) {
        this.context = context;
        this.names = context.option(TestWithoutAssertion.ASSERTION_NAMES);
        this.extras = context.option(TestWithoutAssertion.EXTRA_ASSERTIONS);
        this.fluent = context.option(TestWithoutAssertion.FLUENT_TYPES);
        this.exemptsUnresolved =
                context.option(TestWithoutAssertion.UNRESOLVED) == TestWithoutAssertion.Unresolved.EXEMPT;
        this.countsStatements = context.option(TestWithoutAssertion.ASSERT_STATEMENT);
        this.depth = context.option(TestWithoutAssertion.DEPTH);
    }

    /** Whether a method asserts something, or may do so. */
    boolean finds(MethodDeclaration method) {
        if (countsStatements && hasStatement(method)) {
            return true;
        }
        Body body = new Body();
        if (depth == 0) {
            OwnCode.visitWithLambdas(method.getBody().orElseThrow(), body::add);
        } else {
            collect(method.getBody().orElseThrow(), body);
        }
        if (body.calls.stream().anyMatch(call -> isName(call.getNameAsString()))) {
            return true;
        }
        // Names are quick to compare; what the calls are is asked afterwards.
        for (MethodCallExpr call : body.calls) {
            if (asserts(call)) {
                return true;
            }
        }
        for (String name : body.others) {
            if (depth > 0 && (isName(name) || anyAsserts(context.project().testHelpers(name), depth - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasStatement(MethodDeclaration method) {
        String owner = context.types().enclosingType(method).name();
        for (TestHelper helper : context.project().testHelpers(method.getNameAsString())) {
            boolean isIt = helper.parameters() == method.getParameters().size()
                    && helper.owner().equals(owner);
            if (isIt && helper.asserts()) {
                return true;
            }
        }
        return false;
    }

    private static final class Body {
        private final List<MethodCallExpr> calls = new ArrayList<>();
        private final Set<String> others = new HashSet<>();

        void add(Node node) {
            if (node instanceof MethodCallExpr call) {
                calls.add(call);
            } else if (node instanceof MethodReferenceExpr reference) {
                others.add(reference.getIdentifier());
            } else if (node instanceof ObjectCreationExpr creation) {
                others.add(creation.getType().getNameAsString());
            }
        }
    }

    private static void collect(Node node, Body body) {
        body.add(node);
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            collect(children.get(i), body);
        }
    }

    private boolean isName(String name) {
        return names.matcher(name).matches() || extras.contains(name);
    }

    private boolean asserts(MethodCallExpr call) {
        String name = call.getNameAsString();
        JavaType receiver = context.types().receiver(call);
        if (exemptsUnresolved && isOfForeignSuperclass(call, receiver)) {
            return true;
        }
        if (!receiver.isDeclared()) {
            boolean isLocal = call.getScope().isEmpty();
            return (isLocal && exemptsUnresolved && mayBeInherited(call))
                    || (depth > 0 && anyAsserts(matching(call, receiver), depth - 1));
        }
        if (Listed.isMethod(receiver, name, extras)) {
            return true;
        }
        for (FluentTypes library : fluent) {
            if (library.has(receiver)) {
                return true;
            }
        }
        if (name.equals("expect") && receiver.is("org.junit.rules.ExpectedException")) {
            return true;
        }
        Optional<TypeHeader> header = context.types().header(receiver.name());
        boolean isOfProject = header.isPresent() && header.get().origin() == TypeHeader.Origin.PROJECT;
        if (!isOfProject && exemptsUnresolved && isOfTestLibrary(call, receiver, header)) {
            return true;
        }
        // Helpers that are inherited by a class of the project are methods of the project, too.
        return depth > 0 && (isOfProject || header.isEmpty()) && anyAsserts(matching(call, receiver), depth - 1);
    }

    /** {@code super.testAll()}, where that is a test of a library: nobody can look into it. */
    private boolean isOfForeignSuperclass(MethodCallExpr call, JavaType receiver) {
        return call.getScope().filter(Expression::isSuperExpr).isPresent()
                && matching(call, receiver).isEmpty();
    }

    /** An unqualified call whose method is not in the project, nor in a type that can be looked up. */
    private boolean mayBeInherited(MethodCallExpr call) {
        return context.project().testHelpers(call.getNameAsString()).stream()
                .noneMatch(helper -> helper.accepts(call.getArguments().size())
                        && helper.owner()
                                .equals(context.types().enclosingType(call).name()));
    }

    private static boolean isOfTestLibrary(MethodCallExpr call, JavaType receiver, Optional<TypeHeader> header) {
        boolean isImported = call.getScope().isEmpty();
        // What is imported from where nobody can look may be anything; other types tell by their packages.
        return (isImported && header.isEmpty()) || (FluentTypes.isForTests(receiver) && !isMaking(call));
    }

    /** Mocks are made and told what to do in every test; that asserts nothing. */
    private static boolean isMaking(MethodCallExpr call) {
        return switch (call.getNameAsString()) {
            case "mock",
                    "spy",
                    "when",
                    "any",
                    "anyString",
                    "anyInt",
                    "eq",
                    "doReturn",
                    "doNothing",
                    "doThrow",
                    "doAnswer",
                    "thenReturn",
                    "thenThrow",
                    "thenAnswer",
                    "newFile",
                    "newFolder",
                    "getRoot",
                    "get",
                    "set",
                    "start",
                    "stop",
                    "close",
                    "create",
                    "build",
                    "assumeTrue",
                    "assumeFalse",
                    "assumeThat",
                    "getMethodName",
                    "getDisplayName" -> true;
            default -> false;
        };
    }

    private List<TestHelper> matching(MethodCallExpr call, JavaType receiver) {
        return context.project().testHelpers(call.getNameAsString()).stream()
                .filter(helper -> helper.accepts(call.getArguments().size()) && mayBeOf(helper, receiver))
                .toList();
    }

    /** Whether a method may be the one that is called on a type: its own, an inherited one, or that of a subtype. */
    private boolean mayBeOf(TestHelper helper, JavaType receiver) {
        return !receiver.isDeclared()
                || helper.owner().equals(receiver.name())
                || context.types().isSubtype(receiver, helper.owner()).isPossible()
                || context.types()
                        .isSubtype(JavaType.declared(helper.owner()), receiver.name())
                        .isPossible();
    }

    /** Whether one of some helpers asserts, itself or by what it calls; there only names are known. */
    private boolean anyAsserts(List<TestHelper> helpers, int more) {
        for (TestHelper helper : helpers) {
            if (countsStatements && helper.asserts()) {
                return true;
            }
            for (String call : helper.calls()) {
                if (isName(call)) {
                    return true;
                }
            }
        }
        if (more == 0) {
            return false;
        }
        for (TestHelper helper : helpers) {
            for (String call : helper.calls()) {
                if (seen.add(more + call) && anyAsserts(context.project().testHelpers(call), more - 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
