package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.DeferredCode;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A change of an object that a parameter refers to.
 *
 * @param parameter the parameter
 * @param place its name, where the object is changed
 * @param kind the way it is changed
 * @param description what is done to it, with code in backticks
 */
record Mutation(Parameter parameter, NameExpr place, Kind kind, String description) {
    private static final Set<String> MUTATORS = Set.of(
            "add",
            "addAll",
            "clear",
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "merge",
            "put",
            "putAll",
            "putIfAbsent",
            "remove",
            "removeAll",
            "removeIf",
            "replaceAll",
            "retainAll",
            "set",
            "sort");

    /** Mutators that tell whether there was something before, or what. */
    private static final Set<String> ASKING = Set.of("add", "computeIfAbsent", "putIfAbsent");

    /** The ways to change an object. */
    enum Kind {
        /** A field of it, or of an object it holds, is set. */
        FIELD,
        /** A mutator of a collection or map of the JDK is called. */
        COLLECTION,
        /** An element of an array is set. */
        ARRAY,
        /** A setter of a type of the project is called. */
        SETTER
    }

    /** The first change of each parameter in a body, as long as the parameter still refers to what was passed. */
    static List<Mutation> first(List<Parameter> parameters, BlockStmt body, Set<Kind> kinds, Types types) {
        Map<String, Parameter> open = new HashMap<>();
        for (Parameter parameter : parameters) {
            open.put(parameter.getNameAsString(), parameter);
        }
        List<Mutation> found = new ArrayList<>();
        if (open.isEmpty()) {
            return found;
        }
        Set<String> asked = new HashSet<>();
        OwnCode.visitWithLambdas(body, node -> {
            Optional<Expression> written = Written.by(node);
            if (written.isPresent()) {
                if (written.get() instanceof NameExpr name) {
                    // What was passed in is out of reach from here on.
                    open.remove(name.getNameAsString());
                    return;
                }
                root(written.get())
                        .filter(root -> kinds.contains(kind(written.get())) && !isLink(node, root, types))
                        .ifPresent(root -> close(
                                root, kind(written.get()), "setting " + describe(written.get(), root), open, found));
            } else if (node instanceof MethodCallExpr call
                    && !runsLater(call, body)
                    && call.getScope().map(Written::inner).orElse(null) instanceof NameExpr root
                    && open.containsKey(root.getNameAsString())) {
                if (call.getNameAsString().equals("contains")) {
                    asked.add(root.getNameAsString());
                }
                called(call, root, kinds, types)
                        .filter(kind -> !(asked.contains(root.getNameAsString()) && remembers(call, root, types)))
                        .ifPresent(kind -> close(
                                root,
                                kind,
                                "`%s.%s`".formatted(root.getNameAsString(), call.getNameAsString()),
                                open,
                                found));
            }
        });
        return found;
    }

    private static void close(
            NameExpr root, Kind kind, String description, Map<String, Parameter> open, List<Mutation> found) {
        Parameter parameter = open.remove(root.getNameAsString());
        if (parameter != null) {
            found.add(new Mutation(parameter, root, kind, description));
        }
    }

    /** {@code node.next = this}, {@code node.next = head}: whoever links objects has to set a field of them. */
    private static boolean isLink(Node assignment, NameExpr root, Types types) {
        if (!(assignment instanceof AssignExpr assign)) {
            return false;
        }
        Expression value = Written.inner(assign.getValue());
        return value.isThisExpr()
                || (value instanceof NameExpr && types.typeOf(value).equals(types.typeOf(root)));
    }

    /** What a lambda does that is kept for later, this method does not do. */
    private static boolean runsLater(Node place, BlockStmt body) {
        for (Node node = place; node != body; node = node.getParentNode().orElse(body)) {
            if (node instanceof LambdaExpr lambda && DeferredCode.isDeferred(lambda)) {
                return true;
            }
        }
        return false;
    }

    /** The name at the root of a written field or element. */
    private static Optional<NameExpr> root(Expression target) {
        Expression current = target;
        while (true) {
            if (current instanceof FieldAccessExpr access) {
                current = Written.inner(access.getScope());
            } else if (current instanceof ArrayAccessExpr access) {
                current = Written.inner(access.getName());
            } else {
                return current instanceof NameExpr name ? Optional.of(name) : Optional.empty();
            }
        }
    }

    /** An element of an array that a field holds is an element all the same. */
    private static Kind kind(Expression target) {
        Expression current = target;
        while (current instanceof FieldAccessExpr access) {
            current = Written.inner(access.getScope());
        }
        return current instanceof ArrayAccessExpr ? Kind.ARRAY : Kind.FIELD;
    }

    private static String describe(Expression target, NameExpr root) {
        return target instanceof FieldAccessExpr access
                ? "`%s` in `%s`".formatted(access.getNameAsString(), root.getNameAsString())
                : "an element of `%s`".formatted(root.getNameAsString());
    }

    private static Optional<Kind> called(MethodCallExpr call, NameExpr root, Set<Kind> kinds, Types types) {
        String name = call.getNameAsString();
        if (kinds.contains(Kind.COLLECTION)
                && MUTATORS.contains(name)
                && !asksAndRemembers(call)
                && isCollection(types.typeOf(root), types)) {
            return Optional.of(Kind.COLLECTION);
        }
        boolean isSetter = kinds.contains(Kind.SETTER)
                && name.length() > 3
                && name.startsWith("set")
                && Character.isUpperCase(name.charAt(3))
                && !call.getArguments().isEmpty()
                && types.header(types.typeOf(root).name())
                        .filter(header -> header.origin() == TypeHeader.Origin.PROJECT)
                        .isPresent();
        return isSetter ? Optional.of(Kind.SETTER) : Optional.empty();
    }

    /** {@code if (visited.add(x))}, {@code return cache.computeIfAbsent(x, ...)}: whoever passes such an object knows why. */
    private static boolean asksAndRemembers(MethodCallExpr call) {
        return ASKING.contains(call.getNameAsString())
                && !(call.getParentNode().orElse(null) instanceof ExpressionStmt);
    }

    /** {@code if (!visited.contains(x)) { visited.add(x); ... }}. */
    private static boolean remembers(MethodCallExpr call, NameExpr root, Types types) {
        return call.getNameAsString().equals("add")
                && types.isSubtype(types.typeOf(root), "java.util.Set").isYes();
    }

    private static boolean isCollection(JavaType type, Types types) {
        return type.isDeclared()
                && type.name().startsWith("java.util.")
                && types.isSubtype(type, "java.util.Collection")
                        .or(types.isSubtype(type, "java.util.Map"))
                        .isYes();
    }
}
