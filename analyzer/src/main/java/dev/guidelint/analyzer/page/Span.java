package dev.guidelint.analyzer.page;

/**
 * A piece of running text.
 *
 * @param kind how it is set
 * @param text its text, without markup
 * @param target where a link leads; empty for anything else
 */
record Span(Kind kind, String text, String target) {
    /** How a piece can be set. */
    enum Kind {
        TEXT,
        CODE,
        STRONG,
        EMPHASIS,
        LINK
    }

    static Span of(Kind kind, String text) {
        return new Span(kind, text, "");
    }
}
