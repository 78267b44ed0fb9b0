package dev.guidelint.rules.porting;

import com.github.javaparser.ast.Node;
import dev.guidelint.analyzer.vocabulary.Places;

/** The method {@code hashCode()}: a hash that is made of fields is made by attrs in Python. */
final class HashCodes {
    private HashCodes() {}

    /** Whether a place is in the body of such a method. */
    static boolean isIn(Node place) {
        return Places.method(place)
                .filter(method -> method.getNameAsString().equals("hashCode"))
                .filter(method -> method.getParameters().isEmpty())
                .isPresent();
    }
}
