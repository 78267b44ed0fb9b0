package dev.guidelint.analyzer.javadoc;

/**
 * A tag within text, in braces, such as {@code link} or {@code code}.
 *
 * @param name its name without the at sign
 * @param whole everything from the opening to the closing brace
 * @param body the text between name and closing brace
 */
public record InlineTag(String name, DocText whole, DocText body) {
    @Override
    public String toString() {
        return whole.text();
    }
}
