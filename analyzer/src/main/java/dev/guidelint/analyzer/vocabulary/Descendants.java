package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.Node;
import java.util.List;
import java.util.function.Predicate;

/** Looks into the tree below a node. */
public final class Descendants {
    private Descendants() {}

    /** Whether a condition holds for a node or for one below it. */
    public static boolean any(Node node, Predicate<Node> condition) {
        if (condition.test(node)) {
            return true;
        }
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            if (any(children.get(i), condition)) {
                return true;
            }
        }
        return false;
    }
}
