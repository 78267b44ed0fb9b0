package dev.guidelint.rules.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.NullnessAnnotations;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.Optional;

/** Where it makes sense that {@code null} meets an optional. */
final class OptionalComparisons {
    private OptionalComparisons() {}

    /** Whether an expression is {@code ==} or {@code !=}. */
    static boolean isComparison(BinaryExpr expression) {
        return expression.getOperator() == BinaryExpr.Operator.EQUALS
                || expression.getOperator() == BinaryExpr.Operator.NOT_EQUALS;
    }

    /**
     * Whether an optional may rightly be asked whether it is {@code null}: a parameter that is about to be refused, a field
     * that is filled on first use, or a value that comes out of a container and is not in it.
     */
    static boolean isReasonable(BinaryExpr comparison, Expression optional, RuleContext context) {
        Expression plain = Written.inner(optional);
        if (plain instanceof MethodCallExpr call) {
            return mayBeMissing(call, context);
        }
        if (plain instanceof NameExpr name) {
            Symbol symbol = context.types().symbol(name).orElse(null);
            if (symbol instanceof Symbol.Variable variable) {
                return variable.declaration() instanceof Parameter parameter
                        ? parameter.getParentNode().orElse(null) instanceof LambdaExpr
                                || NullnessAnnotations.isNullable(parameter)
                                || isRefusal(comparison)
                        : mayBeMissing(variable.declaration(), context);
            }
        }
        if (plain instanceof NameExpr || plain instanceof FieldAccessExpr) {
            Optional<Symbol.Field> field = FieldNames.of(plain, context.types());
            return field.isEmpty() || !field.get().field().modifiers().isFinal();
        }
        return true;
    }

    private static boolean mayBeMissing(Node declaration, RuleContext context) {
        if (!(declaration instanceof VariableDeclarator variable)
                || variable.getInitializer().isEmpty()) {
            return true;
        }
        Expression value = Written.inner(variable.getInitializer().get());
        // null itself is reported where it is stored.
        return !(value instanceof MethodCallExpr call) || mayBeMissing(call, context);
    }

    /** Maps, caches, queues and references answer null for "nothing there", whatever they are for. */
    private static boolean mayBeMissing(MethodCallExpr call, RuleContext context) {
        JavaType receiver = context.types().receiver(call);
        for (JavaType argument : receiver.arguments()) {
            if (!argument.isDeclared() || OptionalTypes.isOptional(argument)) {
                return true;
            }
        }
        return context.types().isSubtype(receiver, "java.util.Map").isPossible();
    }

    private static boolean isRefusal(BinaryExpr comparison) {
        Node node = comparison.getParentNode().orElse(null);
        Node child = comparison;
        while (node instanceof Expression expression) {
            if (expression instanceof MethodCallExpr) {
                // Something like checkArgument(p != null).
                return true;
            }
            child = node;
            node = node.getParentNode().orElse(null);
        }
        return node instanceof AssertStmt
                || (node instanceof IfStmt choice && choice.getCondition() == child && isThrow(choice.getThenStmt()));
    }

    private static boolean isThrow(Statement statement) {
        return statement instanceof BlockStmt block
                ? block.getStatements()
                        .getLast()
                        .map(OptionalComparisons::isThrow)
                        .orElse(false)
                : statement.isThrowStmt();
    }

    /** Whether a test wants to see the code at a place fail. */
    static boolean isExpectedToFail(Node place) {
        Node child = place;
        Node node = place.getParentNode().orElse(null);
        while (node != null) {
            if (node instanceof LambdaExpr
                    && node.getParentNode().orElse(null) instanceof MethodCallExpr call
                    && isAboutFailure(call.getNameAsString())) {
                return true;
            }
            if (node instanceof TryStmt attempt
                    && attempt.getTryBlock() == child
                    && endsInFail(attempt.getTryBlock())) {
                return true;
            }
            if (node instanceof BodyDeclaration<?> member) {
                return member instanceof MethodDeclaration method
                        && method.getAnnotations().stream().anyMatch(OptionalComparisons::expectsException);
            }
            child = node;
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean isAboutFailure(String method) {
        return method.contains("hrow") || method.contains("xception") || method.startsWith("assertThat");
    }

    private static boolean endsInFail(BlockStmt block) {
        return block.getStatements().getLast().orElse(null) instanceof ExpressionStmt statement
                && statement.getExpression() instanceof MethodCallExpr call
                && call.getNameAsString().startsWith("fail");
    }

    private static boolean expectsException(AnnotationExpr annotation) {
        return annotation.isNormalAnnotationExpr()
                && annotation.asNormalAnnotationExpr().getPairs().stream()
                        .anyMatch(pair -> pair.getNameAsString().startsWith("expected"));
    }
}
