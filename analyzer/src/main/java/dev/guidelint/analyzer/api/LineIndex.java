package dev.guidelint.analyzer.api;

import java.util.Arrays;

/** Where the lines of a text start. Lines end with LF, CR or CRLF, as in the Java language (JLS 3.4). */
public final class LineIndex {
    private final int[] starts;
    private final int length;

    private LineIndex(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    /** The line starts of a text. */
    public static LineIndex of(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int count = 1;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n'))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineIndex(Arrays.copyOf(starts, count), length);
    }

    /** How many lines there are; a text that ends with a line end has an empty last line. */
    public int count() {
        return starts.length;
    }

    /** The offset of the first character of a line, counted from 1; the end of the text for a line behind the last. */
    public int start(int line) {
        return line > starts.length ? length : starts[line - 1];
    }

    /** The line, counted from 1, that an offset is in. */
    public int line(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }
}
