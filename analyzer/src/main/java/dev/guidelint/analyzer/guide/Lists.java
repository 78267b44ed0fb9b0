package dev.guidelint.analyzer.guide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Reads lists: takes the lines of each item, and reads the blocks in them. */
final class Lists {
    /** The kinds in the order in which a line is tried. */
    static final List<ListMarker.Kind> START =
            List.of(ListMarker.Kind.CALLOUTS, ListMarker.Kind.BULLETS, ListMarker.Kind.NUMBERS, ListMarker.Kind.TERMS);

    private final Blocks blocks;

    Lists(Blocks blocks) {
        this.blocks = blocks;
    }

    /** Reads the list that starts with the next line. */
    void read(LineFeed lines, ListMarker.Kind kind) {
        String first = ListMarker.marker(lines.peek().text(), kind);
        while (!lines.isEmpty() && continues(lines.peek().text(), kind, first)) {
            item(
                    lines,
                    kind,
                    kind == ListMarker.Kind.TERMS
                            ? first
                            : ListMarker.marker(lines.peek().text(), kind));
            // Blank lines between items; behind a term's text they were taken with the item.
            boolean skips = kind == ListMarker.Kind.BULLETS || kind == ListMarker.Kind.NUMBERS;
            if (skips && lines.skipBlank() < 0) {
                return;
            }
        }
    }

    private static boolean continues(String line, ListMarker.Kind kind, String first) {
        return kind == ListMarker.Kind.TERMS ? ListMarker.isSibling(line, kind, first) : ListMarker.isItem(line, kind);
    }

    private void item(LineFeed lines, ListMarker.Kind kind, String marker) {
        GuideLine start = lines.next();
        blocks.nearMisses().itemStart(start);
        boolean isTerm = kind == ListMarker.Kind.TERMS;
        boolean hasText = !isTerm || ListMarker.hasTermText(start.text(), marker);
        LineFeed inside = new LineBuffer(new ListItem(lines, kind, marker, hasText).lines());
        if (inside.isEmpty()) {
            return;
        }
        boolean isAdjacent = isAdjacent(inside);
        // Lines directly below the text of an item go on with it; below a bare term they are its text.
        boolean textOnly = isTerm ? !hasText : isAdjacent;
        blocks.next(inside, textOnly ? Blocks.Place.ITEM_TEXT : Blocks.Place.ITEM);
        while (!inside.isEmpty()) {
            blocks.next(inside, Blocks.Place.ITEM);
        }
    }

    /** Whether text comes before the first blank line, comments aside. */
    private static boolean isAdjacent(LineFeed inside) {
        Deque<GuideLine> comments = new ArrayDeque<>();
        while (!inside.isEmpty() && inside.peek().text().startsWith("//")) {
            comments.addLast(inside.next());
        }
        boolean isAdjacent = !inside.isEmpty() && !inside.peek().isBlank();
        if (!inside.isEmpty()) {
            while (!comments.isEmpty()) {
                inside.back(comments.removeLast());
            }
        }
        return isAdjacent;
    }
}
