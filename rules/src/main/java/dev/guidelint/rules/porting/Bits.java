package dev.guidelint.rules.porting;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.Optional;

/** How many bits the value of an expression may need. */
final class Bits {
    private Bits() {}

    /** The value of an integer literal; empty if an expression is none. */
    static Optional<Long> literal(Expression expression) {
        Expression plain = Written.inner(expression);
        try {
            if (plain instanceof IntegerLiteralExpr number) {
                return Optional.of(number.asNumber().longValue());
            }
            return plain instanceof LongLiteralExpr number
                    ? Optional.of(number.asNumber().longValue())
                    : Optional.empty();
        } catch (NumberFormatException e) {
            // Too big for its type: no Java.
            return Optional.empty();
        }
    }

    /** How many bits a number has, without its sign. */
    static int length(long value) {
        return Long.SIZE - Long.numberOfLeadingZeros(value);
    }

    /** How many bits, the sign included, the value of an expression may need; 0 if that is not known. */
    static int needed(Expression expression, Types types) {
        Expression plain = Written.inner(expression);
        Optional<Long> literal = literal(plain);
        if (literal.isPresent()) {
            return literal.get() >= 0 ? length(literal.get()) + 1 : Long.SIZE;
        }
        if (plain instanceof BinaryExpr mask && mask.getOperator() == BinaryExpr.Operator.BINARY_AND) {
            int best = Long.SIZE;
            for (Expression side : new Expression[] {mask.getLeft(), mask.getRight()}) {
                long value = literal(side).orElse(-1L);
                best = value < 0 ? best : Math.min(best, length(value) + 1);
            }
            if (best < Long.SIZE) {
                return best;
            }
        }
        JavaType type = types.typeOf(plain);
        int bits = NumberTypes.bits(type);
        if (bits == Long.SIZE && plain instanceof CastExpr cast) {
            int inner = needed(cast.getExpression(), types);
            return inner == 0 ? bits : Math.min(bits, inner);
        }
        return NumberTypes.isChar(type) ? Character.SIZE + 1 : bits;
    }
}
