package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Project;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.vocabulary.Callers;
import dev.guidelint.analyzer.vocabulary.FieldUses;
import dev.guidelint.analyzer.vocabulary.Locks;
import dev.guidelint.analyzer.vocabulary.LoopConditions;
import dev.guidelint.analyzer.vocabulary.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the code of a file does to a field of an enum. */
final class EnumFields {
    private final EnumDeclaration type;
    private final VariableDeclarator variable;
    private final RuleContext context;
    private final List<Expression> inConstructors = new ArrayList<>();
    private final List<Expression> later = new ArrayList<>();
    private final List<Expression> changes = new ArrayList<>();

    private EnumFields(EnumDeclaration type, VariableDeclarator variable, RuleContext context) {
        this.type = type;
        this.variable = variable;
        this.context = context;
    }

    /** The uses of a field in its file. */
    static EnumFields of(EnumDeclaration type, VariableDeclarator variable, RuleContext context) {
        EnumFields uses = new EnumFields(type, variable, context);
        for (Expression place : Occurrences.of(variable, context)) {
            if (FieldUses.isWritten(place)) {
                boolean constructs = Construction.around(place).isPresent() && isIn(type, place);
                (constructs ? uses.inConstructors : uses.later).add(place);
            } else if (FieldUses.isChanged(place)
                    && !Places.isInStaticInitializer(place)
                    && Construction.around(place).isEmpty()) {
                uses.changes.add(place);
            }
        }
        return uses;
    }

    private static boolean isIn(EnumDeclaration type, Node place) {
        return Places.member(place).flatMap(Node::getParentNode).orElse(null) == type;
    }

    /** Whether anything but a constructor gives the field another value. */
    boolean isWrittenLater() {
        return !later.isEmpty() || !isOnlyWrittenHere();
    }

    /** Whether every write after construction is under a lock, or belongs to the initialization of the class. */
    boolean isSafelyChanged() {
        return !later.isEmpty()
                && isOnlyWrittenHere()
                && later.stream()
                        .allMatch(place ->
                                Callers.isAlways(at -> Locks.isAnyHeld(at) || Places.isInStaticInitializer(at), place));
    }

    /** Whether a method changes the object in the field without a lock. */
    boolean isChangedLater() {
        return !changes.isEmpty() && !areLocked(changes);
    }

    private static boolean areLocked(List<Expression> places) {
        return places.stream().allMatch(place -> Callers.isAlways(Locks::isAnyHeld, place));
    }

    private boolean isOnlyWrittenHere() {
        boolean isPrivate =
                variable.getParentNode().orElse(null) instanceof FieldDeclaration field && field.isPrivate();
        for (Project.Write write : context.project().writes(variable.getNameAsString())) {
            // A name alone is a variable or field of the other file: enums cannot be extended.
            if (!isPrivate
                    && !write.path().equals(context.file().path())
                    && !write.qualifier().isEmpty()
                    && !write.qualifier().equals("this")) {
                return false;
            }
        }
        return true;
    }

    /** Makes the field final, if every constructor sets it exactly once and nothing else does. */
    Optional<Fix> addFinal(FieldDeclaration field) {
        boolean isOpen = field.isPublic() || field.isProtected();
        if (isWrittenLater()
                || isOpen
                || field.getVariables().size() != 1
                || field.isVolatile()
                || !isSetOnce()
                || LoopConditions.couldBecomeConstant(variable, context.file())) {
            return Optional.empty();
        }
        int start = context.file().start(field.getElementType());
        return Optional.of(Fix.safe(
                "Make `" + variable.getNameAsString() + "` final",
                new Edit(context.file().region(start, start), "final ")));
    }

    private boolean isSetOnce() {
        if (variable.getInitializer().isPresent()) {
            return inConstructors.isEmpty();
        }
        int writes = 0;
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof ConstructorDeclaration constructor) {
                if (constructor.getBody().getStatements().isEmpty()) {
                    return false;
                }
                if (constructor.getBody().getStatement(0).isExplicitConstructorInvocationStmt()) {
                    continue;
                }
                int own = 0;
                for (Statement statement : constructor.getBody().getStatements()) {
                    own += isWrite(statement) ? 1 : 0;
                }
                if (own != 1) {
                    return false;
                }
                writes++;
            }
        }
        return writes > 0 && writes == inConstructors.size();
    }

    private boolean isWrite(Statement statement) {
        return statement instanceof ExpressionStmt expression
                && expression.getExpression() instanceof AssignExpr assign
                && assign.getOperator() == AssignExpr.Operator.ASSIGN
                && inConstructors.contains(assign.getTarget());
    }
}
