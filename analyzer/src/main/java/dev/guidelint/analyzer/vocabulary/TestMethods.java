package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import dev.guidelint.analyzer.api.Answer;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.Types;
import java.util.Optional;
import java.util.Set;

/**
 * The methods that a test framework runs: JUnit Jupiter's with the annotations made of its own in the project, JUnit 4's,
 * TestNG's (whole classes included), JUnit 3's, and jqwik's.
 */
public final class TestMethods {
    private static final Set<String> ANNOTATIONS = Set.of(
            "org.junit.jupiter.api.Test",
            "org.junit.jupiter.params.ParameterizedTest",
            "org.junit.jupiter.api.RepeatedTest",
            "org.junit.jupiter.api.TestTemplate",
            "org.junit.jupiter.api.TestFactory",
            "org.junit.Test",
            "org.testng.annotations.Test",
            "net.jqwik.api.Property",
            "net.jqwik.api.Example");

    private static final String TESTNG_TEST = "org.testng.annotations.Test";

    private static final Set<String> DISABLING =
            Set.of("org.junit.jupiter.api.Disabled", "org.junit.Ignore", "org.testng.annotations.Ignore");

    private TestMethods() {}

    /** Whether an annotation switches a test off: {@code @Disabled}, {@code @Ignore}, or TestNG's {@code enabled = false}. */
    public static Answer isDisabling(AnnotationExpr annotation, Types types) {
        String name = annotation.getName().getIdentifier();
        if (name.equals("Test")) {
            return isNotEnabled(annotation)
                    ? Answer.of(types.annotationType(annotation).equals(TESTNG_TEST))
                    : Answer.NO;
        }
        if (!name.equals("Disabled") && !name.equals("Ignore")) {
            return Answer.NO;
        }
        String type = types.annotationType(annotation);
        return type.indexOf('.') < 0 ? Answer.UNKNOWN : Answer.of(DISABLING.contains(type));
    }

    private static boolean isNotEnabled(AnnotationExpr annotation) {
        if (annotation instanceof NormalAnnotationExpr normal) {
            for (MemberValuePair pair : normal.getPairs()) {
                if (pair.getNameAsString().equals("enabled")
                        && pair.getValue() instanceof BooleanLiteralExpr literal
                        && !literal.getValue()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a test framework runs a method. */
    public static Answer isTest(MethodDeclaration method, Types types) {
        Answer annotated = Answer.NO;
        for (AnnotationExpr annotation : method.getAnnotations()) {
            annotated = annotated.or(isTestAnnotation(annotation, types));
        }
        if (annotated.isYes() || !(method.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration owner)) {
            return annotated;
        }
        return annotated.or(isOfTestNgClass(method, owner, types)).or(isOfTestCase(method, owner, types));
    }

    /** Whether an annotation makes a method a test. */
    public static Answer isTestAnnotation(AnnotationExpr annotation, Types types) {
        return isTestAnnotation(types.annotationType(annotation), types);
    }

    private static Answer isTestAnnotation(String type, Types types) {
        if (ANNOTATIONS.contains(type)) {
            return Answer.YES;
        }
        // An annotation that cannot be looked up has no dot, or no header: its name is all there is to go by.
        if (type.indexOf('.') < 0) {
            return isTestName(type) ? Answer.UNKNOWN : Answer.NO;
        }
        Optional<TypeHeader> header = types.header(type);
        if (header.isPresent() && header.get().origin() == TypeHeader.Origin.PROJECT) {
            for (AnnotationHeader meta : header.get().annotations()) {
                if (ANNOTATIONS.contains(meta.type())) {
                    return Answer.YES;
                }
            }
        }
        return Answer.NO;
    }

    private static boolean isTestName(String simpleName) {
        for (String annotation : ANNOTATIONS) {
            if (annotation.endsWith("." + simpleName)) {
                return true;
            }
        }
        return false;
    }

    private static Answer isOfTestNgClass(MethodDeclaration method, ClassOrInterfaceDeclaration owner, Types types) {
        if (!method.isPublic() || !method.getType().isVoidType()) {
            return Answer.NO;
        }
        for (AnnotationExpr annotation : owner.getAnnotations()) {
            if (types.annotationType(annotation).equals(TESTNG_TEST)) {
                return Answer.YES;
            }
        }
        return Answer.NO;
    }

    private static Answer isOfTestCase(MethodDeclaration method, ClassOrInterfaceDeclaration owner, Types types) {
        if (!method.isPublic()
                || !method.getType().isVoidType()
                || !method.getParameters().isEmpty()
                || !method.getNameAsString().startsWith("test")
                || owner.getExtendedTypes().isEmpty()) {
            return Answer.NO;
        }
        return types.isSubtype(JavaType.declared(types.header(owner).name()), "junit.framework.TestCase");
    }
}
