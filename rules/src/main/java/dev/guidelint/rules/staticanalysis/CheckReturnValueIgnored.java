package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Member;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.PackageFilter;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Overloads;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags calls whose result must be used and is not: by an annotation, or because nothing else comes of the call. */
final class CheckReturnValueIgnored implements Rule {
    /** Why a result must be used. */
    private enum Group {
        /** The author says so. */
        ANNOTATED,
        /** The method does nothing else. */
        PURE,
        /** The result tells whether it worked. */
        STATUS
    }

    private static final Option<Set<Group>> GROUPS = Option.choices(
            "groups",
            Group.class,
            EnumSet.allOf(Group.class),
            "which results must be used: those whose author says so, those of methods that do nothing else, those that tell whether it worked");
    private static final Option<PackageFilter> PACKAGES = Option.packages(
            "packages", List.of(), "packages whose methods count as annotated, unless they say otherwise");

    private static final RuleInfo INFO = RuleInfo.of(
                    "check-return-value-ignored", Severity.ERROR, "result that must be used is dropped")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.TYPES, Needs.PROJECT)
            .cwe(252)
            .aliases("CheckReturnValue", "ReturnValueIgnored", "ResultOfMethodCallIgnored")
            .options(GROUPS, PACKAGES);

    private static final Set<String> NOTHING = Set.of("java.lang.Void", "kotlin.Unit");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ExpressionStmt.class, CheckReturnValueIgnored::checkStatement);
        on.each(ForStmt.class, CheckReturnValueIgnored::checkLoop);
    }

    private static List<Finding> checkStatement(ExpressionStmt statement, RuleContext context) {
        Expression expression = statement.getExpression();
        if (!(expression instanceof MethodCallExpr || expression instanceof ObjectCreationExpr)) {
            return List.of();
        }
        Optional<Finding> finding = check(expression, context);
        return finding.isPresent() && DroppedResults.isDropped(statement, context.types())
                ? List.of(finding.get())
                : List.of();
    }

    private static List<Finding> checkLoop(ForStmt loop, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Expression update : loop.getUpdate()) {
            check(update, context).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> check(Expression expression, RuleContext context) {
        if (expression instanceof MethodCallExpr call) {
            return checkCall(call, context);
        }
        if (!(expression instanceof ObjectCreationExpr creation)
                || !context.option(GROUPS).contains(Group.ANNOTATED)) {
            return Optional.empty();
        }
        List<Member> constructors = Overloads.of(creation, context.types());
        Optional<String> reason = annotation(constructors, context);
        return reason.filter(found -> !DroppedResults.isExpectedToThrow(creation))
                .map(found ->
                        finding(creation, asked("new " + creation.getType().getNameAsString(), found), context));
    }

    private static Optional<Finding> checkCall(MethodCallExpr call, RuleContext context) {
        List<Member> members = Overloads.of(call, context.types());
        if (members.isEmpty() || !returnValues(members)) {
            return Optional.empty();
        }
        Optional<Group> group = group(call, members, context);
        if (group.isEmpty()
                || DroppedResults.isOnMock(call)
                || DroppedResults.isExpectedToThrow(call)
                || (group.get() == Group.STATUS && isForgivable(call, context))
                || (group.get() == Group.PURE && isOfTest(call, context))) {
            return Optional.empty();
        }
        Finding finding = finding(call, message(group.get(), call, members, context), context);
        return Optional.of(group.get() == Group.ANNOTATED ? finding : finding.withSeverity(Severity.WARNING));
    }

    private static Finding finding(Expression expression, String message, RuleContext context) {
        return context.at(Anchors.firstToken(expression, context.file()), expression, message);
    }

    private static boolean returnValues(List<Member> members) {
        for (Member member : members) {
            JavaType type = member.method().returnType();
            if (type.equals(JavaType.VOID) || NOTHING.contains(type.name())) {
                return false;
            }
        }
        return true;
    }

    /** The group that all methods which may be meant belong to. */
    private static Optional<Group> group(MethodCallExpr call, List<Member> members, RuleContext context) {
        Set<Group> groups = context.option(GROUPS);
        if (groups.contains(Group.ANNOTATED) && annotation(members, context).isPresent()) {
            return Optional.of(Group.ANNOTATED);
        }
        boolean pure = groups.contains(Group.PURE);
        boolean status = groups.contains(Group.STATUS);
        for (Member member : members) {
            pure = pure && (isDeclaredPure(member) || ResultsOfJdk.isPure(member, context.types()));
            status = status && ResultsOfJdk.isStatus(member, context.types());
        }
        return pure ? Optional.of(Group.PURE) : status ? Optional.of(Group.STATUS) : Optional.empty();
    }

    private static boolean isDeclaredPure(Member member) {
        return member.method().annotations().stream()
                .anyMatch(annotation -> annotation.type().equals("org.checkerframework.dataflow.qual.Pure"));
    }

    /** What asks for the result, if it is asked for whichever of the methods is meant. */
    private static Optional<String> annotation(List<Member> members, RuleContext context) {
        Optional<String> reason = Optional.empty();
        for (Member member : members) {
            reason = UsePolicy.of(member, context.option(PACKAGES), context.types());
            if (reason.isEmpty()) {
                return Optional.empty();
            }
        }
        return reason;
    }

    /** Where a failure goes unnoticed on purpose, or a test fails soon enough. */
    private static boolean isForgivable(MethodCallExpr call, RuleContext context) {
        return context.file().sourceSet() == SourceSet.TEST
                || DroppedResults.isCleaningUp(call)
                || NeedlessStatus.isAskedLater(call)
                || NeedlessStatus.isReadAgain(call)
                || NeedlessStatus.isAskedByLoop(call)
                || NeedlessStatus.isExplained(call, context.file());
    }

    /** Whether code is handed to a helper of a test, which mostly is there to look at the exception. */
    private static boolean isOfTest(MethodCallExpr call, RuleContext context) {
        return context.file().sourceSet() == SourceSet.TEST && DroppedResults.isHandedOn(call);
    }

    private static String message(Group group, MethodCallExpr call, List<Member> members, RuleContext context) {
        String name = DroppedResults.called(call);
        return switch (group) {
            case ANNOTATED -> asked(name, annotation(members, context).orElse(""));
            case PURE ->
                (isDeclaredPure(members.get(0))
                                ? "`%s` is declared `@Pure` and its result is dropped, so the call is no use: use the result, delete the call, or the annotation if it is wrong"
                                : "`%s` changes nothing and its result is dropped, so the call is no use: use the result, or delete the call")
                        .formatted(name);
            case STATUS ->
                "the result of `%s` tells whether it worked, and nobody looks at it: %s"
                        .formatted(name, ResultsOfJdk.advice(call.getNameAsString()));
        };
    }

    private static String asked(String name, String reason) {
        if (UsePolicy.isMustBeClosed(reason)) {
            return "what `%s` returns must be closed (`@MustBeClosed`), but it is dropped: open it in a `try` statement"
                    .formatted(name);
        }
        return reason.equals("package")
                ? "the result of `%s` must be used, as all results of its package, but it is dropped: use it, or name a variable `unused`"
                        .formatted(name)
                : "the result of `%s` must be used (`@%s`), but it is dropped: use it, or name a variable `unused`"
                        .formatted(name, reason);
    }
}
