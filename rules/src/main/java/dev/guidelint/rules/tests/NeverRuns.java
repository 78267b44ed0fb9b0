package dev.guidelint.rules.tests;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Why a test framework leaves a method out.
 *
 * @param kind the mistake
 * @param byPrivate whether {@code private} is all that is in the way
 * @param message what is wrong and what to do
 */
record NeverRuns(Kind kind, boolean byPrivate, String message) {
    /** The mistakes. */
    enum Kind {
        /** A private test. */
        PRIVATE,
        /** A static test. */
        STATIC,
        /** A test that returns something, or a factory that returns nothing. */
        RETURN,
        /** A test in an inner class that is not declared as nested. */
        NESTED,
        /** A method before or after tests that is private, or not static though it runs once. */
        LIFECYCLE,
        /** A parameterized test without arguments. */
        SOURCE,
        /** Methods of JUnit 4 and Jupiter in one class. */
        MIXED
    }

    static final String JUPITER = "org.junit.jupiter.";

    static final String JUNIT4_TEST = "org.junit.Test";

    private static final Set<String> JUPITER_TESTS = Set.of(
            "org.junit.jupiter.api.Test",
            "org.junit.jupiter.api.RepeatedTest",
            "org.junit.jupiter.api.TestTemplate",
            "org.junit.jupiter.params.ParameterizedTest");

    private static final String FACTORY = "org.junit.jupiter.api.TestFactory";

    private static final Set<String> ONCE = Set.of("org.junit.jupiter.api.BeforeAll", "org.junit.jupiter.api.AfterAll");

    private static final Set<String> EACH =
            Set.of("org.junit.jupiter.api.BeforeEach", "org.junit.jupiter.api.AfterEach");

    private static final Set<String> JUNIT4_LIFECYCLE =
            Set.of("org.junit.Before", "org.junit.After", "org.junit.BeforeClass", "org.junit.AfterClass");

    /** Simple names of all the annotations above: most methods have none, and names are quick to compare. */
    private static final Set<String> NAMES = Set.of(
            "Test",
            "RepeatedTest",
            "TestTemplate",
            "ParameterizedTest",
            "TestFactory",
            "BeforeAll",
            "AfterAll",
            "BeforeEach",
            "AfterEach",
            "Before",
            "After",
            "BeforeClass",
            "AfterClass");

