package dev.guidelint.rules.porting;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;

/** Flags comparisons of references: Python's {@code ==} asks the object. */
final class PythonRefEq implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-ref-eq", Severity.INFO, "comparison of references")
            .offByDefault()
            .needs(Needs.TYPES);

    private static final Concern IDENTITY = Concerns.cost("comparison of references", 2, "`is` and `is not`");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(BinaryExpr.class, PythonRefEq::check);
    }

    private static List<Finding> check(BinaryExpr comparison, RuleContext context) {
        boolean isSame = comparison.getOperator() == BinaryExpr.Operator.EQUALS;
        if (!isSame && comparison.getOperator() != BinaryExpr.Operator.NOT_EQUALS) {
            return List.of();
        }
        Expression left = Written.inner(comparison.getLeft());
        Expression right = Written.inner(comparison.getRight());
        if (isPlain(left) || isPlain(right)) {
            return List.of();
        }
        if (!isReference(left, context) || !isReference(right, context) || isInEquals(comparison)) {
            return List.of();
        }
        return List.of(context.at(
                        context.file().region(comparison),
                        comparison,
                        "`%s` asks whether this is the same object, and in Python `==` asks the object itself: write `%s`"
                                .formatted(comparison.getOperator().asString(), isSame ? "is" : "is not"))
                .withConcern(IDENTITY));
    }

    /** Whether a side is null, a number and so on: what is no question of identity, or is one in Python as well. */
    private static boolean isPlain(Expression side) {
        return (side.isLiteralExpr() && !side.isStringLiteralExpr())
                || side.isClassExpr()
                || side.isUnaryExpr()
                || side.isBinaryExpr();
    }

    private static boolean isReference(Expression side, RuleContext context) {
        if (side.isThisExpr()) {
            return true;
        }
        JavaType type = context.types().typeOf(side);
        if (type.isArray() || type.kind() == JavaType.Kind.VARIABLE) {
            return true;
        }
        // Classes and enum constants have no equality but identity, in both languages.
        return type.isDeclared()
                && !NumberTypes.isPrimitiveOrBox(type)
                && !type.is("java.lang.Class")
                && context.types().isSubtype(type, "java.lang.Enum").isNo();
    }

    /** The shortcut at the head of an equals method goes away with the method. */
    private static boolean isInEquals(BinaryExpr comparison) {
        return Places.method(comparison)
                .filter(method -> method.getNameAsString().equals("equals"))
                .filter(method -> method.getParameters().size() == 1)
                .isPresent();
    }
}
