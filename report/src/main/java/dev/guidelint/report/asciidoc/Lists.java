package dev.guidelint.report.asciidoc;

import dev.guidelint.report.model.Chapter;

/** Where the full lists of places go. */
public enum Lists {
    /** Folded, in the box of their chapter. */
    INLINE,
    /** Long ones on a page of their own, beside the report. */
    PAGES;

    /** From how many places on a list is long. */
    private static final int LONG = 500;

    /** Whether the full list of a chapter is on a page of its own. */
    public boolean hasPage(Chapter chapter) {
        return this == PAGES && chapter.places().size() > LONG;
    }

    /** The name of a chapter's page, relative to the report's folder of pages. */
    public static String page(Chapter chapter) {
        return chapter.anchor().substring("evidence-".length()) + ".html";
    }
}
