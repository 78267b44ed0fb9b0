package dev.guidelint.analyzer.page;

import dev.guidelint.analyzer.page.Block.Item;
import dev.guidelint.analyzer.page.Block.ItemList;
import dev.guidelint.analyzer.page.Block.Listing;
import dev.guidelint.analyzer.page.Block.Paragraph;
import java.util.List;

/** Writes blocks in Markdown. */
final class MarkdownPage {
    private final StringBuilder out = new StringBuilder();

    void heading(int level, String text) {
        separate();
        out.append("#".repeat(level)).append(' ').append(text).append('\n');
    }

    void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            separate();
            if (block instanceof Paragraph paragraph) {
                out.append(InlineText.markdown(paragraph.text())).append('\n');
            } else if (block instanceof ItemList list) {
                items(list.items());
            } else if (block instanceof Listing listing) {
                listing(listing);
            }
        }
    }

    private void items(List<Item> items) {
        for (Item item : items) {
            out.append("    ".repeat(item.depth() - 1));
            out.append(item.number() > 0 ? item.number() + ". " : "* ");
            out.append(InlineText.markdown(item.text())).append('\n');
        }
    }

    private void listing(Listing listing) {
        if (listing.isFixed()) {
            out.append(Listing.FIXED_CAPTION).append("\n\n");
        }
        String fence = "```";
        for (String line : listing.lines()) {
            while (line.contains(fence)) {
                fence += "`";
            }
        }
        out.append(fence).append(listing.language()).append('\n');
        for (String line : listing.lines()) {
            out.append(line).append('\n');
        }
        out.append(fence).append('\n');
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
