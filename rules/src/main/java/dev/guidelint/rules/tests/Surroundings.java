package dev.guidelint.rules.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.TestMethods;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the class around a test tells about how it is run. Whatever is not known speaks for the test. */
final class Surroundings {
    /** Annotations that bring no arguments for a test. */
    private static final Set<String> NO_SOURCES = Set.of(
            "ParameterizedTest",
            "Deprecated",
            "DisplayName",
            "Disabled",
            "Order",
            "Override",
            "SafeVarargs",
            "SuppressWarnings",
            "Tag",
            "Tags",
            "Timeout");

    /** Runners that treat methods as JUnit 4 itself does. */
    private static final Set<String> STANDARD_RUNNERS = Set.of(
            "JUnit4",
            "BlockJUnit4ClassRunner",
            "Enclosed",
            "MockitoJUnitRunner",
            "Parameterized",
            "SpringJUnit4ClassRunner",
            "SpringRunner");

    private static final String NESTED = "org.junit.jupiter.api.Nested";
    private static final String TEST_INSTANCE = "org.junit.jupiter.api.TestInstance";

    private Surroundings() {}

    /** Who runs the tests of a class. */
    enum Runner {
        /** JUnit 4 itself. */
        NONE,
        /** A runner that follows its rules. */
        STANDARD,
        /** One that may have rules of its own. */
        OTHER
    }

    /** Whether a parameterized test surely has no source of arguments. */
    static boolean hasNoArguments(MethodDeclaration method, RuleContext context) {
        for (AnnotationExpr annotation : method.getAnnotations()) {
            if (!NO_SOURCES.contains(annotation.getName().getIdentifier())) {
                return false;
            }
        }
        // An extension of a superclass may provide arguments, but only for templates: a parameterized test wants its
        // own.
        return !context.types().overrides(method).isYes();
    }

    /** Whether tests of a class are lost because it is an inner one that nothing declares as nested. */
    static boolean isLostInside(ClassOrInterfaceDeclaration owner, RuleContext context) {
        if (!owner.isInnerClass() || owner.isStatic() || owner.isAbstract() || isInInterface(owner)) {
            return false;
        }
        TypeHeader header = context.types().header(owner);
        if (context.project().hasSubtypes(header.name())) {
            return false;
        }
        for (AnnotationHeader annotation : header.annotations()) {
            if (annotation.type().equals(NESTED) || mayCarry(annotation, NESTED, context.types())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInInterface(ClassOrInterfaceDeclaration owner) {
        return owner.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration outer && outer.isInterface();
    }

    /** Whether Jupiter surely makes a new object of a class for each of its tests. */
    static boolean isNewPerMethod(ClassOrInterfaceDeclaration owner, RuleContext context) {
        if (owner.isAbstract()
                || context.project().hasSubtypes(context.types().header(owner).name())) {
            return false;
        }
        Node node = owner;
        while (node instanceof ClassOrInterfaceDeclaration type) {
            boolean mayBeOther = anyOfHierarchy(
                    context.types().header(type),
                    annotation -> annotation.type().equals(TEST_INSTANCE)
                            || mayCarry(annotation, TEST_INSTANCE, context.types()),
                    context.types());
            if (mayBeOther) {
                return false;
            }
            node = type.getParentNode().orElse(null);
        }
        return true;
    }

    /** Whether the tests of a class are surely all of JUnit 4, or all of Jupiter. */
    static boolean runsOnlyTestsOf(ClassOrInterfaceDeclaration owner, boolean jupiter, RuleContext context) {
        TypeHeader header = context.types().header(owner);
        boolean isAlone = owner.getExtendedTypes().isEmpty()
                && owner.getImplementedTypes().isEmpty()
                && !context.project().hasSubtypes(header.name());
        if (!isAlone || runner(owner, context) == Runner.OTHER) {
            return false;
        }
        boolean found = false;
        for (MethodDeclaration method : owner.getMethods()) {
            for (AnnotationExpr annotation : method.getAnnotations()) {
                String type = context.types().annotationType(annotation);
                boolean isJUnit4 = type.equals(NeverRuns.JUNIT4_TEST);
                boolean isJupiter = !isJUnit4
                        && TestMethods.isTestAnnotation(annotation, context.types())
                                .isPossible();
                if (jupiter ? isJUnit4 : isJupiter) {
                    return false;
                }
                found |= jupiter ? isJupiter && type.startsWith(NeverRuns.JUPITER) : isJUnit4;
            }
        }
        return found && !hasInnerTests(owner);
    }

    /** Nested classes inherit what runs before and after the tests of the class around them. */
    private static boolean hasInnerTests(ClassOrInterfaceDeclaration owner) {
        return owner.getMembers().stream().anyMatch(member -> member instanceof ClassOrInterfaceDeclaration);
    }

    /** Who runs a class. */
    static Runner runner(ClassOrInterfaceDeclaration owner, RuleContext context) {
        Types types = context.types();
        boolean hasOther = anyOfHierarchy(
                types.header(owner),
                annotation -> annotation.simpleName().equals("RunWith") && !isStandard(annotation),
                types);
        if (hasOther) {
            return Runner.OTHER;
        }
        boolean hasAny = anyOfHierarchy(
                types.header(owner), annotation -> annotation.simpleName().equals("RunWith"), types);
        return hasAny ? Runner.STANDARD : Runner.NONE;
    }

    private static boolean isStandard(AnnotationHeader annotation) {
        String runner = String.join("", annotation.value());
        String type = runner.endsWith(".class") ? runner.substring(0, runner.length() - ".class".length()) : runner;
        String outer = type.contains("MockitoJUnitRunner") ? "MockitoJUnitRunner" : type;
        return STANDARD_RUNNERS.contains(outer.substring(outer.lastIndexOf('.') + 1));
    }

    /** Whether an annotation stands for the given one as well, as far as is known. */
    private static boolean mayCarry(AnnotationHeader annotation, String wanted, Types types) {
        String name = annotation.type();
        if (name.startsWith("java.lang.") || name.startsWith(NeverRuns.JUPITER) || name.startsWith("org.junit.")) {
            return false;
        }
        Optional<TypeHeader> header = types.header(name);
        if (header.isEmpty()) {
            return true;
        }
        for (AnnotationHeader meta : header.get().annotations()) {
            if (meta.type().equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a type or one of its supertypes has an annotation, or may have one since it is not known. */
    private static boolean anyOfHierarchy(TypeHeader type, Predicate<AnnotationHeader> condition, Types types) {
        Deque<TypeHeader> open = new ArrayDeque<>(List.of(type));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            TypeHeader header = open.pop();
            if (!seen.add(header.name())) {
                continue;
            }
            for (AnnotationHeader annotation : header.annotations()) {
                if (condition.test(annotation)) {
                    return true;
                }
            }
            Deque<JavaType> supertypes = new ArrayDeque<>(header.interfaces());
            header.superclass().ifPresent(supertypes::add);
            for (JavaType supertype : supertypes) {
                Optional<TypeHeader> known = types.header(supertype.name());
                if (known.isEmpty()) {
                    return true;
                }
                open.add(known.get());
            }
        }
        return false;
    }
}
