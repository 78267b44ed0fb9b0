package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import java.util.List;
import java.util.Optional;

/**
 * What {@code @Deprecated} says. The annotation has no {@code value}, so headers read from class files and from the
 * JDK's data carry its two elements in the form {@code since=9} and {@code forRemoval=true}; this is the one place that
 * reads that form.
 *
 * @param since the release that deprecated the element; empty if it is not told
 * @param forRemoval whether the element is to be removed
 */
public record Deprecation(String since, boolean forRemoval) {
    /** Qualified name of the annotation. */
    static final String ANNOTATION = "java.lang.Deprecated";

    private static final String SINCE = "since=";
    private static final String FOR_REMOVAL = "forRemoval=true";

    /** The deprecation among annotations; empty if there is none. */
    public static Optional<Deprecation> of(List<AnnotationHeader> annotations) {
        for (AnnotationHeader annotation : annotations) {
            if (annotation.type().equals(ANNOTATION)) {
                return Optional.of(of(annotation));
            }
        }
        return Optional.empty();
    }

    private static Deprecation of(AnnotationHeader annotation) {
        String since = "";
        boolean forRemoval = false;
        for (String element : annotation.value()) {
            if (element.startsWith(SINCE)) {
                since = element.substring(SINCE.length());
            }
            forRemoval |= element.equals(FOR_REMOVAL);
        }
        return new Deprecation(since, forRemoval);
    }
}
