package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Methods that assign fields of their own object. */
final class FieldChanges {
    private static final Set<String> PURE = Set.of("Pure", "SideEffectFree", "Deterministic");

    private FieldChanges() {}

    /** Whether a method assigns a field, and not only to remember what it has computed. */
    static boolean areIn(MethodDeclaration method, Types types) {
        for (AnnotationExpr annotation : method.getAnnotations()) {
            if (PURE.contains(annotation.getName().getIdentifier())) {
                return false;
            }
        }
        if (method.getBody().isEmpty()) {
            return false;
        }
        Map<String, Integer> writes = new HashMap<>();
        OwnCode.visit(method.getBody().get(), node -> {
            Optional<Expression> written = Written.by(node);
            if (written.isPresent() && isField(written.get(), types) && !isGuarded(node, written.get())) {
                writes.merge(name(written.get()), 1, Integer::sum);
            }
        });
        // What is written twice may be set back.
        return writes.containsValue(1);
    }

    private static boolean isField(Expression written, Types types) {
        if (written instanceof FieldAccessExpr access) {
            return access.getScope().isThisExpr();
        }
        return written instanceof NameExpr name && types.symbol(name).orElse(null) instanceof Symbol.Field;
    }

    private static String name(Expression field) {
        return field instanceof FieldAccessExpr access ? access.getNameAsString() : field.toString();
    }

    /** Whether the assignment depends on a test of the field: a value that is computed on first use. */
    private static boolean isGuarded(Node assignment, Expression field) {
        String name = name(field);
        Node node = assignment;
        while (node != null && !Catches.isBody(node)) {
            if (node instanceof IfStmt test && test.getCondition().toString().contains(name)) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }
}
