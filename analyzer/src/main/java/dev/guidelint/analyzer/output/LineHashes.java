package dev.guidelint.analyzer.output;

import dev.guidelint.analyzer.api.SourceText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The hashes by which GitHub tells whether an alert is one it has seen before: {@code primaryLocationLineHash}. A line's
 * hash covers the 100 characters from its start that are not blank, so that it survives changes of layout and lines that
 * are added elsewhere; a count tells lines with the same hash apart. GitHub computes the same values from a checkout.
 */
final class LineHashes {
    private static final int WINDOW = 100;
    private static final long BASE = 37;
    private static final char END = '\uFFFF';

    private final long[] hashes;
    private final int[] counts;

    private LineHashes(long[] hashes, int[] counts) {
        this.hashes = hashes;
        this.counts = counts;
    }

    /** The hashes of all lines of a file. The byte order mark that it began with counts. */
    static LineHashes of(SourceText source) {
        return of(source.hasByteOrderMark() ? '\uFEFF' + source.text() : source.text());
    }

    /** The hashes of all lines of a text. */
    static LineHashes of(String text) {
        char[] kept = new char[text.length() + 1];
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int size = 0;
        int lines = 0;
        boolean lineStart = true;
        boolean afterReturn = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : END;
            if (c == ' ' || c == '\t' || (c == '\n' && afterReturn)) {
                afterReturn = false;
                continue;
            }
            afterReturn = c == '\r';
            char unit = afterReturn ? '\n' : c;
            if (lineStart) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = size;
            }
            lineStart = unit == '\n';
            kept[size++] = unit;
        }
        long[] hashes = rolled(kept, size, starts, lines);
        return new LineHashes(hashes, counted(hashes));
    }

    /** The hash of a line, counted from 1, as SARIF files hold it. */
    String of(int line) {
        // A file that ends in blanks has no hash for them; nothing is ever reported there but in broken input.
        int index = Math.min(line, hashes.length) - 1;
        return Long.toHexString(hashes[index]) + ":" + counts[index];
    }

    /** How many lines have a hash. */
    int count() {
        return hashes.length;
    }

    private static long[] rolled(char[] kept, int size, int[] starts, int lines) {
        long leaving = 1;
        for (int i = 0; i < WINDOW; i++) {
            leaving *= BASE;
        }
        long[] hashes = new long[lines];
        long hash = 0;
        int line = 0;
        for (int i = 0; line < lines; i++) {
            long in = i < size ? kept[i] : 0;
            long out = i >= WINDOW ? kept[i - WINDOW] : 0;
            hash = hash * BASE + in - out * leaving;
            if (i - WINDOW + 1 == starts[line]) {
                hashes[line++] = hash;
            }
        }
        return hashes;
    }

    private static int[] counted(long[] hashes) {
        int[] counts = new int[hashes.length];
        Map<Long, Integer> seen = new HashMap<>(hashes.length * 2);
        for (int i = 0; i < hashes.length; i++) {
            int count = seen.getOrDefault(hashes[i], 0) + 1;
            seen.put(hashes[i], count);
            counts[i] = count;
        }
        return counts;
    }
}
