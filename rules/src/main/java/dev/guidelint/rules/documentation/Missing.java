package dev.guidelint.rules.documentation;

/** When a tag that a doc comment could have is asked for. */
enum Missing {
    /** If the comment has others of its kind, and so sets out to be complete. */
    PARTIAL,
    /** Always. */
    ALL,
    /** Never. */
    NONE
}
