package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call that formats a text with {@link java.util.Formatter}.
 *
 * @param format the text
 * @param arguments what is put in
 */
record FormatCall(Expression format, List<Expression> arguments) {
    private static final Set<String> JBOSS = Set.of("tracef", "debugf", "infof", "warnf", "errorf", "fatalf");

    private static final List<String> PRINTERS =
            List.of("java.io.PrintStream", "java.io.PrintWriter", "java.util.Formatter", "java.io.Console");

    /** Copies the list. */
    FormatCall {
        arguments = List.copyOf(arguments);
    }

    /** The text and arguments of a call that formats; empty if it does not, or that is not known. */
    static Optional<FormatCall> of(MethodCallExpr call, Types types) {
        List<Expression> arguments = call.getArguments();
        switch (call.getNameAsString()) {
            case "format", "printf" -> {
                return isFormatter(types.receiver(call), types) ? behindLocale(arguments, types) : Optional.empty();
            }
            case "formatted" -> {
                Expression text = call.getScope().orElse(null);
                return text != null && types.typeOf(text).equals(JavaType.STRING)
                        ? Optional.of(new FormatCall(text, arguments))
                        : Optional.empty();
            }
            default -> {
                boolean isJboss = JBOSS.contains(call.getNameAsString())
                        && types.isSubtype(types.receiver(call), "org.jboss.logging.BasicLogger")
                                .isYes();
                return isJboss ? at(0, arguments) : annotated(call, types);
            }
        }
    }

    private static boolean isFormatter(JavaType receiver, Types types) {
        if (receiver.equals(JavaType.STRING)) {
            return true;
        }
        for (String printer : PRINTERS) {
            if (types.isSubtype(receiver, printer).isYes()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<FormatCall> behindLocale(List<Expression> arguments, Types types) {
        boolean hasLocale = arguments.size() > 1
                && (Written.inner(arguments.get(0)) instanceof NullLiteralExpr
                        || types.typeOf(arguments.get(0)).is("java.util.Locale"));
        return at(hasLocale ? 1 : 0, arguments);
    }

    private static Optional<FormatCall> at(int index, List<Expression> arguments) {
        return index < arguments.size()
                ? Optional.of(new FormatCall(arguments.get(index), arguments.subList(index + 1, arguments.size())))
                : Optional.empty();
    }

    /** A call of the only method it can mean, if that says that a text is a format. */
    private static Optional<FormatCall> annotated(MethodCallExpr call, Types types) {
        boolean mayFormat = false;
        for (Expression argument : call.getArguments()) {
            // Without a specifier in sight it is not worth to ask.
            mayFormat |= argument.isStringLiteralExpr()
                    && argument.asStringLiteralExpr().getValue().indexOf('%') >= 0;
        }
        List<MethodHeader> candidates = mayFormat ? types.candidates(call) : List.of();
        return candidates.size() == 1 && isFormatMethod(candidates.get(0))
                ? at(formatParameter(candidates.get(0)), call.getArguments())
                : Optional.empty();
    }

    /** The parameter that is the format: the annotated one, else the first text, as Error Prone's {@code FormatMethod} says. */
    private static int formatParameter(MethodHeader method) {
        List<List<AnnotationHeader>> annotations = method.parameterAnnotations();
        for (int i = 0; i < annotations.size(); i++) {
            if (isThere("FormatString", annotations.get(i))) {
                return i;
            }
        }
        int first = method.parameters().indexOf(JavaType.STRING);
        return first < 0 ? Integer.MAX_VALUE : first;
    }

    private static boolean isFormatMethod(MethodHeader method) {
        return isThere("FormatMethod", method.annotations());
    }

    private static boolean isThere(String name, List<AnnotationHeader> annotations) {
        for (AnnotationHeader annotation : annotations) {
            if (annotation.simpleName().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
