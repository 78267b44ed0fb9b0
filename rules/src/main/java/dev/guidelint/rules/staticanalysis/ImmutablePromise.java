package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.body.TypeDeclaration;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.KnownAnnotations;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What {@code @Immutable} promises, and for which types. */
enum ImmutablePromise {
    /** Nothing that can be reached from an object ever changes, and that holds for subtypes (Error Prone). */
    DEEP,
    /** An object looks the same to everybody at all times, whatever it does inside (jcip, JSR 305). */
    VISIBLE,
    /** Nothing is promised. */
    NONE;

    private static final String DEEP_NAME = "com.google.errorprone.annotations.Immutable";

    /** The promise that a declared type makes or inherits. */
    static ImmutablePromise of(TypeDeclaration<?> declaration, Types types) {
        ImmutablePromise own = of(types.header(declaration));
        if (own != NONE) {
            return own;
        }
        return inherits(types.header(declaration), types, new HashSet<>()) ? DEEP : NONE;
    }

    /** The promise that a type makes itself. */
    static ImmutablePromise of(TypeHeader header) {
        Optional<AnnotationHeader> annotation = KnownAnnotations.IMMUTABLE.find(header.annotations());
        if (annotation.isEmpty()) {
            return NONE;
        }
        return annotation.get().type().equals(DEEP_NAME) ? DEEP : VISIBLE;
    }

    private static boolean inherits(TypeHeader header, Types types, Set<String> seen) {
        if (!seen.add(header.name())) {
            return false;
        }
        if (header.superclass().isPresent() && promises(header.superclass().get(), types, seen)) {
            return true;
        }
        for (JavaType supertype : header.interfaces()) {
            if (promises(supertype, types, seen)) {
                return true;
            }
        }
        return false;
    }

    private static boolean promises(JavaType supertype, Types types, Set<String> seen) {
        Optional<TypeHeader> header = types.header(supertype.name());
        if (header.isEmpty() || header.get().origin() != TypeHeader.Origin.PROJECT) {
            return false;
        }
        return of(header.get()) == DEEP || inherits(header.get(), types, seen);
    }
}
