package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;

/** What is known of the arguments of a message. */
final class Arguments {
    private Arguments() {}

    /** Whether the only argument may be an array of all of them. */
    static boolean mayBeMany(Expression argument, Types types) {
        if (Catches.of(argument, types).isPresent()) {
            return false;
        }
        JavaType type = types.typeOf(argument);
        return !type.isKnown()
                || type.kind() == JavaType.Kind.NULL
                || type.kind() == JavaType.Kind.VARIABLE
                || (type.isArray()
                        && !(type.dimensions() == 1 && type.component().isPrimitive()));
    }

    /** Whether an argument may be an exception, or a lambda that gives one. */
    static boolean mayBeException(Expression argument, Types types) {
        Expression inner = Written.inner(argument);
        return inner.isLambdaExpr()
                || inner.isMethodReferenceExpr()
                || inner instanceof NullLiteralExpr
                || Catches.isException(inner, types).isPossible();
    }

    /** How many values a message with numbered placeholders gets; empty if that is not known. */
    static Optional<Integer> count(LogMessage message, Types types) {
        List<Expression> arguments = message.arguments();
        if (arguments.size() != 1) {
            return Optional.of(arguments.size());
        }
        Expression only = Written.inner(arguments.get(0));
        if (only instanceof ArrayCreationExpr array) {
            return array.getInitializer().map(values -> values.getValues().size());
        }
        if (Catches.isException(only, types).isYes()) {
            return Optional.of(0);
        }
        return mayBeMany(only, types) || mayBeException(only, types) ? Optional.empty() : Optional.of(1);
    }
}
