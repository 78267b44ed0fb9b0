package dev.guidelint.analyzer.guide;

/**
 * A line of a guide after includes and conditions were applied.
 *
 * @param index its place among all lines of the guide, from 0
 * @param file the file it comes from
 * @param number its line there, from 1
 * @param depth how many includes lead to it; 0 for the guide itself
 * @param shift how many characters of the file's line stand before the text: a condition on the same line, for example
 * @param text the text without trailing blanks
 */
public record GuideLine(int index, String file, int number, int depth, int shift, String text) {
    /** The column in the file, from 1, of an offset in the text. */
    public int column(int offset) {
        return Math.max(1, offset + shift + 1);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** The rest of the line behind an offset. */
    GuideLine from(int offset) {
        return new GuideLine(index, file, number, depth, shift + offset, text.substring(offset));
    }

    /** The same place with another text. */
    GuideLine with(String other) {
        return new GuideLine(index, file, number, depth, shift, other);
    }
}
