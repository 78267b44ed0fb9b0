package dev.guidelint.analyzer.api;

import com.github.javaparser.ast.Node;
import java.util.List;

/**
 * What a rule does with one node. Checks run on several threads at once; they keep no state, change nothing and print
 * nothing.
 *
 * @param <N> the kind of node
 */
@FunctionalInterface
public interface Check<N extends Node> {
    /**
     * Looks at a node.
     *
     * @param node the node, part of the file's tree
     * @param context the file it stands in, and what is known about the code around it
     * @return the findings, empty if there is nothing to say
     */
    List<Finding> check(N node, RuleContext context);
}
