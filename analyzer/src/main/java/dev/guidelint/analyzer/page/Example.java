package dev.guidelint.analyzer.page;

import java.util.Map;

/**
 * A block of code on a rule's page that makes a promise.
 *
 * @param role what is promised
 * @param code the code, each line with its end
 * @param attributes the block's other named attributes, for example {@code file} and {@code options}
 * @param line line of the page that the code starts in
 */
public record Example(Role role, String code, Map<String, String> attributes, int line) {

    /** What a block promises. */
    public enum Role {
        /** The rule reports the lines that are marked, and no other. */
        FLAGGED,
        /** The rule reports nothing. */
        FINE,
        /** What the flagged block before it looks like after its fixes. */
        FIXED
    }

    /** Copies the attributes. */
    public Example {
        attributes = Map.copyOf(attributes);
    }
}
