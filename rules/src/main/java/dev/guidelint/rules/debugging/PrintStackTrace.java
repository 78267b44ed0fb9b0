package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.guidelint.analyzer.api.Answer;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.MainMethods;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;

/** Flags stack traces that are printed to the console. */
final class PrintStackTrace implements Rule {
    private static final Option<Boolean> STREAMS =
            Option.flag("streams", true, "whether printing to `System.out` and `System.err` counts as well");
    private static final Option<Boolean> DUMP_STACK =
            Option.flag("dump-stack", true, "whether `Thread.dumpStack()` counts as well");
    private static final Option<Boolean> SUPER_CALLS = Option.flag(
            "super-calls",
            false,
            "whether calls count that an own `printStackTrace` makes, `super` for example, and those of loggers");
    private static final Option<Boolean> ALLOW_IN_MAIN = Option.flag(
            "allow-in-main",
            true,
            "whether programs are left alone: classes with a `main` method, packages of the command line, code that ends the JVM, what a switch for debugging turns on, and what a comment explains");

    private static final RuleInfo INFO = RuleInfo.of(
                    "print-stack-trace", Severity.WARNING, "stack trace printed to the console")
            .needs(Needs.TYPES)
            .cwe(209, 489)
            .aliases("CatchAndPrintStackTrace", "CallToPrintStackTrace", "PMD.AvoidPrintStackTrace", "java:S4507")
            .options(STREAMS, DUMP_STACK, SUPER_CALLS, ALLOW_IN_MAIN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodCallExpr.class, PrintStackTrace::check);
    }

    private static List<Finding> check(MethodCallExpr call, RuleContext context) {
        String name = call.getNameAsString();
        boolean isDump = name.equals("dumpStack");
        if ((!isDump && !name.equals("printStackTrace"))
                || !(isDump ? isDump(call, context) : isPrint(call, context))
                || (context.option(ALLOW_IN_MAIN)
                        && (isInClassWithMain(call)
                                || CommandLines.isAround(call, context.file())
                                || CommandLines.isBehindSwitch(call)))) {
            return List.of();
        }
        Finding finding = context.at(
                Anchors.firstToken(call, context.file()),
                call,
                "`%s` writes to the console: there the trace has no time and no context, and often no reader; log it instead"
                        .formatted(name));
        return List.of(fix(call, context).map(finding::withFix).orElse(finding));
    }

    private static boolean isDump(MethodCallExpr call, RuleContext context) {
        return context.option(DUMP_STACK)
                && call.getArguments().isEmpty()
                && context.types().receiver(call).is("java.lang.Thread");
    }

    private static boolean isPrint(MethodCallExpr call, RuleContext context) {
        if (call.getArguments().size() > 1
                || (call.getArguments().size() == 1
                        && !(context.option(STREAMS) && Console.isStream(call.getArgument(0), context.types())))) {
            return false;
        }
        if (!context.option(SUPER_CALLS) && (isDelegation(call) || Printers.isInLogging(call))) {
            return false;
        }
        Expression scope = call.getScope().orElse(null);
        return scope != null && !(scope instanceof SuperExpr)
                ? Catches.isException(scope, context.types()).isYes()
                : context.types()
                        .isSubtype(context.types().receiver(call), "java.lang.Throwable")
                        .isYes();
    }

    /** An exception that prints itself in parts: {@code super} or a wrapped one. */
    private static boolean isDelegation(MethodCallExpr call) {
        return call.getScope().filter(SuperExpr.class::isInstance).isPresent()
                || Places.method(call)
                        .filter(method -> method.getNameAsString().equals("printStackTrace"))
                        .isPresent();
    }

    private static boolean isInClassWithMain(Node place) {
        Node node = place;
        while (node != null) {
            if (node instanceof TypeDeclaration<?> type && MainMethods.isIn(type)) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static Optional<Fix> fix(MethodCallExpr call, RuleContext context) {
        Expression exception = call.getScope().orElse(null);
        if (exception == null
                || !(call.getParentNode().orElse(null) instanceof ExpressionStmt)
                || Catches.isException(exception, context.types()) != Answer.YES) {
            return Optional.empty();
        }
        Node node = call;
        boolean isStatic = false;
        while (node != null) {
            isStatic |= Places.isStaticMember(node);
            if (node instanceof TypeDeclaration<?> type) {
                for (FieldDeclaration field : type.getFields()) {
                    Optional<Fix> fix = isStatic && !Places.isStatic(field)
                            ? Optional.empty()
                            : fix(call, exception, field.getVariable(0), context);
                    if (fix.isPresent()) {
                        return fix;
                    }
                }
                isStatic |= isStatic(type);
            }
            node = node.getParentNode().orElse(null);
        }
        return Optional.empty();
    }

    /** Whether a type has no object of the type around it: enums, records and interfaces never have. */
    private static boolean isStatic(TypeDeclaration<?> type) {
        return type.isStatic()
                || !(type instanceof ClassOrInterfaceDeclaration declaration)
                || declaration.isInterface();
    }

    private static Optional<Fix> fix(
            MethodCallExpr call, Expression exception, VariableDeclarator field, RuleContext context) {
        String logger = field.getNameAsString();
        String caught = context.file().text(Written.inner(exception));
        String text = switch (context.types().resolve(field.getType()).name()) {
            case "org.slf4j.Logger",
                    "org.apache.logging.log4j.Logger",
                    "org.apache.log4j.Logger",
                    "org.apache.commons.logging.Log",
                    "org.jboss.logging.Logger" -> "%s.error(\"Unexpected failure\", %s)";
            case "java.util.logging.Logger" -> "%s.log(java.util.logging.Level.SEVERE, \"Unexpected failure\", %s)";
            default -> "";
        };
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(Fix.needsReview(
                        "Log it with `" + logger + "`",
                        new Edit(context.file().region(call), text.formatted(logger, caught))));
    }
}
