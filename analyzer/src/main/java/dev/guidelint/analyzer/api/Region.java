package dev.guidelint.analyzer.api;

/**
 * A part of a source file. Lines and columns count from 1, columns in UTF-16 code units (a tab is one column, a byte
 * order mark none), and the end is exclusive.
 *
 * @param startLine line of the first character
 * @param startColumn column of the first character
 * @param endLine line of the first character that no longer belongs to the region
 * @param endColumn column of that character
 */
public record Region(int startLine, int startColumn, int endLine, int endColumn) implements Comparable<Region> {

    /**
     * Checks that the region starts inside a file and does not end before it starts.
     *
     * @throws IllegalArgumentException if it does
     */
    public Region {
        if (startLine < 1
                || startColumn < 1
                || endLine < startLine
                || (endLine == startLine && endColumn < startColumn)) {
            throw new IllegalArgumentException(
                    "not a region: %d:%d-%d:%d".formatted(startLine, startColumn, endLine, endColumn));
        }
    }

    /** A region within one line. */
    public static Region onLine(int line, int startColumn, int length) {
        return new Region(line, startColumn, line, startColumn + length);
    }

    @Override
    public int compareTo(Region other) {
        int result = Integer.compare(startLine, other.startLine);
        if (result == 0) {
            result = Integer.compare(startColumn, other.startColumn);
        }
        if (result == 0) {
            result = Integer.compare(endLine, other.endLine);
        }
        return result == 0 ? Integer.compare(endColumn, other.endColumn) : result;
    }

    @Override
    public String toString() {
        return startLine + ":" + startColumn + "-" + endLine + ":" + endColumn;
    }
}
