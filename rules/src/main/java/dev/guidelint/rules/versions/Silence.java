package dev.guidelint.rules.versions;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.guidelint.analyzer.api.JdkHistory.State;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.javadoc.DocComments;
import dev.guidelint.analyzer.vocabulary.SuppressionKeys;
import java.util.Optional;

/**
 * Where a compiler says nothing about what is deprecated (JLS 9.6.4.6): where that is suppressed, and in code that is
 * deprecated itself, though what is to be removed is reported even there.
 *
 * @param deprecation whether {@code deprecation} is suppressed
 * @param removal whether {@code removal} is suppressed
 * @param deprecated whether the code around is deprecated
 */
record Silence(boolean deprecation, boolean removal, boolean deprecated) {
    /** Where nothing is suppressed. */
    static final Silence NONE = new Silence(false, false, false);

    /** The same inside a declaration. */
    Silence inside(Node node, SourceFile file) {
        if (!(node instanceof NodeWithAnnotations<?> annotated)) {
            return this;
        }
        boolean more = deprecation;
        boolean evenRemoval = removal;
        boolean old = deprecated;
        for (AnnotationExpr annotation : annotated.getAnnotations()) {
            String name = annotation.getName().getIdentifier();
            if (name.equals("SuppressWarnings")) {
                for (StringLiteralExpr key : SuppressionKeys.in(annotation)) {
                    more |= key.getValue().equals("deprecation");
                    evenRemoval |= key.getValue().equals("removal");
                }
            }
            old |= name.equals("Deprecated");
        }
        if (!old && node instanceof BodyDeclaration<?> && file.text().contains("@deprecated")) {
            old = DocComments.find(file, node)
                    .filter(comment -> file.text(comment).contains("@deprecated"))
                    .isPresent();
        }
        return new Silence(more, evenRemoval, old);
    }

    /** Why a compiler says nothing about an element in a state; empty if it does. */
    Optional<String> of(State state) {
        if (state == State.FOR_REMOVAL && removal) {
            return Optional.of("`@SuppressWarnings(\"removal\")`");
        }
        if (state == State.DEPRECATED && deprecation) {
            return Optional.of("`@SuppressWarnings(\"deprecation\")`");
        }
        return state == State.DEPRECATED && deprecated
                ? Optional.of("the code is deprecated itself")
                : Optional.empty();
    }
}
