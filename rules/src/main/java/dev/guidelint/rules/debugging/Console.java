package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Written;

/** The streams of {@code System}. */
final class Console {
    private Console() {}

    /** Whether an expression names {@code System.out} or {@code System.err}. */
    static boolean isStream(Expression outer, Types types) {
        Expression expression = Written.inner(outer);
        if (expression instanceof FieldAccessExpr access) {
            return isStreamName(access.getNameAsString())
                    && types.symbol(access).filter(Console::isOfSystem).isPresent();
        }
        return expression instanceof NameExpr name
                && isStreamName(name.getNameAsString())
                && types.symbol(name).orElse(null) instanceof Symbol.Field field
                && isOfSystem(field);
    }

    private static boolean isStreamName(String name) {
        return name.equals("out") || name.equals("err");
    }

    private static boolean isOfSystem(Symbol.Field field) {
        return field.owner().equals("java.lang.System");
    }
}
