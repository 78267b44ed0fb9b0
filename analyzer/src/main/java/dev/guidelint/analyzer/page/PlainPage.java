package dev.guidelint.analyzer.page;

import dev.guidelint.analyzer.page.Block.Item;
import dev.guidelint.analyzer.page.Block.ItemList;
import dev.guidelint.analyzer.page.Block.Listing;
import dev.guidelint.analyzer.page.Block.Paragraph;
import java.util.List;
import java.util.StringTokenizer;

/** Writes blocks as text for a terminal. */
final class PlainPage {
    private static final String CODE_INDENT = "    ";

    private final int width;
    private final StringBuilder out = new StringBuilder();

    PlainPage(int width) {
        this.width = width;
    }

    void heading(String text) {
        separate();
        out.append(text).append('\n');
    }

    void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            separate();
            if (block instanceof Paragraph paragraph) {
                wrapped(InlineText.plain(paragraph.text()), "", "");
            } else if (block instanceof ItemList list) {
                items(list.items());
            } else if (block instanceof Listing listing) {
                if (listing.isFixed()) {
                    out.append(Listing.FIXED_CAPTION).append("\n\n");
                }
                for (String line : listing.lines()) {
                    out.append(line.isEmpty() ? "" : CODE_INDENT).append(line).append('\n');
                }
            }
        }
    }

    private void items(List<Item> items) {
        for (Item item : items) {
            String marker = item.number() > 0 ? item.number() + ". " : "- ";
            String indent = "  ".repeat(item.depth());
            wrapped(InlineText.plain(item.text()), indent + marker, indent + " ".repeat(marker.length()));
        }
    }

    private void wrapped(String text, String first, String others) {
        int column = first.length();
        out.append(first);
        boolean atStart = true;
        StringTokenizer words = new StringTokenizer(text, " ");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (!atStart && column + 1 + word.length() > width) {
                out.append('\n').append(others);
                column = others.length();
                atStart = true;
            }
            if (!atStart) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
            atStart = false;
        }
        out.append('\n');
    }

    private void separate() {
        if (out.length() > 0) {
            out.append('\n');
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
