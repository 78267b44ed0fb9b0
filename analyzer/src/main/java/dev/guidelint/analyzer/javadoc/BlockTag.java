package dev.guidelint.analyzer.javadoc;

import dev.guidelint.analyzer.api.Region;

/**
 * A tag that starts a section of a doc comment, such as {@code param} or {@code return}.
 *
 * @param name its name without the at sign
 * @param whole everything that belongs to it, from the at sign on
 * @param argument its first word, for tags that take one ({@code param}, {@code throws}, {@code exception},
 *     {@code see} and the like); otherwise empty
 * @param description the text behind name and argument
 */
public record BlockTag(String name, DocText whole, DocText argument, DocText description) {
    /** Where its at sign stands. */
    public Region at() {
        return new DocText(whole.lines(), whole.from(), whole.from() + 1).region();
    }

    /** Whether it says nothing but its name and argument. */
    public boolean isEmpty() {
        return description.isEmpty();
    }

    @Override
    public String toString() {
        return whole.text();
    }
}
