package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.Locks;
import dev.guidelint.analyzer.vocabulary.Mutability;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;

/** Fields that are given their value on first use. */
final class LazyWrites {
    private LazyWrites() {}

    /**
     * Whether all writes of a field happen with a lock, one of them at least after a test for null, and that test is
     * made with the lock as well; or once more without it where that is sound: the field is volatile or its type
     * immutable.
     */
    static boolean areLocked(VariableDeclarator variable, List<Expression> writes, RuleContext context) {
        boolean isLazy = false;
        for (Expression write : writes) {
            if (!Locks.isAnyHeld(write)) {
                return false;
            }
            Optional<IfStmt> test = nullTest(write, write, context);
            if (test.isPresent() && Locks.isAnyHeld(test.get())) {
                isLazy = true;
                Optional<IfStmt> outer = nullTest(test.get(), write, context);
                boolean isUnlocked = outer.isPresent() && !Locks.isAnyHeld(outer.get());
                if (isUnlocked && !isSoundWithoutLock(variable, context)) {
                    return false;
                }
            }
        }
        return isLazy;
    }

    private static boolean isSoundWithoutLock(VariableDeclarator variable, RuleContext context) {
        return (variable.getParentNode().orElse(null) instanceof FieldDeclaration field && field.isVolatile())
                || Mutability.isImmutable(context.types().resolve(variable.getType()), context)
                        .isYes();
    }

    /** The nearest test around a place that lets it be reached only if the written field is null. */
    private static Optional<IfStmt> nullTest(Node place, Expression write, RuleContext context) {
        Optional<Symbol.Field> field = FieldNames.of(write, context.types());
        Node child = place;
        Node node = place.getParentNode().orElse(null);
        while (node != null && !(node instanceof BodyDeclaration<?>) && !(node instanceof LambdaExpr)) {
            if (node instanceof IfStmt test && child == test.getThenStmt() && field.isPresent()) {
                for (Expression tested : NullTests.nullIf(test.getCondition())) {
                    if (isField(tested, field.get(), context)) {
                        return Optional.of(test);
                    }
                }
            }
            child = node;
            node = node.getParentNode().orElse(null);
        }
        return Optional.empty();
    }

    /** Whether an expression is a field, or a local copy of it. */
    static boolean isField(Expression expression, Symbol.Field field, RuleContext context) {
        return FieldNames.of(original(expression, context), context.types())
                .filter(found -> FieldNames.same(found, field))
                .isPresent();
    }

    /** The expression itself, or what the local variable that it names was made from; parentheses left out. */
    static Expression original(Expression expression, RuleContext context) {
        Expression plain = Written.inner(expression);
        if (plain instanceof AssignExpr assign) {
            // if ((local = field) == null)
            return original(assign.getValue(), context);
        }
        if (plain instanceof NameExpr name
                && context.types().symbol(name).orElse(null) instanceof Symbol.Variable variable
                && variable.declaration() instanceof VariableDeclarator declarator
                && declarator.getInitializer().isPresent()) {
            return Written.inner(declarator.getInitializer().get());
        }
        return plain;
    }
}
