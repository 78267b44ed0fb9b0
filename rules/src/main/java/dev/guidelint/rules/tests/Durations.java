package dev.guidelint.rules.tests;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Times that are written as numbers. */
final class Durations {
    private Durations() {}

    /** How many milliseconds a call waits, rounded up, if its arguments and its unit are written down. */
    static OptionalLong millis(MethodCallExpr call) {
        if (call.getArguments().isEmpty()) {
            return OptionalLong.empty();
        }
        OptionalLong number = number(call.getArgument(0));
        if (number.isEmpty()) {
            return number;
        }
        long value = number.getAsLong();
        if (value == 0) {
            return number;
        }
        if (call.getNameAsString().equals("parkNanos")) {
            return OptionalLong.of((value + 999_999) / 1_000_000);
        }
        boolean isOfThread = call.getScope()
                .map(scope -> scope.toString().endsWith("Thread"))
                .orElse(true);
        if (isOfThread && call.getArguments().size() == 1) {
            return number;
        }
        Expression unit = call.getArguments().size() > 1
                ? call.getArgument(1)
                : call.getScope().orElse(call);
        for (TimeUnit candidate : TimeUnit.values()) {
            if (name(unit).toUpperCase(Locale.ROOT).equals(candidate.name())) {
                long millis = candidate.toMillis(value);
                return OptionalLong.of(millis + (candidate.convert(millis, TimeUnit.MILLISECONDS) < value ? 1 : 0));
            }
        }
        return OptionalLong.empty();
    }

    private static String name(Expression unit) {
        Expression plain = Written.inner(unit);
        if (plain instanceof FieldAccessExpr access) {
            return access.getNameAsString();
        }
        return plain instanceof NameExpr name ? name.getNameAsString() : "";
    }

    private static OptionalLong number(Expression expression) {
        Expression plain = Written.inner(expression);
        try {
            if (plain instanceof IntegerLiteralExpr literal) {
                return OptionalLong.of(literal.asNumber().longValue());
            }
            if (plain instanceof LongLiteralExpr literal) {
                return OptionalLong.of(literal.asNumber().longValue());
            }
        } catch (NumberFormatException e) {
            // A literal that is too large: no compiler takes it.
            return OptionalLong.empty();
        }
        if (plain instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.MULTIPLY) {
            OptionalLong left = number(binary.getLeft());
            OptionalLong right = number(binary.getRight());
            return left.isPresent() && right.isPresent()
                    ? OptionalLong.of(left.getAsLong() * right.getAsLong())
                    : OptionalLong.empty();
        }
        return OptionalLong.empty();
    }
}
