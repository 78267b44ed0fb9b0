package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.Loggers;
import dev.guidelint.analyzer.vocabulary.Mutability;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.Optional;
import java.util.Set;

/** Where an object ends up that a constructor passes on: with others, or still with itself. */
final class EscapeTargets {
    /** Methods that look at an object and forget it. */
    private static final Set<String> HARMLESS_CLASSES = Set.of(
            "java.lang.Integer",
            "java.lang.String",
            "java.lang.StringBuilder",
            "java.lang.System",
            "java.util.Arrays",
            "java.util.Objects",
            "com.google.common.base.Preconditions",
            "org.springframework.util.Assert");

    private EscapeTargets() {}

    /** The static collection that a call adds its argument to. */
    static Optional<String> staticCollection(MethodCallExpr call, RuleContext context) {
        return call.getScope()
                .flatMap(scope -> FieldNames.of(scope, context.types()))
                .filter(field -> field.field().modifiers().isStatic())
                .filter(field ->
                        Mutability.isContainer(field.type(), context.types()).isYes())
                .map(field -> field.field().name());
    }

    /** Whether a call surely gives its argument to an object that others have, or to a class that is not this one. */
    static boolean takesArgument(MethodCallExpr call, RuleContext context) {
        Expression scope = call.getScope().map(Written::inner).orElse(null);
        Types types = context.types();
        JavaType receiver = types.receiver(call);
        if (!receiver.isDeclared()
                || HARMLESS_CLASSES.contains(receiver.name())
                || isLogger(receiver)
                || isWidget(receiver)
                || isFieldAccess(receiver)) {
            return false;
        }
        if (!Keeping.isSaidBy(call)) {
            return false;
        }
        if (!(call.getParentNode().orElse(null) instanceof ExpressionStmt)) {
            // What comes back is a part of this object: much like an object that is created with it, and kept.
            return false;
        }
        JavaType own = types.enclosingType(call);
        if (!types.isSubtype(own, receiver.name()).isNo() || isAround(receiver, own)) {
            return false;
        }
        if (scope != null && isListOfKin(scope, types)) {
            return false;
        }
        return scope == null || isForeign(scope, types) || isTypeName(scope, types);
    }

    /** Whether a type of the project is the class around a place or one above it. */
    static boolean isOfKin(JavaType type, Node place, Types types) {
        return types.header(type.name())
                        .filter(header -> header.origin() == TypeHeader.Origin.PROJECT)
                        .isPresent()
                && types.isSubtype(types.enclosingType(place), type.name()).isYes();
    }

    /** Whether an expression is a collection of an object of the same kind: a parent has its children in one. */
    private static boolean isListOfKin(Expression scope, Types types) {
        return scope instanceof FieldAccessExpr access
                && isOfKin(types.typeOf(access.getScope()), access, types)
                && Mutability.isContainer(types.typeOf(access), types).isYes();
    }

    /** Libraries have loggers of their own, made from others. */
    private static boolean isLogger(JavaType type) {
        return Loggers.isLogger(type) || type.name().endsWith("Logger");
    }

    /** Widgets tell their listeners on one thread, and not before that thread is done with the constructor. */
    private static boolean isWidget(JavaType type) {
        return type.name().startsWith("java.awt.")
                || type.name().startsWith("javax.swing.")
                || type.name().startsWith("javafx.");
    }

    /** An updater or handle sets a field of the object that it is given, and forgets the object. */
    private static boolean isFieldAccess(JavaType type) {
        return type.is("java.util.concurrent.atomic.AtomicIntegerFieldUpdater")
                || type.is("java.util.concurrent.atomic.AtomicLongFieldUpdater")
                || type.is("java.util.concurrent.atomic.AtomicReferenceFieldUpdater")
                || type.is("java.lang.invoke.VarHandle");
    }

    /** Methods of a class around this one belong to the same piece of code. */
    private static boolean isAround(JavaType receiver, JavaType own) {
        return own.name().startsWith(receiver.name() + ".") || receiver.name().startsWith(own.name() + ".");
    }

    private static boolean isTypeName(Expression scope, Types types) {
        return scope instanceof NameExpr name
                && types.symbol(name).orElse(null) instanceof Symbol.TypeName type
                && types.header(type.type().name())
                        .filter(header -> header.origin() == TypeHeader.Origin.PROJECT)
                        .isPresent();
    }

    /** Whether an expression stands for an object that was there before: a parameter, or something in a static field. */
    static boolean isForeign(Expression expression, Types types) {
        Expression plain = Written.inner(expression);
        if (plain instanceof CastExpr cast) {
            return isForeign(cast.getExpression(), types);
        }
        if (plain instanceof MethodCallExpr call) {
            // A part of something that was handed in: parent.children()
            return call.getScope().isPresent()
                    && (isForeign(call.getScope().get(), types) || isSingletonGetter(call, types));
        }
        if (plain instanceof NameExpr name && types.symbol(name).orElse(null) instanceof Symbol.Variable variable) {
            return variable.declaration() instanceof Parameter;
        }
        return FieldNames.of(plain, types)
                .filter(field -> field.field().modifiers().isStatic() || isPartOfForeign(plain, types))
                .isPresent();
    }

    private static boolean isPartOfForeign(Expression plain, Types types) {
        return plain.isFieldAccessExpr() && isForeign(plain.asFieldAccessExpr().getScope(), types);
    }

    private static boolean isSingletonGetter(MethodCallExpr call, Types types) {
        return call.getNameAsString().startsWith("getInstance")
                && call.getScope().map(Written::inner).orElse(null) instanceof NameExpr name
                && types.symbol(name).orElse(null) instanceof Symbol.TypeName;
    }

    /**
     * Whether an object that is created with another one goes on to others. What this object keeps for itself may look at
     * it later, but usually only stores it for now.
     */
    static boolean takesArgument(ObjectCreationExpr creation, RuleContext context) {
        Node child = creation;
        Node parent = creation.getParentNode().orElse(null);
        while (parent instanceof EnclosedExpr || parent instanceof CastExpr || parent instanceof ConditionalExpr) {
            child = parent;
            parent = parent.getParentNode().orElse(null);
        }
        if (parent instanceof AssignExpr
                || parent instanceof VariableDeclarator
                || !(parent instanceof MethodCallExpr call)
                || !call.getArguments().contains(child)) {
            return false;
        }
        return takesArgument(call, context);
    }
}
