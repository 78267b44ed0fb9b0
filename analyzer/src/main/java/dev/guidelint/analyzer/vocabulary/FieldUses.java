package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How code changes some fields and the arrays and collections in them; found in one walk, however many fields are asked for. */
public final class FieldUses {
    /** Methods of collections, maps, builders, dates and buffers that change them. */
    private static final Set<String> MUTATORS = Set.of(
            "add",
            "addAll",
            "addElement",
            "addFirst",
            "addLast",
            "and",
            "andNot",
            "append",
            "appendCodePoint",
            "clear",
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "delete",
            "deleteCharAt",
            "flip",
            "insert",
            "insertElementAt",
            "merge",
            "offer",
            "offerFirst",
            "offerLast",
            "or",
            "poll",
            "pollFirst",
            "pollFirstEntry",
            "pollLast",
            "pollLastEntry",
            "pop",
            "push",
            "put",
            "putAll",
            "putIfAbsent",
            "remove",
            "removeAll",
            "removeAllElements",
            "removeElement",
            "removeElementAt",
            "removeFirst",
            "removeIf",
            "removeLast",
            "removeRange",
            "replace",
            "replaceAll",
            "retainAll",
            "reverse",
            "roll",
            "set",
            "setCharAt",
            "setElementAt",
            "setLength",
            "setProperty",
            "setTime",
            "setTimeInMillis",
            "sort",
            "xor");

    /** Methods that give a view through which the object can be changed. */
    private static final Set<String> VIEWS = Set.of(
            "descendingMap",
            "descendingSet",
            "entrySet",
            "headMap",
            "headSet",
            "keySet",
            "reversed",
            "subList",
            "subMap",
            "subSet",
            "tailMap",
            "tailSet",
            "values");

    /** Methods of {@code Collections} and {@code Arrays} that change their first argument. */
    private static final Set<String> MUTATE_FIRST = Set.of(
            "addAll",
            "copy",
            "fill",
            "parallelPrefix",
            "parallelSetAll",
            "parallelSort",
            "replaceAll",
            "reverse",
            "rotate",
            "setAll",
            "shuffle",
            "sort",
            "swap");

    /** What is done to a field. */
    public enum Kind {
        /** It is given another value. */
        ASSIGNED,
        /** The object in it is changed: an element stored, a method called that changes it. */
        CHANGED
    }

    /**
     * A place that does something to a field.
     *
     * @param field the field
     * @param kind what is done
     * @param place the name of the field there
     * @param value what is assigned with {@code =}
     */
    public record Use(Symbol.Field field, Kind kind, Expression place, Optional<Expression> value) {}

    private final Set<String> names;
    private final Types types;
    private final Map<String, List<Use>> uses = new HashMap<>();

    private FieldUses(Set<String> names, Types types) {
        this.names = names;
        this.types = types;
    }

    /**
     * Collects the uses below a node.
     *
     * @param root for example a type declaration
     * @param names simple names of the fields that are asked for
     * @param types tells which of the names are fields
     * @return the uses, by name
     */
    public static FieldUses in(Node root, Set<String> names, Types types) {
        FieldUses uses = new FieldUses(names, types);
        uses.walk(root);
        return uses;
    }

    /** The uses of a field, in source order. */
    public List<Use> of(String owner, String name) {
        return List.copyOf(uses.getOrDefault(owner + "." + name, List.of()));
    }

    private void walk(Node node) {
        if (node instanceof NameExpr name && names.contains(name.getNameAsString())) {
            use(name);
        } else if (node instanceof FieldAccessExpr access && names.contains(access.getNameAsString())) {
            use(access);
        }
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            walk(children.get(i));
        }
    }

    private void use(Expression place) {
        Optional<AssignExpr> assignment = assignment(place);
        Kind kind = isWritten(place) ? Kind.ASSIGNED : Kind.CHANGED;
        if (kind == Kind.CHANGED && !isChanged(place)) {
            return;
        }
        Optional<Symbol.Field> field = FieldNames.of(place, types);
        if (field.isPresent()) {
            Optional<Expression> value = assignment
                    .filter(assign -> assign.getOperator() == AssignExpr.Operator.ASSIGN)
                    .map(AssignExpr::getValue);
            uses.computeIfAbsent(field.get().owner() + "." + field.get().field().name(), key -> new ArrayList<>())
                    .add(new Use(field.get(), kind, place, value));
        }
    }

    private static Optional<AssignExpr> assignment(Expression place) {
        Expression outer = outermost(place);
        return outer.getParentNode().orElse(null) instanceof AssignExpr assign && assign.getTarget() == outer
                ? Optional.of(assign)
                : Optional.empty();
    }

    /** Whether an expression is the target of an assignment, or stepped by {@code ++} or {@code --}. */
    public static boolean isWritten(Expression place) {
        Expression outer = outermost(place);
        return assignment(outer).isPresent()
                || (outer.getParentNode().orElse(null) instanceof UnaryExpr unary && isStep(unary.getOperator()));
    }

    /** Whether the object that an expression stands for is changed right there. */
    public static boolean isChanged(Expression place) {
        Expression outer = outermost(place);
        Node parent = outer.getParentNode().orElse(null);
        if (parent instanceof ArrayAccessExpr access && access.getName() == outer) {
            return isWritten(access) || isChanged(access);
        }
        if (!(parent instanceof MethodCallExpr call)) {
            return false;
        }
        String name = call.getNameAsString();
        if (call.getScope().orElse(null) == outer) {
            return MUTATORS.contains(name) || (VIEWS.contains(name) && isChanged(call));
        }
        String scope = call.getScope().map(Node::toString).orElse("");
        if (scope.equals("System") && name.equals("arraycopy")) {
            return call.getArguments().size() > 2 && call.getArgument(2) == outer;
        }
        return (scope.equals("Collections") || scope.equals("Arrays"))
                && MUTATE_FIRST.contains(name)
                && call.getArgument(0) == outer;
    }

    private static Expression outermost(Expression expression) {
        Expression current = expression;
        while (current.getParentNode().orElse(null) instanceof EnclosedExpr enclosed) {
            current = enclosed;
        }
        return current;
    }

    private static boolean isStep(UnaryExpr.Operator operator) {
        return switch (operator) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
            default -> false;
        };
    }
}
