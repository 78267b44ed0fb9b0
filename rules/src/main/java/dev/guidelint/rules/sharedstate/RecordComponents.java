package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.vocabulary.Mutability;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Snapshots;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a record keeps what it was given, and hands out what it keeps. */
final class RecordComponents {
    /** What a component can be, as far as copies of it go. */
    enum Kind {
        ARRAY,
        DATE,
        COLLECTION,
        OTHER
    }

    private RecordComponents() {}

    /** What a component is, by its declared type. */
    static Kind kind(Parameter component, RuleContext context) {
        JavaType type = context.types().resolve(component.getType());
        if (type.isArray() || component.isVarArgs()) {
            return Kind.ARRAY;
        }
        if (!type.isDeclared()) {
            return Kind.OTHER;
        }
        if (Mutability.isDate(type, context.types())) {
            return Kind.DATE;
        }
        return switch (Mutability.of(type, context)) {
            case MUTABLE, CONDITIONAL ->
                Mutability.isContainer(type, context.types()).isYes() ? Kind.COLLECTION : Kind.OTHER;
            case IMMUTABLE, CONCURRENT, UNKNOWN -> Kind.OTHER;
        };
    }

    /** The finding on a component that comes in or goes out as it is. */
    static Optional<Finding> check(RecordDeclaration type, Parameter component, Kind kind, RuleContext context) {
        String name = component.getNameAsString();
        boolean isKept = isKept(type, component, context);
        boolean isHandedOut = isHandedOut(type, name);
        String what = switch (kind) {
            case ARRAY -> "array";
            case DATE -> "date";
            case COLLECTION, OTHER -> "collection";
        };
        String message;
        if (isKept) {
            message = "`%s` is kept as it came: when the caller changes the %s later, the record changes, too; %s"
                    .formatted(name, what, advice(kind));
        } else if (isHandedOut && isStoredAsCopy(type, component, context)) {
            message = "`%s` is handed out as it is: whoever changes the %s changes the record; %s"
                    .formatted(name, what, kind == Kind.COLLECTION ? "store an unmodifiable copy" : "return a copy");
        } else {
            return Optional.empty();
        }
        Finding finding = context.atName(component, message);
        return Optional.of(
                kind == Kind.COLLECTION && isKept
                        ? RecordFixes.of(type, component, context)
                                .map(finding::withFix)
                                .orElse(finding)
                        : finding);
    }

    private static String advice(Kind kind) {
        return switch (kind) {
            case ARRAY -> "use a list, or copy it in the constructor and in the accessor";
            case DATE -> "use `java.time`";
            case COLLECTION, OTHER -> "copy it in the constructor";
        };
    }

    /** Whether some constructor surely stores a component as it came; one that is not written does. */
    private static boolean isKept(RecordDeclaration type, Parameter component, RuleContext context) {
        Optional<CompactConstructorDeclaration> compact = compact(type);
        if (compact.isPresent()) {
            return assigned(compact.get().getBody(), component.getNameAsString())
                    .isEmpty();
        }
        Optional<ConstructorDeclaration> canonical = canonical(type, context);
        if (canonical.isEmpty()) {
            return true;
        }
        int index = type.getParameters().indexOf(component);
        String parameter = canonical.get().getParameter(index).getNameAsString();
        List<Expression> values = assigned(canonical.get().getBody(), component.getNameAsString());
        return values.size() == 1
                && Written.inner(values.get(0)) instanceof NameExpr value
                && value.getNameAsString().equals(parameter);
    }

    private static boolean isStoredAsCopy(RecordDeclaration type, Parameter component, RuleContext context) {
        List<Expression> values = new ArrayList<>();
        compact(type).ifPresent(found -> values.addAll(assigned(found.getBody(), component.getNameAsString())));
        canonical(type, context)
                .ifPresent(found -> values.addAll(assigned(found.getBody(), component.getNameAsString())));
        return values.size() == 1 && Snapshots.of(values.get(0), context) == Snapshots.Kind.COPY;
    }

    /** Whether the accessor of a component is the one that the compiler writes, or does the same. */
    private static boolean isHandedOut(RecordDeclaration type, String name) {
        for (MethodDeclaration method : type.getMethodsByName(name)) {
            if (method.getParameters().isEmpty()) {
                return method.getBody().isPresent()
                        && method.getBody().get().getStatements().size() == 1
                        && method.getBody().get().getStatement(0) instanceof ReturnStmt statement
                        && statement
                                .getExpression()
                                .map(value -> isNamed(value, name))
                                .orElse(false);
            }
        }
        return true;
    }

    static Optional<CompactConstructorDeclaration> compact(RecordDeclaration type) {
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof CompactConstructorDeclaration compact) {
                return Optional.of(compact);
            }
        }
        return Optional.empty();
    }

    static Optional<ConstructorDeclaration> canonical(RecordDeclaration type, RuleContext context) {
        for (ConstructorDeclaration constructor : type.getConstructors()) {
            if (hasComponentTypes(constructor, type, context)) {
                return Optional.of(constructor);
            }
        }
        return Optional.empty();
    }

    private static boolean hasComponentTypes(
            ConstructorDeclaration constructor, RecordDeclaration type, RuleContext context) {
        if (constructor.getParameters().size() != type.getParameters().size()) {
            return false;
        }
        for (int i = 0; i < constructor.getParameters().size(); i++) {
            JavaType parameter =
                    context.types().resolve(constructor.getParameter(i).getType());
            JavaType component = context.types().resolve(type.getParameter(i).getType());
            if (!parameter.erased().equals(component.erased())) {
                return false;
            }
        }
        return true;
    }

    private static List<Expression> assigned(Node body, String name) {
        List<Expression> values = new ArrayList<>();
        OwnCode.visit(body, node -> {
            if (node instanceof AssignExpr assign && isNamed(assign.getTarget(), name)) {
                values.add(assign.getValue());
            }
        });
        return values;
    }

    private static boolean isNamed(Expression expression, String name) {
        Expression plain = Written.inner(expression);
        return (plain instanceof NameExpr simple && simple.getNameAsString().equals(name))
                || (plain instanceof FieldAccessExpr access
                        && access.getScope().isThisExpr()
                        && access.getNameAsString().equals(name));
    }
}
