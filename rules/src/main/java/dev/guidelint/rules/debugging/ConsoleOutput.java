package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.MainMethods;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;

/** Flags output to the console from code that is no command-line program. */
final class ConsoleOutput implements Rule {
    private static final Option<List<String>> METHODS = Option.list(
            "methods",
            List.of("print", "println", "printf", "format", "append", "write"),
            "methods of the streams that are reported");
    private static final Option<Boolean> IO_CLASS =
            Option.flag("io-class", true, "whether the class `java.lang.IO` counts as well");
    private static final Option<Boolean> ALLOW_IN_CLI = Option.flag(
            "allow-in-cli",
            true,
            "whether code is left alone that is meant to print: packages with a `main` method, classes with picocli's `@Command`, logging itself, and what is named after printing");
    private static final Option<List<String>> CLI_CLASSES =
            Option.list("cli-classes", List.of(), "more classes of the command line, by simple or qualified name");
    private static final Option<Boolean> ANY_USE =
            Option.flag("any-use", false, "whether any mention of the streams is reported, as an argument for example");

    private static final RuleInfo INFO = RuleInfo.of(
                    "console-output", Severity.WARNING, "`System.out` or `System.err` as a log")
            .offByDefault()
            .needs(Needs.NAMES)
            .cwe(489)
            .aliases("PMD.SystemPrintln", "UseOfSystemOutOrSystemErr", "SystemOut", "java:S106")
            .options(METHODS, IO_CLASS, ALLOW_IN_CLI, CLI_CLASSES, ANY_USE);

    private static final String IO = "java.lang.IO";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodCallExpr.class, ConsoleOutput::checkCall);
        on.each(FieldAccessExpr.class, ConsoleOutput::checkUse);
        on.each(NameExpr.class, ConsoleOutput::checkUse);
    }

    private static List<Finding> checkCall(MethodCallExpr call, RuleContext context) {
        Expression scope = call.getScope().map(Written::inner).orElse(null);
        if (scope == null || !context.option(METHODS).contains(call.getNameAsString())) {
            return List.of();
        }
        boolean isIo = scope instanceof NameExpr name && name.getNameAsString().equals("IO");
        boolean isReported = isIo
                ? context.option(IO_CLASS) && context.types().receiver(call).is(IO)
                : !context.option(ANY_USE) && Console.isStream(scope, context.types());
        return isReported ? findings(call, scope, context) : List.of();
    }

    private static List<Finding> checkUse(Expression use, RuleContext context) {
        return context.option(ANY_USE) && Console.isStream(use, context.types())
                ? findings(use, use, context)
                : List.of();
    }

    private static List<Finding> findings(Expression place, Expression stream, RuleContext context) {
        if (isInCommandLine(place, context)) {
            return List.of();
        }
        return List.of(context.at(
                Anchors.firstToken(place, context.file()),
                place,
                "`%s` is no log: what goes there has no time, no level and no origin, and cannot be switched off; use a logger"
                        .formatted(stream)));
    }

    private static boolean isInCommandLine(Node place, RuleContext context) {
        boolean allow = context.option(ALLOW_IN_CLI);
        if (allow
                && (Printers.isAround(place)
                        || Printers.isInPackageWithMain(context)
                        || CommandLines.isAround(place, context.file()))) {
            return true;
        }
        List<String> more = context.option(CLI_CLASSES);
        if (!allow && more.isEmpty()) {
            return false;
        }
        Node node = place;
        while (node != null) {
            if (node instanceof TypeDeclaration<?> type
                    && ((allow && isProgram(type, context.types())) || isNamed(type, more))) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean isProgram(TypeDeclaration<?> type, Types types) {
        if (MainMethods.isIn(type)) {
            return true;
        }
        for (AnnotationExpr annotation : type.getAnnotations()) {
            // Without a dot it could not be looked up: it may be the one.
            if (annotation.getName().getIdentifier().equals("Command")) {
                String name = types.annotationType(annotation);
                return name.startsWith("picocli.") || !name.contains(".") || name.equals("CommandLine.Command");
            }
        }
        return false;
    }

    private static boolean isNamed(TypeDeclaration<?> type, List<String> names) {
        return names.contains(type.getNameAsString())
                || type.getFullyQualifiedName().filter(names::contains).isPresent();
    }
}
