package dev.guidelint.analyzer.api;

import java.util.List;

/**
 * A proposed change to one file, as text edits that keep its layout.
 *
 * @param description what the change does, as a title for an IDE ("Make `count` final")
 * @param safety whether the change may be applied without review
 * @param edits replacements that do not overlap, in source order
 */
public record Fix(String description, Safety safety, List<Edit> edits) {

    /** Whether a fix may be applied without a person looking at it. */
    public enum Safety {
        /** Compiles by construction, changes no exported signature and nothing observable but the defect itself. */
        SAFE,
        /** May change behaviour or an exported signature. */
        NEEDS_REVIEW
    }

    /** Copies the list of edits. */
    public Fix {
        edits = List.copyOf(edits);
    }

    /** A fix that may be applied without review. */
    public static Fix safe(String description, Edit... edits) {
        return new Fix(description, Safety.SAFE, List.of(edits));
    }

    /** A fix that a person must look at. */
    public static Fix needsReview(String description, Edit... edits) {
        return new Fix(description, Safety.NEEDS_REVIEW, List.of(edits));
    }
}
