package dev.guidelint.analyzer.api;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.function.Predicate;

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

    /**
     * Subscribes a check to files of the project that are no Java: build files, descriptors, scripts. Files are looked for
     * only if a rule asks for some.
     *
     * @param names which files, by their paths relative to the root of the scan
     * @param check the check
     */
    void eachResource(Predicate<String> names, ResourceCheck check);

    /**
     * Subscribes a check that is called once in a scan, with files of the project that are no Java. For what concerns the
     * project and has to be said in one place, such as what is wrong with an entry of the class path.
     *
     * @param names which files, by their paths relative to the root of the scan
     * @param check the check
     */
    void once(Predicate<String> names, ProjectCheck check);
}
