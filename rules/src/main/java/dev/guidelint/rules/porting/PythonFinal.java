package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;

/** Flags classes and methods that must not be extended: in Python only mypy can forbid that. */
final class PythonFinal implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-final", Severity.INFO, "final class, or class with final methods")
            .offByDefault();

    private static final Concern CLASS =
            Concerns.cost("final class", 1, "`@typing.final`, which mypy checks and nobody else");
    private static final Concern METHODS =
            Concerns.cost("final methods", 1, "`@typing.final` on each, which mypy checks and nobody else");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ClassOrInterfaceDeclaration.class, PythonFinal::checkClass);
    }

    private static List<Finding> checkClass(ClassOrInterfaceDeclaration type, RuleContext context) {
        // What is private or has no name cannot be extended by others; interfaces have no final methods.
        if (type.isPrivate() || type.isInterface() || type.isCompact()) {
            return List.of();
        }
        if (!type.isFinal()) {
            return checkMethods(type, context);
        }
        // A class of static members becomes a module, which nobody can extend.
        return !hasInstanceMembers(type)
                ? List.of()
                : List.of(context.atName(
                                type,
                                "`%s` must not be extended, and in Python anybody can: `@typing.final` tells mypy, and the docstring those who do not run it"
                                        .formatted(type.getNameAsString()))
                        .withConcern(CLASS));
    }

    private static List<Finding> checkMethods(TypeDeclaration<?> type, RuleContext context) {
        int methods = 0;
        for (MethodDeclaration method : type.getMethods()) {
            methods += method.isFinal() && !method.isStatic() && !method.isPrivate() ? 1 : 0;
        }
        return methods == 0
                ? List.of()
                : List.of(context.atName(
                                type,
                                "%s of `%s` must not be overridden, and in Python anybody can: `@typing.final` tells mypy"
                                        .formatted(
                                                methods == 1 ? "One method" : methods + " methods",
                                                type.getNameAsString()))
                        .withConcern(METHODS));
    }

    private static boolean hasInstanceMembers(ClassOrInterfaceDeclaration type) {
        for (BodyDeclaration<?> member : type.getMembers()) {
            boolean isInstance = member instanceof MethodDeclaration method
                    ? !method.isStatic()
                    : member instanceof FieldDeclaration field
                            ? !field.isStatic()
                            : member instanceof CallableDeclaration<?> constructor && !constructor.isPrivate();
            if (isInstance) {
                return true;
            }
        }
        return false;
    }
}
