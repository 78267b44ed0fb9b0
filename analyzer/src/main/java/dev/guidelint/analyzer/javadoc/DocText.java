package dev.guidelint.analyzer.javadoc;

import dev.guidelint.analyzer.api.Region;

/** A piece of a doc comment: what it says, without stars and slashes, and where it stands in the file. */
public final class DocText {
    private final DocLines lines;
    private final int from;
    private final int to;

    DocText(DocLines lines, int from, int to) {
        this.lines = lines;
        this.from = from;
        this.to = to;
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return from == to;
    }

    /** How many characters its text has. */
    public int length() {
        return to - from;
    }

    /** Its text; line ends are {@code \n}, and leading stars and slashes are left out. */
    public String text() {
        return lines.text().substring(from, to);
    }

    /** The offset in the file of its first character. */
    public int start() {
        return lines.offset(from);
    }

    /** The offset in the file behind its last character. */
    public int end() {
        return isEmpty() ? start() : lines.offset(to - 1) + 1;
    }

    /** The offset in the file of a character of the text. */
    public int offset(int index) {
        return lines.offset(from + index);
    }

    /** Its place in the file. */
    public Region region() {
        return lines.file().region(start(), end());
    }

    /** A part of it, between two indices of its text. */
    public DocText part(int fromIndex, int toIndex) {
        return new DocText(lines, from + fromIndex, from + toIndex);
    }

    /** Whether another piece of the same comment lies within this one. */
    public boolean contains(DocText other) {
        return from <= other.from && other.to <= to;
    }

    DocLines lines() {
        return lines;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    @Override
    public String toString() {
        return text();
    }
}
