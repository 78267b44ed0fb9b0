package dev.guidelint.analyzer.api;

/**
 * A comment.
 *
 * @param kind how it is written
 * @param start offset of its first character
 * @param end offset behind its last character; the line end of a line comment is no part of it
 */
public record SourceComment(Kind kind, int start, int end) {
    /** The ways to write a comment. */
    public enum Kind {
        /** {@code // ...}. */
        LINE,
        /** {@code /* ... *}{@code /}. */
        BLOCK,
        /** {@code /** ... *}{@code /}. */
        JAVADOC,
        /** A run of lines that start with {@code ///} (JEP 467). */
        MARKDOWN
    }

    /** Whether the documentation tool reads it. */
    public boolean isDoc() {
        return kind == Kind.JAVADOC || kind == Kind.MARKDOWN;
    }
}
