package dev.guidelint.report.asciidoc;

import dev.guidelint.report.model.Chapter;

/** Where the full lists of places go. */
public enum Lists {
    /** Folded, in the box of their chapter. */
    INLINE,
    /** On a page of their own for each chapter, beside the report. */
    PAGES;

    /** The name of a chapter's page, relative to the report's folder of pages. */
    public static String page(Chapter chapter) {
        return chapter.anchor().substring("evidence-".length()) + ".html";
    }
}
