package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Loggers;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A call that writes a log entry.
 *
 * @param call the call, the last one of a chain
 * @param level the level in lower case, as the logger names it
 * @param logger the type of the logger
 */
record LogCall(MethodCallExpr call, String level, JavaType logger) {
    private static final Set<String> LEVELS = Set.of(
            "trace", "finest", "finer", "fine", "debug", "config", "info", "warn", "warning", "error", "severe",
            "fatal");

    /** Whether the name of a call is that of a log method. */
    static boolean hasName(MethodCallExpr call) {
        String name = call.getNameAsString();
        return name.equals("log") || LEVELS.contains(name);
    }

    /** The log entry that a call writes; empty if it writes none, or that is not known. */
    static Optional<LogCall> of(MethodCallExpr call, Types types) {
        if (!hasName(call) || call.getScope().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> level = level(call);
        if (level.isEmpty()) {
            return Optional.empty();
        }
        return logger(root(call), types).map(logger -> new LogCall(call, level.get(), logger));
    }

    /** The type of the logger that an expression stands for. */
    static Optional<JavaType> logger(Expression expression, Types types) {
        JavaType type = types.typeOf(expression);
        if (Loggers.isLogger(type)) {
            return Optional.of(type);
        }
        boolean isGenerated = !type.isKnown()
                && expression instanceof NameExpr name
                && name.getNameAsString().equals("log");
        return isGenerated ? generatedLogger(expression, types) : Optional.empty();
    }

    /** The logger that Lombok adds to a class around a place. */
    private static Optional<JavaType> generatedLogger(Node place, Types types) {
        Node node = place;
        while (node != null) {
            if (node instanceof TypeDeclaration<?> type) {
                for (AnnotationExpr annotation : type.getAnnotations()) {
                    Optional<String> logger = Loggers.generatedBy(types.annotationType(annotation));
                    if (logger.isPresent()) {
                        return logger.map(JavaType::declared);
                    }
                }
            }
            node = node.getParentNode().orElse(null);
        }
        return Optional.empty();
    }

    private static Optional<String> level(MethodCallExpr call) {
        String name = call.getNameAsString();
        if (!name.equals("log")) {
            return Optional.of(name);
        }
        if (call.getArguments().isNonEmpty()) {
            String first = constantName(Written.inner(call.getArgument(0))).toLowerCase(Locale.ROOT);
            if (LEVELS.contains(first)) {
                return Optional.of(first);
            }
        }
        // LOG.atError().setCause(e).log("...")
        Expression current = call;
        while (current instanceof MethodCallExpr step && step.getScope().isPresent()) {
            String word = step.getNameAsString();
            if (word.startsWith("at") && LEVELS.contains(word.substring(2).toLowerCase(Locale.ROOT))) {
                return Optional.of(word.substring(2).toLowerCase(Locale.ROOT));
            }
            current = Written.inner(step.getScope().get());
        }
        return Optional.empty();
    }

    private static String constantName(Expression expression) {
        if (expression instanceof FieldAccessExpr access) {
            return access.getNameAsString();
        }
        return expression instanceof NameExpr name ? name.getNameAsString() : "";
    }

    /** What stands at the beginning of a chain of calls that are made of a logger; its receiver if it is none. */
    private static Expression root(MethodCallExpr call) {
        Expression current = Written.inner(call.getScope().orElseThrow());
        while (current instanceof MethodCallExpr step
                && step.getScope().isPresent()
                && call.getNameAsString().equals("log")) {
            current = Written.inner(step.getScope().get());
        }
        return current;
    }
}
