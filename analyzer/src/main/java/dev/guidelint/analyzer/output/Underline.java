package dev.guidelint.analyzer.output;

import dev.guidelint.analyzer.api.Region;

/**
 * A line of source and the line of carets below it.
 *
 * @param line the source line, cut around the region if it is too long
 * @param indent what stands below the line before the carets; tabs are kept, so that both lines are aligned wherever the
 *     tab stops are
 * @param carets the carets
 */
record Underline(String line, String indent, String carets) {
    private static final int TAB = 4;
    /** How many columns before the region are shown of a line that must be cut. */
    private static final int BEFORE = 30;

    private static final String ELLIPSIS = "…";

    /**
     * Underlines a region in the line it starts in; of a region of several lines, what is on the first one.
     *
     * @param source the line, without its end
     * @param region the region
     * @param width how many columns the line may take
     */
    static Underline of(String source, Region region, int width) {
        int from = Math.min(region.startColumn() - 1, source.length());
        int to = region.endLine() == region.startLine()
                ? Math.min(region.endColumn() - 1, source.length())
                : source.stripTrailing().length();
        int begin = 0;
        int end = source.length();
        if (width(source, 0, end) > width) {
            if (width(source, 0, Math.min(to, end)) > width - 1) {
                begin = back(source, from, BEFORE);
            }
            end = forward(source, begin, width - 2);
        }
        StringBuilder line = new StringBuilder(end - begin + 2);
        StringBuilder indent = new StringBuilder();
        StringBuilder carets = new StringBuilder();
        if (begin > 0) {
            line.append(ELLIPSIS);
            indent.append(' ');
        }
        int next;
        for (int i = begin; i < end; i = next) {
            int c = source.codePointAt(i);
            next = i + Character.charCount(c);
            appendSafe(line, c);
            if (i < from) {
                append(indent, c, ' ');
            } else if (i < to) {
                append(carets, c, '^');
            }
        }
        if (end < source.length()) {
            line.append(ELLIPSIS);
        }
        String marked = carets.toString();
        return new Underline(
                line.toString().stripTrailing(), indent.toString(), marked.isBlank() ? "^" : marked.stripTrailing());
    }

    private static void appendSafe(StringBuilder line, int c) {
        if (c != '\t' && c <= Character.MAX_VALUE && Words.isHarmful((char) c)) {
            line.append('\uFFFD');
        } else {
            line.appendCodePoint(c);
        }
    }

    private static void append(StringBuilder mark, int c, char filler) {
        if (c == '\t') {
            mark.append('\t');
            return;
        }
        for (int i = widthOf(c); i > 0; i--) {
            mark.append(filler);
        }
    }

    private static int width(String source, int from, int to) {
        int width = 0;
        int next;
        for (int i = from; i < to; i = next) {
            int c = source.codePointAt(i);
            next = i + Character.charCount(c);
            width += widthOf(c);
        }
        return width;
    }

    /** The index at most that many columns before the given one. */
    private static int back(String source, int from, int columns) {
        int width = 0;
        int i = from;
        while (i > 0) {
            int c = source.codePointBefore(i);
            width += widthOf(c);
            if (width > columns) {
                return i;
            }
            i -= Character.charCount(c);
        }
        return i;
    }

    /** The index at most that many columns behind the given one. */
    private static int forward(String source, int from, int columns) {
        int width = 0;
        int i = from;
        while (i < source.length()) {
            int c = source.codePointAt(i);
            width += widthOf(c);
            if (width > columns) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static int widthOf(int c) {
        if (c == '\t') {
            return TAB;
        }
        // A harmful character is shown as a replacement of width one.
        return c <= Character.MAX_VALUE && Words.isHarmful((char) c) ? 1 : ColumnWidth.of(c);
    }
}
