package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;

/** Flags classes without a name. */
final class PythonAnonClass implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-anon-class", Severity.INFO, "anonymous class")
            .offByDefault()
            .needs(Needs.NAMES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern CLASS =
            Concerns.cost("anonymous class", 2, "a class inside of the function, or one with a name beside it");
    private static final Concern FUNCTION =
            Concerns.cost("anonymous class of one method", 1, "a function, or a `lambda` if it is one expression");

    @Override
    public void register(Subscriptions on) {
        on.each(ObjectCreationExpr.class, PythonAnonClass::check);
    }

    private static List<Finding> check(ObjectCreationExpr creation, RuleContext context) {
        if (creation.getAnonymousClassBody().isEmpty()) {
            return List.of();
        }
        int methods = 0;
        int fields = 0;
        for (BodyDeclaration<?> member : creation.getAnonymousClassBody().get()) {
            methods += member.isMethodDeclaration() ? 1 : 0;
            fields += member.isFieldDeclaration() ? 1 : 0;
        }
        String name = creation.getType().getNameAsString();
        if (methods > 1 || fields > 0) {
            String holds = fields == 0
                    ? methods + " methods"
                    : (fields == 1 ? "a field" : fields + " fields") + " and " + methods
                            + (methods == 1 ? " method" : " methods");
            return finding(
                    creation,
                    "anonymous `%s` with %s: Python has no class without a name, so give it one".formatted(name, holds),
                    CLASS,
                    context);
        }
        if (methods == 0) {
            return List.of();
        }
        return isClass(creation, context)
                ? finding(
                        creation,
                        "anonymous subclass of `%s`: Python has no class without a name, so give it one"
                                .formatted(name),
                        CLASS,
                        context)
                : finding(
                        creation,
                        "anonymous `%s` of one method: in Python somebody takes a function here".formatted(name),
                        FUNCTION,
                        context);
    }

    private static boolean isClass(ObjectCreationExpr creation, RuleContext context) {
        JavaType type = context.types().resolve(creation.getType());
        return type.isDeclared()
                && context.types()
                        .header(type.name())
                        .filter(header -> !header.isInterface())
                        .isPresent();
    }

    private static List<Finding> finding(
            ObjectCreationExpr creation, String message, Concern concern, RuleContext context) {
        return List.of(context.at(context.file().region(creation.getType()), creation, message)
                .withConcern(concern));
    }
}
