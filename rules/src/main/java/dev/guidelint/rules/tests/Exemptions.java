package dev.guidelint.rules.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Project.TestHelper;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.vocabulary.TestMethods;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tests that need no assertion. */
final class Exemptions {
    /** Why a test needs no assertion. */
    enum Kind {
        /** It must end in time. */
        TIMEOUT,
        /** It is switched off. */
        DISABLED,
        /** It wants to see that Spring starts. */
        CONTEXT_LOADS,
        /** It is not run at all, which another rule reports. */
        NEVER_RUNS,
        /** Something asserts after each test of the class. */
        AFTER_EACH,
        /** A comment says that it is only to see that nothing is thrown. */
        REMARK
    }

    private static final Set<String> EXCEPTIONS =
            Set.of("expected", "expectedExceptions", "expectedExceptionsMessageRegExp");

    private static final Set<String> TIMES = Set.of("timeout", "timeOut", "invocationTimeOut");

    private static final Set<String> AFTER = Set.of("AfterEach", "After", "AfterMethod", "AfterAll", "AfterClass");

    private Exemptions() {}

    static boolean isExempt(MethodDeclaration method, RuleContext context) {
        Set<Kind> kinds = context.option(TestWithoutAssertion.EXEMPT);
        return hasElement(method, EXCEPTIONS)
                || !(method.getType().isVoidType() || isFactory(method))
                || (kinds.contains(Kind.TIMEOUT)
                        && (hasElement(method, TIMES) || Tests.isUnder(method, Set.of("Timeout"))))
                || (kinds.contains(Kind.DISABLED) && (isDisabled(method, context) || isSwitchedOff(method, context)))
                || (kinds.contains(Kind.CONTEXT_LOADS) && isContextTest(method))
                || (kinds.contains(Kind.NEVER_RUNS)
                        && NeverRuns.of(method, EnumSet.allOf(NeverRuns.Kind.class), context)
                                .isPresent())
                || (kinds.contains(Kind.REMARK) && Remarks.saysMustNotFail(method, context.file()))
                || (kinds.contains(Kind.AFTER_EACH) && assertsAfterwards(method, context));
    }

    /** A property that returns whether it holds asserts by that. */
    private static boolean isFactory(MethodDeclaration method) {
        return Tests.has(method, Set.of("TestFactory", "Test"));
    }

    /** An empty method that overrides a test takes that out of the subclass. */
    private static boolean isSwitchedOff(MethodDeclaration method, RuleContext context) {
        boolean isEmpty =
                method.getBody().filter(body -> body.getStatements().isEmpty()).isPresent();
        return isEmpty && context.types().overrides(method).isPossible();
    }

    private static boolean hasElement(MethodDeclaration method, Set<String> names) {
        for (AnnotationExpr annotation : method.getAnnotations()) {
            if (annotation instanceof NormalAnnotationExpr normal) {
                for (MemberValuePair pair : normal.getPairs()) {
                    if (names.contains(pair.getNameAsString())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isDisabled(MethodDeclaration method, RuleContext context) {
        Node node = method;
        while (node != null) {
            if (node instanceof NodeWithAnnotations<?> annotated) {
                for (AnnotationExpr annotation : annotated.getAnnotations()) {
                    if (TestMethods.isDisabling(annotation, context.types()).isPossible()) {
                        return true;
                    }
                }
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean isContextTest(MethodDeclaration method) {
        return method.getNameAsString().equals("contextLoads") && Tests.isUnder(method, Set.of("SpringBootTest"));
    }

    /** Whether a method that runs after each test of the class, or of a superclass in the project, asserts something. */
    private static boolean assertsAfterwards(MethodDeclaration method, RuleContext context) {
        Pattern names = context.option(TestWithoutAssertion.ASSERTION_NAMES);
        Node node = method.getParentNode().orElse(null);
        while (node instanceof ClassOrInterfaceDeclaration type) {
            JavaType current = JavaType.declared(context.types().header(type).name());
            Set<String> seen = new HashSet<>();
            while (seen.add(current.name())) {
                Optional<TypeHeader> header = context.types().header(current.name());
                if (header.isEmpty() || header.get().origin() != TypeHeader.Origin.PROJECT) {
                    break;
                }
                if (assertsAfterwards(header.get(), names, context)) {
                    return true;
                }
                current = header.get().superclass().orElse(current);
            }
            node = type.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean assertsAfterwards(TypeHeader type, Pattern names, RuleContext context) {
        for (MethodHeader method : type.methods()) {
            if (!isAfter(method)) {
                continue;
            }
            for (TestHelper helper : context.project().testHelpers(method.name())) {
                boolean asserts = helper.asserts()
                        || helper.calls().stream()
                                .anyMatch(call -> names.matcher(call).matches());
                if (helper.owner().equals(type.name()) && asserts) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAfter(MethodHeader method) {
        if (method.name().equals("tearDown")) {
            return true;
        }
        for (AnnotationHeader annotation : method.annotations()) {
            if (AFTER.contains(annotation.simpleName())) {
                return true;
            }
        }
        return false;
    }
}
