package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.vocabulary.Spelling;
import dev.guidelint.rules.sharedstate.Leaks.Kind;
import java.util.Map;
import java.util.Optional;

/** Copies where an object was handed over. For people to look at: a copy takes time, and nobody sees later changes. */
final class LeakFixes {
    private static final int RELEASE_WITH_COPY_OF = 10;

    private static final Map<String, String> COPIES = Map.of(
            "java.util.Collection", "java.util.List",
            "java.util.List", "java.util.List",
            "java.util.Set", "java.util.Set",
            "java.util.Map", "java.util.Map");

    private LeakFixes() {}

    /** A copy of what an expression stands for, which must be all that is returned or assigned. */
    static Optional<Fix> of(Expression expression, JavaType type, Kind kind, RuleContext context) {
        String text = context.file().text(expression);
        Optional<String> copy = switch (kind) {
            case ARRAY -> type.isArray() ? Optional.of(text + ".clone()") : Optional.empty();
            case DATE -> copyOfDate(text, type, expression, context);
            case COLLECTION -> copyOfCollection(text, type, expression, context);
        };
        String name = expression instanceof NameExpr simple ? simple.getNameAsString() : text;
        return copy.map(replacement ->
                Fix.needsReview("Copy `" + name + "`", new Edit(context.file().region(expression), replacement)));
    }

    private static Optional<String> copyOfDate(String text, JavaType type, Expression place, RuleContext context) {
        return type.is("java.util.Date")
                ? Optional.of(
                        "new " + Spelling.of("java.util.Date", "Date", place, context) + "(" + text + ".getTime())")
                : Optional.empty();
    }

    private static Optional<String> copyOfCollection(
            String text, JavaType type, Expression place, RuleContext context) {
        String copier = COPIES.get(type.name());
        if (copier == null || type.isArray() || context.project().release() < RELEASE_WITH_COPY_OF) {
            return Optional.empty();
        }
        String simple = copier.substring(copier.lastIndexOf('.') + 1);
        return Optional.of(Spelling.of(copier, simple, place, context) + ".copyOf(" + text + ")");
    }
}
