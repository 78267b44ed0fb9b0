package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;

/** Objects that a method makes and that no other thread gets to know. */
final class FreshObjects {
    private FreshObjects() {}

    /** Whether a local variable holds a new object, and the method neither hands it on nor uses it in a lambda or class. */
    static boolean isNeverShared(VariableDeclarator variable, Expression value, RuleContext context) {
        if (!(value instanceof ObjectCreationExpr creation)
                || creation.getAnonymousClassBody().isPresent()
                || !(variable.getParentNode().orElse(null) instanceof VariableDeclarationExpr)) {
            return false;
        }
        JavaType type = context.types().typeOf(creation);
        // Classes of others may put themselves somewhere; those of the JDK that are plain data do not.
        boolean isPlain = type.is("java.lang.Object")
                || type.is("java.lang.StringBuilder")
                || type.is("java.lang.StringBuffer")
                || (type.isDeclared()
                        && type.name().startsWith("java.util.")
                        && type.name().indexOf('.', 10) < 0);
        if (!isPlain) {
            return false;
        }
        Node scope = variable;
        while (scope.getParentNode().isPresent() && !(scope instanceof BodyDeclaration<?>)) {
            scope = scope.getParentNode().get();
        }
        for (NameExpr name :
                scope.findAll(NameExpr.class, found -> found.getNameAsString().equals(variable.getNameAsString()))) {
            if (!isHarmless(name, scope)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHarmless(NameExpr name, Node scope) {
        Node child = name;
        Node parent = name.getParentNode().orElse(null);
        while (parent instanceof EnclosedExpr) {
            child = parent;
            parent = parent.getParentNode().orElse(null);
        }
        boolean isUsedHere =
                (parent instanceof MethodCallExpr call && call.getScope().orElse(null) == child)
                        || (parent instanceof SynchronizedStmt block && block.getExpression() == child);
        Node node = parent;
        while (node != null && node != scope) {
            if (node instanceof LambdaExpr || node instanceof BodyDeclaration<?>) {
                return false;
            }
            node = node.getParentNode().orElse(null);
        }
        return isUsedHere;
    }
}
