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
        DO_NOT_CALL("com.google.errorprone.annotations.DoNotCall"),
        /** Only some places may call it. */
        RESTRICTED("com.google.errorprone.annotations.RestrictedApi"),
        /** Only its own type may call it; others override it. */
        FOR_OVERRIDE("com.google.errorprone.annotations.ForOverride"),
        /** Only its own type and tests may call it. */
        TESTING(
                "com.google.common.annotations.VisibleForTesting",
                "androidx.annotation.VisibleForTesting",
                "org.apache.flink.annotation.VisibleForTesting",
                "org.assertj.core.util.VisibleForTesting",
                "org.jetbrains.annotations.VisibleForTesting");

        private final List<String> annotations;

        Kind(String... annotations) {
            this.annotations = List.of(annotations);
        }

        /** The annotations that ask it. */
        List<String> annotations() {
            return annotations;
        }
    }

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
        for (Kind kind : Kind.values()) {
            if (kind.annotations().contains(annotation.type())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** What the author says about it, on one line and without a final stop. */
    String explanation() {
        List<String> texts = kind == Kind.RESTRICTED ? annotation.element("explanation") : annotation.value();
        String text = String.join(" ", texts).replaceAll("\\s+", " ").strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
