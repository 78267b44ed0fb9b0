package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;

/** The variables that changed objects hang on. */
final class Roots {
    private Roots() {}

    /** What stands at the beginning of a chain of fields and elements. */
    static Expression of(Expression expression) {
        Expression current = Written.inner(expression);
        while (true) {
            if (current instanceof FieldAccessExpr access) {
                current = Written.inner(access.getScope());
            } else if (current instanceof ArrayAccessExpr access) {
                current = Written.inner(access.getName());
            } else {
                return current;
            }
        }
    }

    /**
     * Whether an expression is a variable that only assertions use, such as a set of what was seen before: a local one, or
     * a field of the file that nothing else mentions.
     */
    static boolean isUsedInAssertionsOnly(Expression expression, RuleContext context) {
        if (!(expression instanceof NameExpr name)) {
            return false;
        }
        Symbol symbol = context.types().symbol(name).orElse(null);
        Node scope = null;
        if (symbol instanceof Symbol.Variable variable
                && variable.declaration() instanceof VariableDeclarator declarator) {
            scope = declarator.findAncestor(BlockStmt.class).orElse(null);
        } else if (symbol instanceof Symbol.Field field && isOfFile(field, context.file())) {
            scope = context.file().unit();
        }
        return scope != null && isUsedInAssertionsOnly(name.getNameAsString(), symbol instanceof Symbol.Field, scope);
    }

    private static boolean isUsedInAssertionsOnly(String name, boolean isField, Node scope) {
        return scope.findFirst(
                        Expression.class,
                        use -> isUse(use, name, isField)
                                && !isInAssertion(use)
                                && !isWritten(use)
                                && !isKeptForAssertions(use))
                .isEmpty();
    }

    private static boolean isWritten(Expression use) {
        return use.getParentNode().orElse(null) instanceof AssignExpr assign && assign.getTarget() == use;
    }

    /** {@code this.seen = seen}, where nothing but assertions looks at the field either. */
    private static boolean isKeptForAssertions(Expression use) {
        return use instanceof NameExpr name
                && use.getParentNode().orElse(null) instanceof AssignExpr assign
                && assign.getTarget() instanceof FieldAccessExpr field
                && field.getScope().isThisExpr()
                && field.getNameAsString().equals(name.getNameAsString())
                && field.findCompilationUnit()
                        .flatMap(unit -> unit.findFirst(
                                Expression.class,
                                other -> other != use
                                        && isUse(other, name.getNameAsString(), true)
                                        && !isInAssertion(other)
                                        && !isWritten(other)))
                        .isEmpty();
    }

    /** Other files may use what is not private; a field without a word about who may see it is mostly of an inner class. */
    private static boolean isOfFile(Symbol.Field field, SourceFile file) {
        Modifiers modifiers = field.field().modifiers();
        return (modifiers.isPrivate() || modifiers.isPackagePrivate())
                && file.unit()
                        .findFirst(
                                VariableDeclarator.class,
                                variable -> variable.getNameAsString()
                                        .equals(field.field().name()))
                        .isPresent();
    }

    private static boolean isUse(Expression use, String name, boolean isField) {
        return use instanceof NameExpr other
                ? other.getNameAsString().equals(name)
                : isField
                        && use instanceof FieldAccessExpr access
                        && access.getNameAsString().equals(name);
    }

    private static boolean isInAssertion(Node place) {
        return place.findAncestor(AssertStmt.class).isPresent()
                || Places.method(place).filter(Roots::isCalledInAssertions).isPresent();
    }

    /** Whether all calls of a method in its file are parts of assertions. */
    private static boolean isCalledInAssertions(MethodDeclaration method) {
        String name = method.getNameAsString();
        List<MethodCallExpr> calls = method.findCompilationUnit()
                .map(unit -> unit.findAll(
                        MethodCallExpr.class, call -> call.getNameAsString().equals(name)))
                .orElse(List.of());
        return !calls.isEmpty()
                && calls.stream()
                        .allMatch(call -> call.findAncestor(AssertStmt.class).isPresent());
    }
}
