package dev.guidelint.rules.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.WildcardType;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.List;

/** Casts that the compiler warns of, because what they promise is not there to be checked at run time. */
final class UncheckedCasts {
    private UncheckedCasts() {}

    /**
     * The declarations of local variables that could carry the annotation instead of the method around them; none if an
     * unchecked cast, or a call that the compiler may warn of, stands elsewhere.
     */
    static List<VariableDeclarationExpr> carriers(Node body, RuleContext context) {
        List<VariableDeclarationExpr> carriers = new ArrayList<>();
        boolean[] isNeededElsewhere = {false};
        OwnCode.visitWithLambdas(body, node -> {
            if (node instanceof CastExpr cast && isUnchecked(cast, context)) {
                if (cast.getParentNode().orElse(null) instanceof VariableDeclarator variable
                        && variable.getParentNode().orElse(null) instanceof VariableDeclarationExpr declaration
                        && declaration.getParentNode().orElse(null) instanceof ExpressionStmt) {
                    carriers.add(declaration);
                } else {
                    isNeededElsewhere[0] = true;
                }
            } else if (node instanceof ClassOrInterfaceType type && isRaw(type, context)) {
                isNeededElsewhere[0] = true;
            }
        });
        return isNeededElsewhere[0] ? List.of() : List.copyOf(carriers);
    }

    private static boolean isUnchecked(CastExpr cast, RuleContext context) {
        Expression plain = Written.inner(cast.getExpression());
        return !plain.isNullLiteralExpr() && isUnchecked(cast.getType(), context);
    }

    private static boolean isUnchecked(Type type, RuleContext context) {
        if (type instanceof ArrayType array) {
            return isUnchecked(array.getElementType(), context);
        }
        if (!(type instanceof ClassOrInterfaceType reference)) {
            return false;
        }
        if (reference.getTypeArguments().isPresent()) {
            return reference.getTypeArguments().get().stream()
                    .anyMatch(argument -> !(argument instanceof WildcardType wildcard)
                            || wildcard.getExtendedType().isPresent()
                            || wildcard.getSuperType().isPresent());
        }
        return context.types().resolve(type).kind() == JavaType.Kind.VARIABLE;
    }

    /** Whether a type may be raw: calls on it are unchecked, and no variable can carry the annotation for them. */
    static boolean isRaw(ClassOrInterfaceType type, RuleContext context) {
        if (type.getTypeArguments().isPresent()) {
            return false;
        }
        JavaType resolved = context.types().resolve(type);
        return resolved.isDeclared() && context.types().isGeneric(resolved).isPossible();
    }
}
