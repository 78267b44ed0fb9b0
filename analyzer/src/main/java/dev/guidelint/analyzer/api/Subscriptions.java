package dev.guidelint.analyzer.api;

import com.github.javaparser.ast.Node;

/** Where a rule says which nodes it wants to see. The engine walks each tree once and calls the checks as it goes. */
public interface Subscriptions {
    /**
     * Subscribes a check to every node of exactly the given class, in pre-order. To look at whole files, subscribe to
     * {@link com.github.javaparser.ast.CompilationUnit}.
     */
    <N extends Node> void each(Class<N> kind, Check<? super N> check);
}
