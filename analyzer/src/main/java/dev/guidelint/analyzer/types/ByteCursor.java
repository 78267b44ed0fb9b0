package dev.guidelint.analyzer.types;

import java.nio.charset.StandardCharsets;

/**
 * Reads numbers and texts one after the other. Numbers are written in groups of seven bits, the lowest first; all but
 * the last group have the eighth bit set.
 */
final class ByteCursor {
    private final byte[] bytes;
    private int pos;

    ByteCursor(byte[] bytes, int pos) {
        this.bytes = bytes;
        this.pos = pos;
    }

    /** Where the next read begins. */
    int pos() {
        return pos;
    }

    /** Passes over bytes. */
    void skip(int length) {
        pos += length;
    }

    /** The next number. */
    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte group = bytes[pos++];
            value |= (group & 0x7f) << shift;
            if (group >= 0) {
                return value;
            }
        }
    }

    /** The next text: its length in bytes and its characters. */
    String text() {
        int length = number();
        String text = new String(bytes, pos, length, StandardCharsets.UTF_8);
        pos += length;
        return text;
    }

    /**
     * Passes over a section of parts of different lengths: how many there are, their lengths, then the parts.
     *
     * @return where each part begins, and after the last one where it ends
     */
    int[] parts() {
        int[] starts = new int[number() + 1];
        int length = 0;
        for (int i = 1; i < starts.length; i++) {
            length += number();
            starts[i] = length;
        }
        for (int i = 0; i < starts.length; i++) {
            starts[i] += pos;
        }
        pos += length;
        return starts;
    }
}
