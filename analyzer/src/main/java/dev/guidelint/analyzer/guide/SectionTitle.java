package dev.guidelint.analyzer.guide;

import java.util.Optional;

/**
 * The title of a section as it is written.
 *
 * @param level its level, from 0, before any offset
 * @param text its text without an anchor at its end
 * @param anchor the id of the anchor at its end; empty if there is none
 * @param line the line it is on
 */
record SectionTitle(int level, String text, String anchor, GuideLine line) {

    /** How many lines the title takes that comes next; 0 if none comes. */
    static int length(LineFeed lines) {
        if (lines.isEmpty()) {
            return 0;
        }
        if (Syntax.titleLevel(lines.peek().text()) >= 0) {
            return 1;
        }
        return underlinedLevel(lines) >= 0 ? 2 : 0;
    }

    /** Takes the title that comes next, if one does. */
    static Optional<SectionTitle> read(LineFeed lines) {
        int length = length(lines);
        if (length == 0) {
            return Optional.empty();
        }
        int level = length == 1 ? Syntax.titleLevel(lines.peek().text()) : underlinedLevel(lines);
        GuideLine line = lines.next();
        String text = length == 1 ? Syntax.titleText(line.text()) : line.text();
        if (length == 2) {
            lines.next();
        }
        int anchor = text.lastIndexOf(" [[");
        if (anchor > 0 && Syntax.isAnchor(text.substring(anchor + 1))) {
            String inner = text.substring(anchor + 3, text.length() - 2);
            String id = inner.substring(0, Syntax.anchorIdEnd(inner));
            if (!id.isEmpty()) {
                return Optional.of(new SectionTitle(level, text.substring(0, anchor), id, line));
            }
        }
        return Optional.of(new SectionTitle(level, text, "", line));
    }

    private static int underlinedLevel(LineFeed lines) {
        GuideLine first = lines.next();
        int level = lines.isEmpty()
                ? -1
                : Syntax.underlinedLevel(first.text(), lines.peek().text());
        lines.back(first);
        return level;
    }
}
