package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.expr.Expression;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;

/** How a fix spells the name of a type. */
public final class Spelling {
    private Spelling() {}

    /** The simple name where it means that type, the qualified name elsewhere: a fix adds no imports. */
    public static String of(String qualifiedName, String simpleName, Expression place, RuleContext context) {
        return context.types()
                .symbol(simpleName, place)
                .filter(symbol ->
                        symbol instanceof Symbol.TypeName && symbol.type().is(qualifiedName))
                .map(symbol -> simpleName)
                .orElse(qualifiedName);
    }
}
