package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Member;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Flags methods that override one which asks to be called by its overrides, and do not call it. */
final class MustInvokeSuperMissing implements Rule {
    private static final Option<List<String>> EXTRA_METHODS = Option.list(
            "extra-methods", List.of(), "further methods whose overrides must call them, as `package.Type#method`");

    private static final RuleInfo INFO = RuleInfo.of(
                    "must-invoke-super-missing", Severity.ERROR, "override forgets the super call")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.NAMES, Needs.PROJECT)
            .cwe(573)
            .aliases("MissingSuperCall")
            .options(EXTRA_METHODS);

    private static final Set<String> ANNOTATIONS = Set.of(
            "android.support.annotation.CallSuper",
            "androidx.annotation.CallSuper",
            "com.google.errorprone.annotations.OverridingMethodsMustInvokeSuper",
            "edu.umd.cs.findbugs.annotations.OverrideMustInvoke",
            "javax.annotation.OverridingMethodsMustInvokeSuper");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodDeclaration.class, MustInvokeSuperMissing::check);
    }

    private static List<Finding> check(MethodDeclaration method, RuleContext context) {
        Optional<BlockStmt> body = method.getBody();
        if (body.isEmpty() || method.isStatic() || method.isPrivate() || onlyThrows(body.get())) {
            return List.of();
        }
        if (!mayAsk(method, context)) {
            return List.of();
        }
        List<Member> overridden = context.types().overridden(method);
        Optional<Member> asking = asking(overridden, context);
        if (asking.isEmpty() || isAllAbstract(overridden) || callsSuper(body.get(), method.getNameAsString())) {
            return List.of();
        }
        String owner = asking.get().owner().simpleName();
        Finding finding = context.atName(
                method,
                "`%s` overrides a method of `%s` that must be called as well, or what it does is lost: call `super.%s`"
                        .formatted(method.getNameAsString(), owner, method.getNameAsString()));
        return List.of(fix(method, body.get(), overridden, context.file())
                .map(finding::withFix)
                .orElse(finding));
    }

    private static boolean mayAsk(MethodDeclaration method, RuleContext context) {
        String name = method.getNameAsString();
        for (String extra : context.option(EXTRA_METHODS)) {
            if (extra.endsWith("#" + name)) {
                return true;
            }
        }
        return context.file()
                .derive(
                        MustInvokeSuperMissing.class,
                        part -> new AnnotatedNames(annotation -> ANNOTATIONS.contains(annotation.type())))
                .contains(context.types().enclosingType(method), name, context.types());
    }

    private static boolean onlyThrows(BlockStmt body) {
        return body.getStatements().size() == 1 && body.getStatement(0).isThrowStmt();
    }

    /** The overridden method that asks to be called. */
    private static Optional<Member> asking(List<Member> overridden, RuleContext context) {
        for (Member member : overridden) {
            for (AnnotationHeader annotation : member.method().annotations()) {
                if (ANNOTATIONS.contains(annotation.type())) {
                    return Optional.of(member);
                }
            }
            String name = member.owner().name() + "#" + member.method().name();
            if (context.option(EXTRA_METHODS).contains(name)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    /** Whether there is nothing that could be called. */
    private static boolean isAllAbstract(List<Member> overridden) {
        for (Member member : overridden) {
            if (!member.method().modifiers().isAbstract()) {
                return false;
            }
        }
        return true;
    }

    private static boolean callsSuper(BlockStmt body, String name) {
        List<MethodCallExpr> calls = new ArrayList<>();
        OwnCode.visit(body, node -> {
            if (node instanceof MethodCallExpr call
                    && call.getScope().orElse(null) instanceof SuperExpr
                    && call.getNameAsString().equals(name)) {
                calls.add(call);
            }
        });
        return !calls.isEmpty();
    }

    private static Optional<Fix> fix(
            MethodDeclaration method, BlockStmt body, List<Member> overridden, SourceFile file) {
        boolean isOfClass = !overridden.get(0).method().modifiers().isAbstract();
        if (!method.getType().isVoidType() || !isOfClass || body.isEmpty()) {
            return Optional.empty();
        }
        String arguments =
                method.getParameters().stream().map(Parameter::getNameAsString).collect(Collectors.joining(", "));
        Statement first = body.getStatement(0);
        int position = file.start(first);
        int lineStart = file.lines().start(file.lines().line(position));
        String before = file.text().substring(lineStart, position);
        String separator = before.isBlank() ? "\n" + before : " ";
        return Optional.of(Fix.needsReview(
                "Call the overridden method first",
                new Edit(
                        file.region(position, position),
                        "super." + method.getNameAsString() + "(" + arguments + ");" + separator)));
    }
}
