package dev.guidelint.rules.porting;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Member;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags uses of members that are hidden from others: Python hides nothing, so somebody has to say whom they are for. */
final class PythonVisibility implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-visibility", Severity.INFO, "hidden member that another type uses")
            .offByDefault()
            .needs(Needs.TYPES);

    private static final Concern PACKAGE = Concerns.cost(
            "member shared within the package", 1, "the name `_x` and one module for both classes, or a public name");
    private static final Concern NESTED =
            Concerns.cost("private member shared with a nested class", 1, "the name `_x`: both are in one module");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(CompilationUnit.class, PythonVisibility::check);
    }

    /** Reports each type whose hidden members a file uses once, at the first use. */
    private static List<Finding> check(CompilationUnit unit, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        Set<String> reported = new HashSet<>();
        for (MethodCallExpr call : FileNodes.of(context.file(), MethodCallExpr.class)) {
            if (call.getScope().filter(PythonVisibility::isOther).isPresent() && isInPackage(call, context)) {
                hidden(call, context)
                        .flatMap(member -> finding(
                                call,
                                call.getNameAsString(),
                                member.owner(),
                                member.method().modifiers(),
                                context))
                        .filter(finding -> reported.add(key(finding)))
                        .ifPresent(findings::add);
            }
        }
        for (FieldAccessExpr access : FileNodes.of(context.file(), FieldAccessExpr.class)) {
            if (isOther(access.getScope()) && !access.getNameAsString().equals("length")) {
                context.types()
                        .symbol(access)
                        .flatMap(field -> finding(
                                access,
                                access.getNameAsString(),
                                JavaType.declared(field.owner()),
                                field.field().modifiers(),
                                context))
                        .filter(finding -> reported.add(key(finding)))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static String key(Finding finding) {
        return finding.concern().map(Concern::api).orElse("");
    }

    private static boolean isOther(Expression scope) {
        return !scope.isThisExpr() && !scope.isSuperExpr() && !scope.isLiteralExpr();
    }

    /** Whether a call is one of a type of this package: all others have to be public, or inherited. */
    private static boolean isInPackage(MethodCallExpr call, RuleContext context) {
        JavaType receiver = context.types().receiver(call);
        return receiver.isDeclared()
                && receiver.name().startsWith(context.file().packageName());
    }

    private static Optional<Member> hidden(MethodCallExpr call, RuleContext context) {
        List<Member> members = context.types().members(call);
        for (Member member : members) {
            if (member.method().modifiers().isPublic()) {
                return Optional.empty();
            }
        }
        return members.stream().findFirst();
    }

    private static Optional<Finding> finding(
            Expression use, String name, JavaType owner, Modifiers modifiers, RuleContext context) {
        if (modifiers.isPublic()) {
            return Optional.empty();
        }
        JavaType user = context.types().enclosingType(use);
        if (!user.isDeclared()
                || user.is(owner.name())
                || context.types().isSubtype(user, owner.name()).isPossible()) {
            return Optional.empty();
        }
        boolean isOneFile = top(user, context).equals(top(owner, context));
        if (isOneFile != modifiers.isPrivate()) {
            return Optional.empty();
        }
        String message = isOneFile
                ? "`%s` is private to `%s` and used from outside of it: Python knows no such neighbours, so call it `_%s` and keep both in one module"
                : "`%s` of `%s` is hidden from other packages, and this class relies on being in the same: Python hides nothing, so call it `_%s` and keep both in one module, or make it public";
        Concern concern = isOneFile ? NESTED : PACKAGE;
        return Optional.of(
                context.at(context.file().region(use), use, message.formatted(name, owner.simpleName(), name))
                        .withConcern(concern.about(owner.name())));
    }

    /** The outermost type that a type is declared in. */
    private static String top(JavaType type, RuleContext context) {
        String packageName = context.file().packageName();
        int start = packageName.isEmpty() ? 0 : packageName.length() + 1;
        if (type.name().length() <= start || !type.name().startsWith(packageName)) {
            return type.name();
        }
        int end = type.name().indexOf('.', start);
        return end < 0 ? type.name() : type.name().substring(0, end);
    }
}
