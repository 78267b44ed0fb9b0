package dev.guidelint.analyzer.api;

/**
 * The text of a source file.
 *
 * @param path the file, relative to the root of the scan, with forward slashes
 * @param text what was read, decoded; a byte order mark is left out
 * @param lines where its lines start
 * @param hasByteOrderMark whether the file began with a byte order mark
 */
public record SourceText(String path, String text, LineIndex lines, boolean hasByteOrderMark) {

    /** The text of a file without a byte order mark. */
    public static SourceText of(String path, String text) {
        return new SourceText(path, text, LineIndex.of(text), false);
    }

    /** A line, counted from 1, without its line end; empty if there is no such line. */
    public String line(int number) {
        if (number < 1 || number > lines.count()) {
            return "";
        }
        int end = lines.start(number + 1);
        int start = lines.start(number);
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The text of a region. */
    public String text(Region region) {
        return text.substring(
                lines.start(region.startLine()) + region.startColumn() - 1,
                lines.start(region.endLine()) + region.endColumn() - 1);
    }

    /** The region between two offsets in the text. */
    public Region region(int start, int end) {
        int startLine = lines.line(start);
        int endLine = lines.line(end);
        return new Region(startLine, start - lines.start(startLine) + 1, endLine, end - lines.start(endLine) + 1);
    }
}
