package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Annotations by their simple names, for exemptions that should not depend on which library an annotation comes from. */
public final class AnnotationNames {
    /** Those of {@code java.lang}: they say nothing about who else uses a declaration. */
    private static final Set<String> OF_THE_LANGUAGE =
            Set.of("Override", "Deprecated", "SuppressWarnings", "SafeVarargs", "FunctionalInterface");

    private AnnotationNames() {}

    /** Whether a declaration carries an annotation that is not one of {@code java.lang}: a framework may look for it. */
    public static boolean hasForeign(NodeWithAnnotations<?> declaration) {
        for (AnnotationExpr annotation : declaration.getAnnotations()) {
            if (!OF_THE_LANGUAGE.contains(of(annotation))) {
                return true;
            }
        }
        return false;
    }

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
