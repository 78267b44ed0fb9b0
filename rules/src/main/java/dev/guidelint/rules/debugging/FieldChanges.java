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
        boolean[] found = new boolean[1];
        OwnCode.visit(method.getBody().get(), node -> {
            if (!found[0]) {
                Optional<Expression> written = Written.by(node);
                found[0] = written.isPresent() && isField(written.get(), types) && !isGuarded(node, written.get());
            }
        });
        return found[0];
    }

    private static boolean isField(Expression written, Types types) {
        if (written instanceof FieldAccessExpr access) {
            return access.getScope().isThisExpr();
        }
        return written instanceof NameExpr name && types.symbol(name).orElse(null) instanceof Symbol.Field;
    }

    /** Whether the assignment depends on a test of the field: a value that is computed on first use. */
    private static boolean isGuarded(Node assignment, Expression field) {
        String name = field instanceof FieldAccessExpr access ? access.getNameAsString() : field.toString();
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
