package dev.guidelint.analyzer.page;

import java.util.List;
import java.util.Map;

/** A part of a page, in reading order. */
sealed interface Block {

    /**
     * Running text.
     *
     * @param text its text on one line, with inline markup
     */
    record Paragraph(String text) implements Block {}

    /**
     * A list; items of inner lists follow the item they belong to.
     *
     * @param items its items
     */
    record ItemList(List<Item> items) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of a list.
     *
     * @param depth 1 for an item of the outer list
     * @param number its number in a numbered list, 0 in any other
     * @param text its text on one line, with inline markup
     */
    record Item(int depth, int number, String text) {}

    /**
     * Text that is shown as it stands.
     *
     * @param language its language; empty if unknown
     * @param role its role; empty if it has none
     * @param attributes its other named attributes
     * @param lines its lines
     * @param line line of the page that the first one stands in
     */
    record Listing(String language, String role, Map<String, String> attributes, List<String> lines, int line)
            implements Block {
        /** Says what a listing is that shows the code after the fix. */
        static final String FIXED_CAPTION = "After the fix:";

        public Listing {
            attributes = Map.copyOf(attributes);
            lines = List.copyOf(lines);
        }

        /** Whether it shows what the listing before it looks like after the fix. */
        boolean isFixed() {
            return role.equals("fixed");
        }
    }
}
