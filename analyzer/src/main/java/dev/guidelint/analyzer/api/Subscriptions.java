package dev.guidelint.analyzer.api;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;

/** Where a rule says which nodes it wants to see. The engine walks each tree once and calls the checks as it goes. */
public interface Subscriptions {
    /**
     * Subscribes a check to every node of exactly the given class, in pre-order. To look at whole files, subscribe to
     * {@link com.github.javaparser.ast.CompilationUnit}.
     */
    <N extends Node> void each(Class<N> kind, Check<? super N> check);

    /** Subscribes a check to the declarations of types of all kinds. */
    default void eachType(Check<? super TypeDeclaration<?>> check) {
        each(ClassOrInterfaceDeclaration.class, check);
        each(EnumDeclaration.class, check);
        each(RecordDeclaration.class, check);
        each(AnnotationDeclaration.class, check);
    }
}
