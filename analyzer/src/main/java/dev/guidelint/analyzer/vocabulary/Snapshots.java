package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.Types;
import java.util.List;
import java.util.Optional;

/**
 * What kind of object an expression gives: one that cannot be changed through it, a fresh copy, or something writable.
 * Decided from the expression alone, by what the JDK and widespread libraries promise.
 */
public final class Snapshots {
    /** The kinds of objects. */
    public enum Kind {
        /** It cannot be changed through this reference. */
        SNAPSHOT,
        /** A fresh mutable object with the content of another one. */
        COPY,
        /** A mutable object: a fresh one, or a writable view. */
        MUTABLE,
        /** It changes, and threads may share it. */
        CONCURRENT,
        /** Nothing is known. */
        UNKNOWN
    }

    private static final String COLLECTIONS = "java.util.Collections";

    private Snapshots() {}

    /** The kind of object an expression gives. */
    public static Kind of(Expression expression, RuleContext context) {
        if (expression instanceof EnclosedExpr enclosed) {
            return of(enclosed.getInner(), context);
        }
        if (expression instanceof CastExpr cast) {
            return of(cast.getExpression(), context);
        }
        if (expression instanceof ConditionalExpr conditional) {
            Kind kind = of(conditional.getThenExpr(), context);
            return kind == of(conditional.getElseExpr(), context) ? kind : Kind.UNKNOWN;
        }
        if (expression instanceof ArrayCreationExpr || expression instanceof ArrayInitializerExpr) {
            return isEmptyArray(expression) ? Kind.SNAPSHOT : Kind.MUTABLE;
        }
        if (expression instanceof ObjectCreationExpr creation) {
            return created(creation, context);
        }
        if (expression instanceof MethodCallExpr call) {
            Kind kind = SnapshotCalls.of(call, context);
            if (kind != Kind.UNKNOWN) {
                return kind;
            }
            return promisesUnmodifiable(call, context.types()) ? Kind.SNAPSHOT : byType(call, context);
        }
        if (isDeclaredUnmodifiable(expression, context.types())) {
            return Kind.SNAPSHOT;
        }
        return byType(expression, context);
    }

    /** Whether an expression surely is an array without elements. */
    public static boolean isEmptyArray(Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            return isEmptyArray(enclosed.getInner());
        }
        if (expression instanceof ArrayInitializerExpr elements) {
            return elements.getValues().isEmpty();
        }
        if (!(expression instanceof ArrayCreationExpr creation)) {
            return false;
        }
        if (creation.getInitializer().isPresent()) {
            return creation.getInitializer().get().getValues().isEmpty();
        }
        return creation.getLevels().get(0).getDimension().orElse(null) instanceof IntegerLiteralExpr length
                && length.getValue().equals("0");
    }

    /** What is so of every object of the expression's type. Mutable types say nothing: the object may be a copy. */
    private static Kind byType(Expression expression, RuleContext context) {
        return switch (Mutability.of(context.types().typeOf(expression), context)) {
            case IMMUTABLE -> Kind.SNAPSHOT;
            case CONCURRENT -> Kind.CONCURRENT;
            case MUTABLE, CONDITIONAL, UNKNOWN -> Kind.UNKNOWN;
        };
    }

    private static Kind created(ObjectCreationExpr creation, RuleContext context) {
        return switch (Mutability.of(context.types().typeOf(creation), context)) {
            case IMMUTABLE -> Kind.SNAPSHOT;
            case CONCURRENT -> Kind.CONCURRENT;
            case MUTABLE -> hasContent(creation.getArguments(), context) ? Kind.COPY : Kind.MUTABLE;
            case CONDITIONAL, UNKNOWN -> Kind.UNKNOWN;
        };
    }

    private static boolean hasContent(List<Expression> arguments, RuleContext context) {
        if (arguments.size() != 1) {
            return false;
        }
        JavaType type = context.types().typeOf(arguments.get(0));
        return Mutability.isContainer(type, context.types()).isYes() || type.equals(JavaType.primitive("long"));
    }

    private static boolean isDeclaredUnmodifiable(Expression expression, Types types) {
        if (expression instanceof NameExpr name) {
            Symbol symbol = types.symbol(name).orElse(null);
            if (symbol instanceof Symbol.Variable variable) {
                return annotated(variable.declaration())
                        .map(node ->
                                KnownAnnotations.UNMODIFIABLE.on(node, types).isYes())
                        .orElse(false);
            }
            return symbol instanceof Symbol.Field field && isSnapshotField(field);
        }
        return expression instanceof FieldAccessExpr access
                && types.symbol(access).map(Snapshots::isSnapshotField).orElse(false);
    }

    private static boolean promisesUnmodifiable(MethodCallExpr call, Types types) {
        List<MethodHeader> candidates = types.candidates(call);
        for (MethodHeader candidate : candidates) {
            if (!KnownAnnotations.UNMODIFIABLE.on(candidate.annotations()).isYes()) {
                return false;
            }
        }
        return !candidates.isEmpty();
    }

    private static boolean isSnapshotField(Symbol.Field field) {
        return KnownAnnotations.UNMODIFIABLE.on(field.field().annotations()).isYes()
                || (field.owner().equals(COLLECTIONS) && field.field().name().startsWith("EMPTY_"));
    }

    private static Optional<NodeWithAnnotations<?>> annotated(Node declaration) {
        Node node = declaration instanceof VariableDeclarator
                ? declaration.getParentNode().orElse(declaration)
                : declaration;
        return node instanceof NodeWithAnnotations<?> annotated ? Optional.of(annotated) : Optional.empty();
    }
}
