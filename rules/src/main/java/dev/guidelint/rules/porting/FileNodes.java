package dev.guidelint.rules.porting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.guidelint.analyzer.api.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The nodes of a file by their kinds, for rules that say a thing once for a method or a file. The tree is walked once for
 * all of them.
 */
final class FileNodes {
    private static final Set<Class<? extends Node>> KINDS = Set.of(
            AssignExpr.class,
            BinaryExpr.class,
            CastExpr.class,
            FieldAccessExpr.class,
            InstanceOfExpr.class,
            MethodCallExpr.class,
            ReturnStmt.class);

    private enum Key {
        ALL
    }

    private FileNodes() {}

    /** The nodes of exactly one of the kinds above, outer ones before those in them. */
    @SuppressWarnings("unchecked") // the list of a kind holds nothing else
    static <N extends Node> List<N> of(SourceFile file, Class<N> kind) {
        Map<Class<?>, List<Node>> all = file.derive(Key.ALL, key -> collect(file.unit()));
        return (List<N>) all.getOrDefault(kind, List.of());
    }

    /** The whole expression that an expression is a part of; the body of a lambda is a whole. */
    static Expression whole(Expression part) {
        Expression current = part;
        while (current.getParentNode().orElse(null) instanceof Expression parent && !(parent instanceof LambdaExpr)) {
            current = parent;
        }
        return current;
    }

    private static Map<Class<?>, List<Node>> collect(Node root) {
        Map<Class<?>, List<Node>> found = new HashMap<>();
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (KINDS.contains(node.getClass())) {
                found.computeIfAbsent(node.getClass(), kind -> new ArrayList<>())
                        .add(node);
            }
            List<Node> children = node.getChildNodes();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(children.get(i));
            }
        }
        return found;
    }
}
