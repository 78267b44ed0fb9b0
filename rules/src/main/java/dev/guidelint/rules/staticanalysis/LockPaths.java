package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.Types;
import java.util.Optional;

/** Tells which lock, or which owner of one, an expression means. */
final class LockPaths {
    /** How many variables in a row may stand for each other. */
    private static final int MAX_ALIASES = 4;

    private final Types types;

    LockPaths(Types types) {
        this.types = types;
    }

    /** The lock that an expression means. */
    Lock of(Expression expression) {
        return of(expression, MAX_ALIASES);
    }

    private Lock of(Expression expression, int aliases) {
        if (expression instanceof EnclosedExpr enclosed) {
            return of(enclosed.getInner(), aliases);
        }
        if (expression instanceof CastExpr cast) {
            return of(cast.getExpression(), aliases);
        }
        if (expression instanceof ThisExpr self) {
            return self(self);
        }
        if (expression instanceof SuperExpr) {
            return TypesAround.innermost(expression).map(Lock::self).orElse(Lock.INSTANCE);
        }
        if (expression instanceof ClassExpr literal) {
            return Lock.literal(types.resolve(literal.getType()).name());
        }
        if (expression instanceof NameExpr name) {
            return name(name, aliases);
        }
        if (expression instanceof FieldAccessExpr access) {
            return access(access, aliases);
        }
        if (expression instanceof MethodCallExpr call) {
            return call(call, aliases);
        }
        return expression instanceof ObjectCreationExpr ? Lock.NEW : Lock.UNKNOWN;
    }

    /** The instance, or for a static member the type, whose field a name means. */
    Lock owner(Symbol.Field field, Node place) {
        return field.field().modifiers().isStatic() ? Lock.type(field.owner()) : instance(field.owner(), place);
    }

    /** The instance of a type whose members can be named at a place without saying whose. */
    Lock instance(String type, Node place) {
        return TypesAround.withMembersOf(type, place, types).map(Lock::self).orElse(Lock.INSTANCE);
    }

    private Lock self(ThisExpr self) {
        if (self.getTypeName().isEmpty()) {
            return TypesAround.innermost(self).map(Lock::self).orElse(Lock.INSTANCE);
        }
        JavaType type = types.typeOf(self);
        return instance(type.name(), self);
    }

    private Lock name(NameExpr name, int aliases) {
        Optional<Symbol> symbol = types.symbol(name);
        if (symbol.isEmpty()) {
            return Lock.INSTANCE.then(name.getNameAsString());
        }
        if (symbol.get() instanceof Symbol.Field field) {
            return field(field, owner(field, name), name, aliases);
        }
        if (symbol.get() instanceof Symbol.Variable variable) {
            return variable(variable.declaration(), aliases);
        }
        return Lock.type(symbol.get().type().name());
    }

    private Lock variable(Node declaration, int aliases) {
        Optional<Expression> initializer =
                declaration instanceof VariableDeclarator declarator ? declarator.getInitializer() : Optional.empty();
        if (initializer.isEmpty() || aliases == 0) {
            return Lock.variable(declaration);
        }
        Lock original = of(initializer.get(), aliases - 1);
        // A call may give another object each time; the variable stays the same.
        return original.equals(Lock.UNKNOWN) || original.steps().contains("()") ? Lock.found(declaration) : original;
    }

    /** A field; if it is one side of a read-write lock, that lock. */
    private Lock field(Symbol.Field field, Lock owner, Node place, int aliases) {
        Optional<Expression> whole = aliases == 0 ? Optional.empty() : readWriteLock(field, place);
        if (whole.isPresent()) {
            Lock lock = of(whole.get(), aliases - 1);
            String steps = lock.steps();
            return lock.root().startsWith("this ") ? new Lock(owner.root(), owner.steps() + steps) : lock;
        }
        return Members.lock(field, owner);
    }

    private Optional<Expression> readWriteLock(Symbol.Field field, Node place) {
        for (Node type : TypesAround.of(place)) {
            if (type instanceof TypeDeclaration<?> declaration
                    && types.header(declaration).name().equals(field.owner())) {
                return initializer(declaration, field.field().name()).flatMap(LockPaths::wholeOfSide);
            }
        }
        return Optional.empty();
    }

    private static Optional<Expression> initializer(TypeDeclaration<?> type, String field) {
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof FieldDeclaration declaration) {
                for (VariableDeclarator variable : declaration.getVariables()) {
                    if (variable.getNameAsString().equals(field)) {
                        return variable.getInitializer();
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Expression> wholeOfSide(Expression initializer) {
        return initializer instanceof MethodCallExpr call
                        && (call.getNameAsString().equals("readLock")
                                || call.getNameAsString().equals("writeLock"))
                ? call.getScope()
                : Optional.empty();
    }

    private Lock access(FieldAccessExpr access, int aliases) {
        String type = scopeType(access.getScope());
        Optional<Symbol.Field> field = Members.field(type, access.getNameAsString(), types);
        if (field.isPresent()) {
            Lock owner = field.get().field().modifiers().isStatic()
                    ? Lock.type(field.get().owner())
                    : of(access.getScope(), aliases);
            return field(field.get(), owner, access, aliases);
        }
        JavaType named = types.resolve(access.toString(), access);
        if (named.isDeclared() && types.header(named.name()).isPresent()) {
            return Lock.type(named.name());
        }
        return of(access.getScope(), aliases).then(access.getNameAsString());
    }

    /** The name of the type of what stands before a dot: an expression, or a type. Empty if unknown. */
    String scopeType(Expression scope) {
        if (scope instanceof NameExpr name) {
            return types.symbol(name).map(symbol -> symbol.type().name()).orElse("");
        }
        JavaType type = types.typeOf(scope);
        if (!type.isKnown() && scope instanceof FieldAccessExpr) {
            type = types.resolve(scope.toString(), scope);
        }
        return type.isDeclared() ? type.name() : "";
    }

    private Lock call(MethodCallExpr call, int aliases) {
        if (!call.getArguments().isEmpty()) {
            return Lock.UNKNOWN;
        }
        Lock base = receiver(call, aliases);
        String name = call.getNameAsString();
        return Members.method(types.receiver(call).name(), name, base, types).orElse(base.then(name + "()"));
    }

    /** The object on which a method is called. */
    Lock receiver(MethodCallExpr call) {
        return receiver(call, MAX_ALIASES);
    }

    private Lock receiver(MethodCallExpr call, int aliases) {
        if (call.getScope().isPresent()) {
            return of(call.getScope().get(), aliases);
        }
        return instance(types.receiver(call).name(), call);
    }
}
