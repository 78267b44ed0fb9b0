package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.FieldUses;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Snapshots;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field of a type that promises to be immutable.
 *
 * @param type the type
 * @param declaration the declaration of the field
 * @param variable the field in it
 * @param promise what the type promises
 * @param uses what the type does to its fields
 */
record ImmutableField(
        TypeDeclaration<?> type,
        FieldDeclaration declaration,
        VariableDeclarator variable,
        ImmutablePromise promise,
        FieldUses uses) {

    /** What is done to the field in its file. */
    List<FieldUses.Use> uses(Types types) {
        return uses.of(types.header(type).name(), variable.getNameAsString());
    }

    /** All values it is given; empty if one of them is not there to be read. */
    private Optional<List<Expression>> values(Types types) {
        List<Expression> values = new ArrayList<>();
        variable.getInitializer().ifPresent(values::add);
        for (FieldUses.Use use : uses(types)) {
            if (use.kind() == FieldUses.Kind.ASSIGNED) {
                if (use.value().isEmpty()) {
                    return Optional.empty();
                }
                values.add(use.value().get());
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    /** Whether it is never reassigned, and all it is ever given cannot be changed. */
    boolean isSnapshot(RuleContext context) {
        if (!declaration.isFinal()) {
            return false;
        }
        for (Expression value : values(context.types()).orElse(List.of(variable.getNameAsExpression()))) {
            if (Snapshots.of(value, context) != Snapshots.Kind.SNAPSHOT) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether it is final, and given what a call returns or a variable holds that is no parameter as it came:
     * nobody can tell here whether that changes.
     */
    boolean isMadeByOthers(Types types) {
        if (!declaration.isFinal()) {
            return false;
        }
        for (Expression given : values(types).orElse(List.of())) {
            Expression value = Written.inner(given);
            boolean isChecked = value instanceof MethodCallExpr call
                    && call.getNameAsString().startsWith("requireNonNull")
                    && call.getArguments().isNonEmpty();
            if (isChecked) {
                value = Written.inner(((MethodCallExpr) value).getArgument(0));
            }
            boolean isCreation = value instanceof ObjectCreationExpr;
            boolean isKnown = isCreation || (value instanceof NameExpr name && isParameter(name));
            if (isKnown) {
                return false;
            }
        }
        return values(types).isPresent();
    }

    /** Whether it is given a parameter as it is: whoever called keeps a hand on it. */
    boolean isGivenFromOutside(Types types) {
        for (FieldUses.Use use : uses(types)) {
            Expression value = use.value().map(Written::inner).orElse(null);
            if (value instanceof NameExpr parameter && isParameter(parameter)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is that of a parameter of the constructor around it that is not reassigned there. */
    private static boolean isParameter(NameExpr name) {
        return name.findAncestor(ConstructorDeclaration.class)
                .filter(constructor -> !constructor.isPrivate())
                .filter(constructor -> constructor.getParameters().stream()
                        .map(Parameter::getNameAsString)
                        .anyMatch(name.getNameAsString()::equals))
                .filter(constructor -> !isAssigned(constructor.getBody(), name.getNameAsString()))
                .isPresent();
    }

    private static boolean isAssigned(Node body, String name) {
        List<AssignExpr> found = new ArrayList<>();
        OwnCode.visitWithLambdas(body, node -> {
            if (node instanceof AssignExpr assign
                    && Written.inner(assign.getTarget()) instanceof NameExpr target
                    && target.getNameAsString().equals(name)) {
                found.add(assign);
            }
        });
        return !found.isEmpty();
    }

    /** Whether the compact constructor of a record replaces a component by something that cannot be changed. */
    static boolean isCopied(RecordDeclaration record, String component, RuleContext context) {
        for (CompactConstructorDeclaration constructor : record.getCompactConstructors()) {
            List<AssignExpr> copies = new ArrayList<>();
            OwnCode.visit(constructor.getBody(), node -> {
                if (node instanceof AssignExpr assign
                        && Written.inner(assign.getTarget()) instanceof NameExpr target
                        && target.getNameAsString().equals(component)
                        && Snapshots.of(assign.getValue(), context) == Snapshots.Kind.SNAPSHOT) {
                    copies.add(assign);
                }
            });
            if (!copies.isEmpty()) {
                return true;
            }
        }
        // A canonical constructor written in full may do so, too.
        return !record.getConstructors().isEmpty();
    }
}
