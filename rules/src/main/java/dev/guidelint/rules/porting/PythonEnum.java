package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
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

/** Flags enums that are more than a list of names. */
final class PythonEnum implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-enum", Severity.INFO, "enum with more than names")
            .offByDefault()
            .needs(Needs.TYPES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern BODIES = Concerns.cost(
            "enum with constant bodies", 3, "one method and a `dict` of functions by constant, or `match`");
    private static final Concern MEMBERS =
            Concerns.cost("enum with members", 1, "`enum.Enum` with a tuple for each constant and an `__init__`");
    private static final Concern ORDINAL = Concerns.cost("ordinal of an enum", 1, "`IntEnum`, or a value of its own");

    @Override
    public void register(Subscriptions on) {
        on.each(EnumDeclaration.class, PythonEnum::check);
        on.each(MethodCallExpr.class, PythonEnum::checkCall);
    }

    private static List<Finding> check(EnumDeclaration type, RuleContext context) {
        long bodies = type.getEntries().stream()
                .filter(entry -> !entry.getClassBody().isEmpty())
                .count();
        if (bodies > 0) {
            return List.of(context.atName(
                            type,
                            "%s of `%s` %s: in Python constants have no bodies, so the methods have to ask which one it is"
                                    .formatted(
                                            bodies == 1 ? "a constant" : bodies + " constants",
                                            type.getNameAsString(),
                                            bodies == 1 ? "has a body of its own" : "have bodies of their own"))
                    .withConcern(BODIES));
        }
        boolean hasMembers = type.getMembers().stream()
                .anyMatch(member -> member.isConstructorDeclaration()
                        || (member instanceof MethodDeclaration method && !method.isStatic())
                        || (member instanceof FieldDeclaration field && !field.isStatic()));
        return hasMembers
                ? List.of(context.atName(
                                type,
                                "constants of `%s` carry values or methods: `enum.Enum` can do that in its own way"
                                        .formatted(type.getNameAsString()))
                        .withConcern(MEMBERS))
                : List.of();
    }

    private static List<Finding> checkCall(MethodCallExpr call, RuleContext context) {
        if (!call.getNameAsString().equals("ordinal") || !call.getArguments().isEmpty()) {
            return List.of();
        }
        JavaType receiver = context.types().receiver(call);
        return context.types().isSubtype(receiver, "java.lang.Enum").isYes()
                ? List.of(context.at(
                                context.file().region(call.getName()),
                                call,
                                "`ordinal()` counts the constants: `enum.Enum` has no position, give the constants values to compare")
                        .withConcern(ORDINAL))
                : List.of();
    }
}
