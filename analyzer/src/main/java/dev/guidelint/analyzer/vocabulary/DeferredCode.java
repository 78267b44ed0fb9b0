package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.List;
import java.util.Set;

/**
 * Whether a lambda runs where it stands or later. Only the name of the method that is given it tells: executors, futures,
 * event sources and suppliers of lazy values run it later, and so does whoever finds it in a variable; everything else is
 * taken to call it at once, as {@code forEach} and {@code computeIfAbsent} do.
 */
public final class DeferredCode {
    private static final Set<String> NAMES = Set.of(
            "defer",
            "execute",
            "fork",
            "invokeLater",
            "lazy",
            "memoize",
            "newThread",
            "observe",
            "orTimeout",
            "post",
            "runAsync",
            "runLater",
            "schedule",
            "start",
            "startVirtualThread",
            "submit",
            "subscribe",
            "supplyAsync",
            "unstarted",
            "withInitial");

    private static final List<String> PREFIXES =
            List.of("add", "exceptionally", "handle", "on", "post", "register", "schedule", "then", "whenComplete");

    private DeferredCode() {}

    /** Whether a lambda surely runs later, if at all. */
    public static boolean isDeferred(LambdaExpr lambda) {
        Node child = lambda;
        Node parent = lambda.getParentNode().orElse(null);
        while (parent instanceof EnclosedExpr || parent instanceof CastExpr || parent instanceof ConditionalExpr) {
            child = parent;
            parent = parent.getParentNode().orElse(null);
        }
        if (parent instanceof MethodCallExpr call && call.getScope().orElse(null) != child) {
            return isDeferring(call.getNameAsString());
        }
        // Stored, returned, or given to a constructor.
        return true;
    }

    private static boolean isDeferring(String method) {
        if (NAMES.contains(method)) {
            return true;
        }
        for (String prefix : PREFIXES) {
            boolean isWord = method.length() > prefix.length() && Character.isUpperCase(method.charAt(prefix.length()));
            if (method.startsWith(prefix) && (isWord || method.equals(prefix))) {
                return true;
            }
        }
        return false;
    }
}
