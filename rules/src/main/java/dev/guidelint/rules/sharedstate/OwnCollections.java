package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.FieldUses;
import dev.guidelint.analyzer.vocabulary.Mutability;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Snapshots;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The collections and maps that a type creates for itself, and what becomes of them. Asks little of types without any. */
final class OwnCollections {
    private final TypeDeclaration<?> type;
    private final RuleContext context;
    private final Map<String, VariableDeclarator> candidates = new HashMap<>();
    private Optional<FieldUses> uses = Optional.empty();

    private OwnCollections(TypeDeclaration<?> type, RuleContext context) {
        this.type = type;
        this.context = context;
    }

    /** The collections of a type of which one of the given methods returns one. */
    static OwnCollections of(TypeDeclaration<?> type, List<MethodDeclaration> methods, RuleContext context) {
        OwnCollections own = new OwnCollections(type, context);
        Set<String> names = new HashSet<>();
        for (MethodDeclaration method : methods) {
            for (ReturnStmt statement : returns(method)) {
                for (Expression expression : ReturnedFields.of(statement, true)) {
                    names.add(ReturnedFields.name(expression));
                }
            }
        }
        for (BodyDeclaration<?> member : names.isEmpty() ? List.<BodyDeclaration<?>>of() : type.getMembers()) {
            if (member instanceof FieldDeclaration field && !field.isPublic()) {
                for (VariableDeclarator variable : field.getVariables()) {
                    if (names.contains(variable.getNameAsString()) && own.isCandidate(variable)) {
                        own.candidates.put(variable.getNameAsString(), variable);
                    }
                }
            }
        }
        return own;
    }

    private boolean isCandidate(VariableDeclarator variable) {
        JavaType declared = context.types().resolve(variable.getType());
        return switch (Mutability.of(declared, context)) {
            case CONDITIONAL, MUTABLE ->
                Mutability.isContainer(declared, context.types()).isYes()
                        && variable.getInitializer().map(this::isFresh).orElse(true);
            case IMMUTABLE, CONCURRENT, UNKNOWN -> false;
        };
    }

    private boolean isFresh(Expression value) {
        Snapshots.Kind kind = Snapshots.of(value, context);
        return value.isNullLiteralExpr() || kind == Snapshots.Kind.COPY || kind == Snapshots.Kind.MUTABLE;
    }

    /** The places in methods that return one of these collections. */
    List<ReturnedFields.Return> returnedBy(List<MethodDeclaration> methods) {
        List<ReturnedFields.Return> places = new ArrayList<>();
        if (!candidates.isEmpty()) {
            for (MethodDeclaration method : methods) {
                returns(method).forEach(statement -> addReturn(method, statement, places));
            }
        }
        return places;
    }

    private static List<ReturnStmt> returns(MethodDeclaration method) {
        List<ReturnStmt> found = new ArrayList<>();
        method.getBody()
                .ifPresent(body -> OwnCode.visit(body, node -> {
                    if (node instanceof ReturnStmt statement) {
                        found.add(statement);
                    }
                }));
        return found;
    }

    private void addReturn(MethodDeclaration method, ReturnStmt statement, List<ReturnedFields.Return> places) {
        for (Expression expression : ReturnedFields.of(statement, true)) {
            Optional<Symbol.Field> field = FieldNames.ownOrStatic(expression, context.types())
                    .filter(found -> candidates.containsKey(found.field().name()))
                    .filter(found ->
                            found.owner().equals(context.types().header(type).name()));
            if (field.isPresent()) {
                places.add(new ReturnedFields.Return(method, statement, expression, field.get()));
                return;
            }
        }
    }

    /** Whether a field only ever holds what the type created, and the type changes it. Walks the type once. */
    boolean isWorkedWith(Symbol.Field field) {
        if (uses.isEmpty()) {
            uses = Optional.of(FieldUses.in(type, candidates.keySet(), context.types()));
        }
        boolean isCreated = Optional.ofNullable(candidates.get(field.field().name()))
                .flatMap(VariableDeclarator::getInitializer)
                .filter(value -> !value.isNullLiteralExpr())
                .isPresent();
        boolean isChanged = false;
        for (FieldUses.Use use : uses.get().of(field.owner(), field.field().name())) {
            if (use.kind() == FieldUses.Kind.CHANGED) {
                isChanged = true;
            } else if (use.value().isEmpty() || !isFresh(use.value().get())) {
                return false;
            } else {
                isCreated |= !use.value().get().isNullLiteralExpr();
            }
        }
        return isCreated && isChanged;
    }
}
