package dev.guidelint.rules.tests;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.rules.tests.NeverRuns.Kind;
import java.util.Optional;
import java.util.Set;

/** Why JUnit 4 does not run a method with its {@code @Test}. */
final class JUnit4Problems {
    private JUnit4Problems() {}

    static Optional<NeverRuns> of(
            MethodDeclaration method, ClassOrInterfaceDeclaration owner, Set<Kind> kinds, RuleContext context) {
        boolean isPlain = method.isPublic()
                && !method.isStatic()
                && method.getType().isVoidType()
                && method.getParameters().isEmpty();
        // A subclass may come with a runner of its own.
        if (isPlain
                || owner.isAbstract()
                || context.project().hasSubtypes(context.types().header(owner).name())) {
            return Optional.empty();
        }
        String name = method.getNameAsString();
        Surroundings.Runner runner = Surroundings.runner(owner, context);
        if (runner == Surroundings.Runner.OTHER) {
            return Optional.empty();
        }
        if (kinds.contains(Kind.PRIVATE) && !method.isPublic()) {
            return NeverRuns.problem(
                    Kind.PRIVATE, "`%s` is not public, and JUnit 4 does not run it: make it public", name);
        }
        if (kinds.contains(Kind.STATIC) && method.isStatic()) {
            return NeverRuns.problem(Kind.STATIC, "`%s` is static, and JUnit 4 does not run it: delete `static`", name);
        }
        if (kinds.contains(Kind.RETURN) && !method.getType().isVoidType()) {
            return NeverRuns.problem(
                    Kind.RETURN, "`%s` returns something, and JUnit 4 does not run it: make it `void`", name);
        }
        if (kinds.contains(Kind.SOURCE) && !method.getParameters().isEmpty() && runner == Surroundings.Runner.NONE) {
            return NeverRuns.problem(
                    Kind.SOURCE,
                    "`%s` has parameters, and JUnit 4 has nothing to pass: delete them, or run the class with"
                            + " `Theories` or the like",
                    name);
        }
        return Optional.empty();
    }
}
