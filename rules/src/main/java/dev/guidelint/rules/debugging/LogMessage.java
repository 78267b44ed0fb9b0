package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A constant message that a log call fills in.
 *
 * @param text the message
 * @param arguments what is put in
 * @param syntax how it marks the places
 */
record LogMessage(String text, List<Expression> arguments, Syntax syntax) {
    /** The ways to mark a place. */
    enum Syntax {
        /** {@code {}}. */
        BRACES,
        /** {@code {0}}. */
        NUMBERED,
        /** {@code %s}. */
        FORMAT
    }

    private static final String SLF4J = "org.slf4j.Logger";
    private static final String LOG4J = "org.apache.logging.log4j.Logger";

    private static final Set<String> SLF4J_METHODS = Set.of("trace", "debug", "info", "warn", "error");
    private static final Set<String> LOG4J_METHODS =
            Set.of("trace", "debug", "info", "warn", "error", "fatal", "log", "printf");
    private static final Set<String> NUMBERED = Set.of("java.util.logging.Logger", "java.lang.System.Logger");

    private static final List<String> MARKERS = List.of("org.slf4j.Marker", "org.apache.logging.log4j.Marker");

    private static final Pattern NUMBER = Pattern.compile("\\{(\\d{1,3})[,}]");

    /** Copies the list. */
    LogMessage {
        arguments = List.copyOf(arguments);
    }

    /** Whether a call may write a message into a log, as far as its name tells. */
    static boolean mayBe(MethodCallExpr call) {
        return LOG4J_METHODS.contains(call.getNameAsString())
                && call.getScope().isPresent()
                && call.getArguments().isNonEmpty()
                && !(call.getNameAsString().equals("printf")
                        && Written.inner(call.getArgument(0)).isStringLiteralExpr());
    }

    /** The message of a log call; empty if it is not constant, or the logger is not known. */
    static Optional<LogMessage> of(MethodCallExpr call, List<String> extraLoggers, Types types) {
        Expression receiver = Written.inner(call.getScope().orElseThrow());
        String logger = logger(receiver, extraLoggers, types);
        String name = call.getNameAsString();
        boolean isSlf4j = logger.equals(SLF4J);
        boolean isNumbered = NUMBERED.contains(logger) && name.equals("log");
        if (isSlf4j ? !SLF4J_METHODS.contains(name) : !isNumbered && !logger.equals(LOG4J)) {
            return Optional.empty();
        }
        List<Expression> arguments = call.getArguments();
        int place = isSlf4j || !(name.equals("log") || name.equals("printf")) ? 0 : 1;
        if (place < arguments.size() && isMarker(arguments.get(place), types)) {
            place++;
        }
        if (place >= arguments.size()) {
            return Optional.empty();
        }
        List<Expression> rest = arguments.subList(place + 1, arguments.size());
        Optional<String> text = ConstantText.of(arguments.get(place), types);
        if (isNumbered) {
            return text.map(found -> new LogMessage(found, rest, Syntax.NUMBERED));
        }
        if (name.equals("printf") || (!isSlf4j && isFormatter(receiver))) {
            return text.map(found -> new LogMessage(found, rest, Syntax.FORMAT));
        }
        // Log4j's loggers can be made to format, and where this one was made is out of sight.
        return text.filter(found -> isSlf4j || !(found.indexOf('%') >= 0 && !found.contains("{}")))
                .map(found -> new LogMessage(found, rest, Syntax.BRACES));
    }

    private static String logger(Expression receiver, List<String> extraLoggers, Types types) {
        JavaType type = types.typeOf(receiver);
        if (extraLoggers.contains(type.name())) {
            return SLF4J;
        }
        Optional<String> known = LogCall.logger(receiver, types).map(JavaType::name);
        return known.orElseGet(() -> types.isSubtype(type, SLF4J).isYes()
                ? SLF4J
                : types.isSubtype(type, LOG4J).isYes() ? LOG4J : "");
    }

    private static boolean isMarker(Expression argument, Types types) {
        JavaType type = types.typeOf(argument);
        for (String marker : MARKERS) {
            if (types.isSubtype(type, marker).isYes()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the field of a logger is set to one that formats. */
    private static boolean isFormatter(Expression receiver) {
        return receiver instanceof NameExpr name
                && FieldNames.around(name.getNameAsString(), name)
                        .flatMap(VariableDeclarator::getInitializer)
                        .filter(value -> value.toString().contains("getFormatterLogger"))
                        .isPresent();
    }

    /** How many {@code {}} a message has; one behind a backslash is text, unless that is behind another one. */
    static int placeholders(String text) {
        int count = 0;
        int place = text.indexOf("{}");
        while (place >= 0) {
            boolean isEscaped =
                    place > 0 && text.charAt(place - 1) == '\\' && !(place > 1 && text.charAt(place - 2) == '\\');
            count += isEscaped ? 0 : 1;
            place = text.indexOf("{}", place + 2);
        }
        return count;
    }

    /** How many arguments the numbers of a message ask for. */
    static int numbered(String text) {
        int count = 0;
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String number = matcher.group(1);
            count = number == null ? count : Math.max(count, Integer.parseInt(number) + 1);
        }
        return count;
    }
}
