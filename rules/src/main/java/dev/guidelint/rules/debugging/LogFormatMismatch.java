package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Anchors;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags log messages and formats whose arguments do not fit. */
final class LogFormatMismatch implements Rule {
    enum Kind {
        PLACEHOLDER,
        FORMAT,
        EXCEPTION
    }

    private static final Option<Set<Kind>> KINDS = Option.choices(
            "kinds",
            Kind.class,
            EnumSet.allOf(Kind.class),
            "what is compared: placeholders of log messages, format specifiers, exceptions that fill a placeholder");
    private static final Option<List<String>> EXTRA_LOGGERS = Option.list(
            "extra-loggers", List.of(), "qualified names of more loggers whose messages have `{}` for an argument");

    private static final RuleInfo INFO = RuleInfo.of(
                    "log-format-mismatch", Severity.WARNING, "message and arguments do not fit")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.TYPES)
            .cwe(685, 686)
            .aliases(
                    "FormatString",
                    "PMD.InvalidLogMessageFormat",
                    "java:S3457",
                    "java:S2275",
                    "PlaceholderCountMatchesArgumentCount",
                    "MalformedFormatString")
            .options(KINDS, EXTRA_LOGGERS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodCallExpr.class, LogFormatMismatch::check);
    }

    private static List<Finding> check(MethodCallExpr call, RuleContext context) {
        Optional<String> mistake = mistake(call, context);
        return mistake.isEmpty()
                ? List.of()
                : List.of(context.at(Anchors.firstToken(call, context.file()), call, mistake.get()));
    }

    private static Optional<String> mistake(MethodCallExpr call, RuleContext context) {
        Set<Kind> kinds = context.option(KINDS);
        if (LogMessage.mayBe(call)) {
            Optional<LogMessage> message = LogMessage.of(call, context.option(EXTRA_LOGGERS), context.types());
            if (message.isPresent()) {
                return mistake(message.get(), context);
            }
        }
        if (!kinds.contains(Kind.FORMAT)) {
            return Optional.empty();
        }
        Optional<FormatCall> format = FormatCall.of(call, context.types());
        Optional<String> text = format.flatMap(found -> ConstantText.of(found.format(), context.types()));
        return text.flatMap(found -> format(found, format.get().arguments(), context));
    }

    private static Optional<String> mistake(LogMessage message, RuleContext context) {
        return switch (message.syntax()) {
            case BRACES -> placeholders(message, context);
            case NUMBERED -> numbered(message, context);
            case FORMAT ->
                context.option(KINDS).contains(Kind.FORMAT)
                        ? format(message.text(), message.arguments(), context)
                        : Optional.empty();
        };
    }

    private static Optional<String> placeholders(LogMessage message, RuleContext context) {
        Set<Kind> kinds = context.option(KINDS);
        List<Expression> arguments = message.arguments();
        int wanted = LogMessage.placeholders(message.text());
        int given = arguments.size();
        if (given == 1 && Arguments.mayBeMany(arguments.get(0), context.types())) {
            return Optional.empty();
        }
        if (given == wanted) {
            return kinds.contains(Kind.EXCEPTION)
                            && given > 0
                            && Catches.of(arguments.get(given - 1), context.types())
                                    .isPresent()
                    ? Optional.of(
                            "`%s` fills a placeholder: depending on the logger its stack trace is lost or `{}` stays empty; take the last `{}` away"
                                    .formatted(arguments.get(given - 1)))
                    : Optional.empty();
        }
        boolean hasException =
                given == wanted + 1 && Arguments.mayBeException(arguments.get(given - 1), context.types());
        if (!kinds.contains(Kind.PLACEHOLDER) || hasException || (given > wanted && usesStructuredArguments(context))) {
            return Optional.empty();
        }
        return Optional.of("the message has %s and the call %s: the log will not say what it should; make them fit"
                .formatted(counted(wanted, "placeholder"), counted(given, "argument")));
    }

    /** Arguments of this library need no placeholder. */
    private static boolean usesStructuredArguments(RuleContext context) {
        for (ImportDeclaration declaration : context.file().unit().getImports()) {
            if (declaration.getNameAsString().startsWith("net.logstash.logback.")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> numbered(LogMessage message, RuleContext context) {
        int wanted = LogMessage.numbered(message.text());
        Optional<Integer> given = Arguments.count(message, context.types());
        if (!context.option(KINDS).contains(Kind.PLACEHOLDER)
                || given.isEmpty()
                || wanted <= given.get()
                // A quote may make a placeholder plain text.
                || message.text().contains("'")) {
            return Optional.empty();
        }
        return Optional.of("the message uses `{%d}` and the call has %s: the log will show the braces; make them fit"
                .formatted(wanted - 1, counted(given.get(), "argument")));
    }

    private static Optional<String> format(String text, List<Expression> arguments, RuleContext context) {
        FormatSpecifiers specifiers = FormatSpecifiers.of(text);
        if (arguments.size() == 1 && Arguments.mayBeMany(arguments.get(0), context.types())) {
            return Optional.empty();
        }
        if (specifiers.broken().isPresent()) {
            return Optional.of(
                    "`%s` is no format specifier: the call throws an exception; write `%%%%` for a percent sign"
                            .formatted(specifiers.broken().get()));
        }
        if (specifiers.count() > arguments.size()) {
            return Optional.of("the format takes %s and gets %d: the call throws an exception; make them fit"
                    .formatted(counted(specifiers.count(), "argument"), arguments.size()));
        }
        if (specifiers.count() < arguments.size()) {
            return Optional.of("the format takes %s and gets %d: the rest is dropped without a word; make them fit"
                    .formatted(counted(specifiers.count(), "argument"), arguments.size()));
        }
        for (FormatSpecifiers.Use use : specifiers.uses()) {
            JavaType type = context.types().typeOf(arguments.get(use.argument()));
            if (use.rejects(type)) {
                return Optional.of(
                        "`%s` does not print a value of type `%s`: the call throws an exception; make them fit"
                                .formatted(use.text(), type));
            }
        }
        return Optional.empty();
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
