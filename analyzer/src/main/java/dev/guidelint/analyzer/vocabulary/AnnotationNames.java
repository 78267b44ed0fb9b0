package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Annotations by their simple names, for exemptions that should not depend on which library an annotation comes from. */
public final class AnnotationNames {
    private AnnotationNames() {}

    /** The last part of an annotation's name, as written. */
    public static String of(AnnotationExpr annotation) {
        return annotation.getName().getIdentifier();
    }

    /** Whether a declaration carries an annotation with one of the given simple names. */
    public static boolean isAnyOn(NodeWithAnnotations<?> declaration, Collection<String> simpleNames) {
        return find(declaration, simpleNames).isPresent();
    }

    /** The first annotation of a declaration with one of the given simple names. */
    public static Optional<AnnotationExpr> find(NodeWithAnnotations<?> declaration, Collection<String> simpleNames) {
        return find(declaration.getAnnotations(), simpleNames);
    }

    /** The first of some annotations with one of the given simple names; types have annotations, too. */
    public static Optional<AnnotationExpr> find(List<AnnotationExpr> annotations, Collection<String> simpleNames) {
        for (AnnotationExpr annotation : annotations) {
            if (simpleNames.contains(of(annotation))) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }
}
