package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;

/**
 * Methods that only read or write one property: {@code get} or {@code is} with a single {@code return}, {@code set} with a
 * single assignment. Methods without a body are contracts, not accessors.
 */
public final class Accessors {
    private Accessors() {}

    /** Whether a method is a getter or a setter. */
    public static boolean isAccessor(MethodDeclaration method) {
        return isGetter(method) || isSetter(method);
    }

    /** Whether a method is called {@code getX} or {@code isX}, takes nothing, and does nothing but return something. */
    private static boolean isGetter(MethodDeclaration method) {
        return (hasPrefix(method, "get") || hasPrefix(method, "is"))
                && method.getParameters().isEmpty()
                && !method.getType().isVoidType()
                && onlyStatementIs(method, ReturnStmt.class);
    }

    /** Whether a method is called {@code setX}, takes one value, and does nothing but assign something. */
    private static boolean isSetter(MethodDeclaration method) {
        return hasPrefix(method, "set")
                && method.getParameters().size() == 1
                && method.getType().isVoidType()
                && onlyStatementIs(method, ExpressionStmt.class)
                && method.getBody().orElseThrow().getStatement(0) instanceof ExpressionStmt statement
                && statement.getExpression() instanceof AssignExpr;
    }

    /** Whether a method is the accessor of a record's component, written out. */
    public static boolean isRecordAccessor(MethodDeclaration method) {
        if (!method.getParameters().isEmpty()
                || !(method.getParentNode().orElse(null) instanceof RecordDeclaration owner)) {
            return false;
        }
        for (Parameter component : owner.getParameters()) {
            if (component.getNameAsString().equals(method.getNameAsString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPrefix(MethodDeclaration method, String prefix) {
        String name = method.getNameAsString();
        return name.startsWith(prefix)
                && name.length() > prefix.length()
                && !Character.isLowerCase(name.charAt(prefix.length()));
    }

    private static boolean onlyStatementIs(MethodDeclaration method, Class<? extends Statement> kind) {
        return method.getBody().isPresent()
                && method.getBody().get().getStatements().size() == 1
                && kind.isInstance(method.getBody().get().getStatement(0));
    }
}
