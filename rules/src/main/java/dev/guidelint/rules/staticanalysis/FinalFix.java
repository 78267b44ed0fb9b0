package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.vocabulary.FieldUses;
import dev.guidelint.analyzer.vocabulary.LoopConditions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes private fields final where the compiler is sure to accept it. */
final class FinalFix {
    private FinalFix() {}

    /** The fix, if the field is assigned once by every constructor, or where it is declared, and nowhere else. */
    static Optional<Fix> of(ImmutableField field, RuleContext context) {
        boolean isPlain = field.declaration().isPrivate()
                && field.declaration().getAnnotations().isEmpty()
                && !field.declaration().isVolatile()
                && field.declaration().getVariables().size() == 1
                && !LoopConditions.couldBecomeConstant(field.variable(), context.file());
        if (!isPlain || !isAssignedOnce(field, context)) {
            return Optional.empty();
        }
        int position = context.file().start(field.variable().getType());
        return Optional.of(Fix.safe(
                "Make `%s` final".formatted(field.variable().getNameAsString()),
                new Edit(context.file().region(position, position), "final ")));
    }

    private static boolean isAssignedOnce(ImmutableField field, RuleContext context) {
        if (isWrittenAround(field, context)) {
            return false;
        }
        Set<Node> assigned = new HashSet<>();
        for (FieldUses.Use use : field.uses(context.types())) {
            if (use.kind() == FieldUses.Kind.ASSIGNED) {
                Optional<ConstructorDeclaration> constructor = constructor(use.place());
                if (constructor.isEmpty() || !assigned.add(constructor.get())) {
                    return false;
                }
            }
        }
        if (field.variable().getInitializer().isPresent()) {
            return assigned.isEmpty();
        }
        List<ConstructorDeclaration> constructors = field.type().getConstructors();
        for (ConstructorDeclaration constructor : constructors) {
            if (delegates(constructor) == assigned.contains(constructor)) {
                return false;
            }
        }
        return !constructors.isEmpty() && !hasReturn(constructors);
    }

    /** Whether code around a nested type may write its private field. */
    private static boolean isWrittenAround(ImmutableField field, RuleContext context) {
        if (field.type().isTopLevelType()) {
            return false;
        }
        long own = field.uses(context.types()).stream()
                .filter(use -> use.kind() == FieldUses.Kind.ASSIGNED)
                .count();
        long all = context.project().writes(field.variable().getNameAsString()).stream()
                .filter(write -> write.path().equals(context.file().path()))
                .count();
        return all > own;
    }

    /** The constructor of which an assignment is a statement. */
    private static Optional<ConstructorDeclaration> constructor(Expression place) {
        Node assignment = place.getParentNode().orElse(null);
        Node statement = assignment == null ? null : assignment.getParentNode().orElse(null);
        Node body = statement == null ? null : statement.getParentNode().orElse(null);
        return statement instanceof ExpressionStmt
                        && body != null
                        && body.getParentNode().orElse(null) instanceof ConstructorDeclaration constructor
                ? Optional.of(constructor)
                : Optional.empty();
    }

    private static boolean delegates(ConstructorDeclaration constructor) {
        for (Statement statement : constructor.getBody().getStatements()) {
            if (statement instanceof ExplicitConstructorInvocationStmt call && call.isThis()) {
                return true;
            }
        }
        return false;
    }

    /** A return in front of the assignment would leave the field unset. */
    private static boolean hasReturn(List<ConstructorDeclaration> constructors) {
        for (ConstructorDeclaration constructor : constructors) {
            if (constructor.getBody().findFirst(ReturnStmt.class).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
