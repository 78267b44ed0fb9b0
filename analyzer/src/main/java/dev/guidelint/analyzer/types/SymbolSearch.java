package dev.guidelint.analyzer.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.TypePatternExpr;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a simple name in an expression stands for: a variable, a field, or a type (JLS 6.5). */
final class SymbolSearch {
    private final FileTypes types;
    private final VariableTypes variables;
    private final ImportTable imports;
    private final EnclosingTypes enclosing;
    private final MemberSearch members;
    private final LocalScopes scopes;

    SymbolSearch(
            FileTypes types,
            VariableTypes variables,
            ImportTable imports,
            EnclosingTypes enclosing,
            MemberSearch members,
            LocalScopes scopes) {
        this.types = types;
        this.variables = variables;
        this.imports = imports;
        this.enclosing = enclosing;
        this.members = members;
        this.scopes = scopes;
    }

    /** What a simple name stands for at a place; empty if that is not certain. */
    Optional<Symbol> find(String name, Expression place) {
        Node child = place;
        Node node = place.getParentNode().orElse(null);
        boolean certain = true;
        while (node != null) {
            Optional<Node> variable = scopes.variable(node, place, name);
            if (variable.isEmpty() && LocalScopes.isBody(node)) {
                variable = pattern(node, place, name);
            }
            if (variable.isPresent()) {
                return certain
                        ? Optional.of(new Symbol.Variable(variable.get(), variables.of(variable.get())))
                        : Optional.empty();
            }
            if (EnclosingTypes.isTypeAround(node, child)) {
                MemberSearch.FieldSearch search = members.field(enclosing.type(node), name);
                if (search.exists().isYes()) {
                    // A supertype further inside that is not loadable may have a field of that name.
                    return certain ? search.field().map(field -> field) : Optional.empty();
                }
                certain &= search.exists().isNo();
            }
            child = node;
            node = node.getParentNode().orElse(null);
        }
        Optional<Symbol> imported = certain ? importedField(name) : Optional.empty();
        return imported.isPresent() ? imported : typeName(name, place);
    }

    private Optional<Symbol> importedField(String name) {
        List<String> owners = new ArrayList<>(imports.staticMembers().getOrDefault(name, List.of()));
        owners.addAll(imports.staticTypes());
        for (String owner : owners) {
            Optional<Symbol.Field> field =
                    members.field(JavaType.declared(owner), name).field();
            if (field.isPresent()) {
                return field.map(found -> found);
            }
        }
        return Optional.empty();
    }

    /**
     * A name that no variable is known for. Where a supertype is not loadable an inherited field of that name could hide
     * the type; names in upper camel case are taken for types all the same.
     */
    private Optional<Symbol> typeName(String name, Node place) {
        if (!Character.isUpperCase(name.charAt(0))) {
            return Optional.empty();
        }
        JavaType type = types.resolveName(name, place);
        return type.isDeclared() ? Optional.of(new Symbol.TypeName(type)) : Optional.empty();
    }

    private Optional<Node> pattern(Node body, Node place, String name) {
        Optional<Node> nearest = Optional.empty();
        for (TypePatternExpr pattern : scopes.patterns(body, name)) {
            if (pattern.getBegin().isPresent()
                    && place.getBegin().isPresent()
                    && pattern.getBegin().get().isBefore(place.getBegin().get())) {
                nearest = Optional.of(pattern);
            }
        }
        return nearest;
    }
}