    /** The first of the given mistakes that a method makes. */
    static Optional<NeverRuns> of(MethodDeclaration method, Set<Kind> kinds, RuleContext context) {
        if (!Tests.has(method, NAMES)
                || !(method.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration owner)
                || owner.isInterface()) {
            return Optional.empty();
        }
        Map<String, AnnotationExpr> annotations = annotations(method, context.types());
        for (String type : annotations.keySet()) {
            Optional<NeverRuns> found = Optional.empty();
            if (JUPITER_TESTS.contains(type) || type.equals(FACTORY)) {
                found = jupiterTest(method, owner, type, kinds, context);
            } else if (ONCE.contains(type) || EACH.contains(type)) {
                found = lifecycle(method, owner, type, kinds, context);
            } else if (type.equals(JUNIT4_TEST)) {
                found = JUnit4Problems.of(method, owner, kinds, context);
            } else if (JUNIT4_LIFECYCLE.contains(type) && kinds.contains(Kind.MIXED)) {
                found = mixed(method, owner, type, false, context);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Map<String, AnnotationExpr> annotations(MethodDeclaration method, Types types) {
        Map<String, AnnotationExpr> found = new HashMap<>();
        for (AnnotationExpr annotation : method.getAnnotations()) {
            if (NAMES.contains(annotation.getName().getIdentifier())) {
                found.put(types.annotationType(annotation), annotation);
            }
        }
        return found;
    }

    private static Optional<NeverRuns> jupiterTest(
            MethodDeclaration method,
            ClassOrInterfaceDeclaration owner,
            String type,
            Set<Kind> kinds,
            RuleContext context) {
        String name = method.getNameAsString();
        boolean isFactory = type.equals(FACTORY);
        boolean isVoid = method.getType().isVoidType();
        if (kinds.contains(Kind.PRIVATE) && method.isPrivate()) {
            return hidden(Kind.PRIVATE, "`%s` is private, and Jupiter leaves it out: delete `private`", name);
        }
        if (kinds.contains(Kind.STATIC) && method.isStatic() && !isFactory) {
            return problem(Kind.STATIC, "`%s` is static, and Jupiter leaves it out: delete `static`", name);
        }
        if (kinds.contains(Kind.RETURN) && isFactory && isVoid) {
            return problem(
                    Kind.RETURN,
                    "`%s` makes tests and returns none, so none of them runs: return them, or declare it as a `@Test`",
                    name);
        }
        if (kinds.contains(Kind.RETURN) && !isFactory && !isVoid) {
            return problem(
                    Kind.RETURN,
                    "`%s` returns something, and Jupiter leaves it out: make it `void`, or a `@TestFactory`",
                    name);
        }
        if (kinds.contains(Kind.SOURCE)
                && type.endsWith("ParameterizedTest")
                && Surroundings.hasNoArguments(method, context)) {
            return problem(
                    Kind.SOURCE,
                    "`%s` is parameterized and has no source of arguments, so Jupiter refuses it: "
                            + "add `@ValueSource`, `@MethodSource` or the like",
                    name);
        }
        if (kinds.contains(Kind.NESTED) && Surroundings.isLostInside(owner, context)) {
            return problem(
                    Kind.NESTED,
                    "`%s` is in an inner class without `@Nested`, where Jupiter does not look: annotate `"
                            + owner.getNameAsString() + "`",
                    name);
        }
        return Optional.empty();
    }

    private static Optional<NeverRuns> lifecycle(
            MethodDeclaration method,
            ClassOrInterfaceDeclaration owner,
            String type,
            Set<Kind> kinds,
            RuleContext context) {
        String name = method.getNameAsString();
        String annotation = type.substring(type.lastIndexOf('.') + 1);
        if (kinds.contains(Kind.LIFECYCLE) && method.isPrivate()) {
            return hidden(
                    Kind.LIFECYCLE,
                    "`%s` is private, and Jupiter refuses a private `@" + annotation + "`: delete `private`",
                    name);
        }
        if (kinds.contains(Kind.LIFECYCLE)
                && ONCE.contains(type)
                && !method.isStatic()
                && Surroundings.isNewPerMethod(owner, context)) {
            return problem(
                    Kind.LIFECYCLE,
                    "`%s` runs once for all tests, when there is no object yet: make it static, or annotate the class "
                            + "with `@TestInstance(PER_CLASS)`",
                    name);
        }
        return kinds.contains(Kind.MIXED) ? mixed(method, owner, type, true, context) : Optional.empty();
    }

    /** A method of one framework in a class whose tests are all of the other. */
    private static Optional<NeverRuns> mixed(
            MethodDeclaration method,
            ClassOrInterfaceDeclaration owner,
            String type,
            boolean isJupiter,
            RuleContext context) {
        if (!Surroundings.runsOnlyTestsOf(owner, !isJupiter, context)) {
            return Optional.empty();
        }
        String other = isJupiter ? "JUnit 4" : "Jupiter";
        return problem(
                Kind.MIXED,
                "`%s` never runs: the tests here are those of " + other + ", which does not know `@" + type
                        + "`. Take both from one framework",
                method.getNameAsString());
    }

    static Optional<NeverRuns> problem(Kind kind, String message, String name) {
        return Optional.of(new NeverRuns(kind, false, message.formatted(name)));
    }

    private static Optional<NeverRuns> hidden(Kind kind, String message, String name) {
        return Optional.of(new NeverRuns(kind, true, message.formatted(name)));
    }
}
