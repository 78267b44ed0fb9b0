package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;

/** Flags interfaces of several methods: Python has no interfaces, and three ways to do without. */
final class PythonInterface implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-interface", Severity.INFO, "interface of several methods")
            .offByDefault();

    private static final Concern INTERFACE =
            Concerns.cost("interface", 1, "`abc.ABC` with `@abstractmethod`, `zope.interface`, or `typing.Protocol`");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ClassOrInterfaceDeclaration.class, PythonInterface::check);
    }

    private static List<Finding> check(ClassOrInterfaceDeclaration type, RuleContext context) {
        if (!type.isInterface()) {
            return List.of();
        }
        int methods = 0;
        for (MethodDeclaration method : type.getMethods()) {
            // With default methods it is a mixin, which has a rule of its own.
            if (method.isDefault()) {
                return List.of();
            }
            methods += method.isStatic() || method.isPrivate() ? 0 : 1;
        }
        return methods < 2
                ? List.of()
                : List.of(context.atName(
                                type,
                                "`%s` is an interface of %d methods: Python has none, so make it an abstract base class, or a protocol that nobody has to name"
                                        .formatted(type.getNameAsString(), methods))
                        .withConcern(INTERFACE));
    }
}
