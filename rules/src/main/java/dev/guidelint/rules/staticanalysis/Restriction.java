package dev.guidelint.rules.staticanalysis;

import dev.guidelint.analyzer.api.Member;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the author of a member asks of its callers.
 *
 * @param kind what is asked
 * @param annotation the annotation that says so
 * @param owner qualified name of the type that declares the annotated member
 */
record Restriction(Kind kind, AnnotationHeader annotation, String owner) {
    /** What an author may ask. */
    enum Kind {
        /** Nobody is to call it. */
        DO_NOT_CALL,
        /** Only some places may call it. */
        RESTRICTED,
        /** Only its own type may call it; others override it. */
        FOR_OVERRIDE,
        /** Only its own type and tests may call it. */
        TESTING
    }

    private static final String ERROR_PRONE = "com.google.errorprone.annotations.";

    private static final Set<String> FOR_TESTS = Set.of(
            "com.google.common.annotations.VisibleForTesting",
            "androidx.annotation.VisibleForTesting",
            "org.apache.flink.annotation.VisibleForTesting",
            "org.assertj.core.util.VisibleForTesting",
            "org.jetbrains.annotations.VisibleForTesting");

    /** The restriction that one of the annotations of a member states, if its kind is among the given ones. */
    static Optional<Restriction> of(Member member, Set<Kind> kinds) {
        for (AnnotationHeader annotation : member.method().annotations()) {
            Optional<Kind> kind = kind(annotation);
            if (kind.isPresent() && kinds.contains(kind.get())) {
                return Optional.of(
                        new Restriction(kind.get(), annotation, member.owner().name()));
            }
        }
        return Optional.empty();
    }

    /** The kind of restriction that an annotation states. */
    static Optional<Kind> kind(AnnotationHeader annotation) {
        return switch (annotation.type()) {
            case ERROR_PRONE + "DoNotCall" -> Optional.of(Kind.DO_NOT_CALL);
            case ERROR_PRONE + "RestrictedApi" -> Optional.of(Kind.RESTRICTED);
            case ERROR_PRONE + "ForOverride" -> Optional.of(Kind.FOR_OVERRIDE);
            default -> FOR_TESTS.contains(annotation.type()) ? Optional.of(Kind.TESTING) : Optional.empty();
        };
    }

    /** What the author says about it, on one line and without a final stop. */
    String explanation() {
        List<String> texts = kind == Kind.RESTRICTED ? annotation.element("explanation") : annotation.value();
        String text = String.join(" ", texts).replaceAll("\\s+", " ").strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
