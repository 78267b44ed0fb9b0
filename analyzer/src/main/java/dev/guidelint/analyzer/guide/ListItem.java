package dev.guidelint.analyzer.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the lines of one item of a list: everything up to its next sibling, or up to a block that is not attached
 * with a {@code +}.
 */
final class ListItem {
    private static final String PLUS = "+";

    private enum Attaching {
        NO,
        YES,
        /** Several plus signs in a row: nothing can be attached to this item any more. */
        NEVER
    }

    private final LineFeed source;
    private final ListMarker.Kind kind;
    private final String marker;
    private final List<GuideLine> lines = new ArrayList<>();
    private boolean hasText;
    private boolean isNested;
    private Attaching attaching = Attaching.NO;
    private int detachedPlus = -1;

    /**
     * Prepares to collect the lines below the first line of an item.
     *
     * @param hasText false for a term with nothing behind it: its text comes first then
     */
    ListItem(LineFeed source, ListMarker.Kind kind, String marker, boolean hasText) {
        this.source = source;
        this.kind = kind;
        this.marker = marker;
        this.hasText = hasText;
    }

    /** Takes the lines of the item. Plus signs that attach blocks become blank lines. */
    List<GuideLine> lines() {
        boolean goesOn = true;
        while (goesOn && !source.isEmpty()) {
            GuideLine line = source.next();
            goesOn = isSibling(line) ? end(line) : take(line);
        }
        if (detachedPlus >= 0) {
            lines.set(detachedPlus, lines.get(detachedPlus).with(""));
        }
        trimEnd();
        return lines;
    }

    /** Ends the item before a line. */
    private boolean end(GuideLine line) {
        source.back(line);
        return false;
    }

    /** Takes a line, or ends the item before it and returns false. */
    private boolean take(GuideLine line) {
        boolean followsPlus = isPlus(last());
        boolean followsBlank = last().isPresent() && last().get().isBlank();
        if (followsPlus && plusBefore(line)) {
            return true;
        }
        Optional<Delimiter> delimiter = Delimiter.of(line.text());
        if (delimiter.isPresent()) {
            String terminator = delimiter.get().terminator(line.text());
            return attaching == Attaching.YES ? block(line, terminator) : end(line);
        }
        boolean isAttached = attaching == Attaching.YES;
        if (kind == ListMarker.Kind.TERMS && !isAttached && Syntax.isAttributeLine(line.text())) {
            return attributesOfList(line);
        }
        if (isAttached && !line.isBlank()) {
            attached(line);
            return true;
        }
        if (followsBlank) {
            return behindBlank(line);
        }
        if (line.text().equals(PLUS)) {
            hasText = true;
            lines.add(line);
        } else {
            hasText |= !line.isBlank();
            addNesting(line);
        }
        return true;
    }

    /** Handles the plus sign above a line; true if the line is done with. */
    private boolean plusBefore(GuideLine line) {
        if (attaching == Attaching.NO) {
            attaching = Attaching.YES;
            hasText = true;
            if (!isNested) {
                int top = lines.size() - 1;
                lines.set(top, lines.get(top).with(""));
            }
        }
        if (!line.text().equals(PLUS)) {
            return false;
        }
        if (attaching != Attaching.NEVER) {
            attaching = Attaching.NEVER;
            lines.add(line);
        }
        return true;
    }

    private boolean block(GuideLine open, String terminator) {
        lines.add(open);
        while (!source.isEmpty()) {
            GuideLine line = source.next();
            lines.add(line);
            if (line.text().equals(terminator)) {
                break;
            }
        }
        attaching = Attaching.NO;
        return true;
    }

    /** Attributes below a term belong to a list inside it, or to whatever follows the list. */
    private boolean attributesOfList(GuideLine first) {
        List<GuideLine> attributes = new ArrayList<>(List.of(first));
        while (!source.isEmpty()) {
            String next = source.peek().text();
            boolean isDelimiter = Delimiter.isDelimiter(next);
            if (!isDelimiter && (next.isEmpty() || Syntax.isAttributeLine(next))) {
                attributes.add(source.next());
            } else if (!isDelimiter && ListMarker.isItem(next) && !ListMarker.isSibling(next, kind, marker)) {
                lines.addAll(attributes);
                return true;
            } else {
                break;
            }
        }
        if (source.isEmpty()) {
            // At the end of everything they belong to nothing.
            return true;
        }
        for (int i = attributes.size() - 1; i >= 0; i--) {
            source.back(attributes.get(i));
        }
        return false;
    }

    private void attached(GuideLine line) {
        String text = line.text();
        if (Chars.isBlank(text.charAt(0))) {
            literal(line);
            attaching = Attaching.NO;
        } else if (Syntax.isBlockTitle(text) || Syntax.isAttributeLine(text) || AttributeEntry.isEntry(text)) {
            // The block itself is still to come.
            lines.add(line);
        } else {
            addNesting(line);
            attaching = Attaching.NO;
        }
    }

    /** Takes an indented paragraph as a whole: what looks like an item in it is none. */
    private void literal(GuideLine first) {
        lines.add(first);
        while (!source.isEmpty()) {
            GuideLine line = source.peek();
            boolean ends =
                    line.isBlank() || line.text().equals(PLUS) || (kind == ListMarker.Kind.TERMS && isSibling(line));
            if (ends) {
                return;
            }
            lines.add(source.next());
        }
    }

    private boolean behindBlank(GuideLine blankOrText) {
        GuideLine line = blankOrText;
        if (line.isBlank()) {
            if (source.skipBlank() < 0) {
                return true;
            }
            line = source.next();
            if (isSibling(line)) {
                return end(line);
            }
        }
        if (line.text().equals(PLUS)) {
            detachedPlus = lines.size();
            lines.add(line);
            return true;
        }
        if (!hasText) {
            // The text of a term may come after a blank line.
            if (!isNested) {
                lines.remove(lines.size() - 1);
            }
            lines.add(line);
            hasText = true;
            return true;
        }
        if (nestedKind(line.text(), false).isPresent()) {
            nest(line, false);
            lines.add(line);
            return true;
        }
        if (Chars.isBlank(line.text().charAt(0))) {
            literal(line);
            return true;
        }
        return end(line);
    }

    private void addNesting(GuideLine line) {
        nest(line, isNested);
        lines.add(line);
    }

    /** Notes that a line starts a list inside the item, if it does. */
    private void nest(GuideLine line, boolean termsOnly) {
        Optional<ListMarker.Kind> nested = nestedKind(line.text(), termsOnly);
        if (nested.isPresent()) {
            isNested = true;
            boolean isTerm = nested.get() == ListMarker.Kind.TERMS;
            if (isTerm && !ListMarker.hasTermText(line.text(), ListMarker.marker(line.text(), nested.get()))) {
                hasText = false;
            }
        }
    }

    private static Optional<ListMarker.Kind> nestedKind(String line, boolean termsOnly) {
        if (!termsOnly && ListMarker.isItem(line, ListMarker.Kind.BULLETS)) {
            return Optional.of(ListMarker.Kind.BULLETS);
        }
        if (!termsOnly && ListMarker.isItem(line, ListMarker.Kind.NUMBERS)) {
            return Optional.of(ListMarker.Kind.NUMBERS);
        }
        boolean isTerm = ListMarker.isItem(line, ListMarker.Kind.TERMS);
        return isTerm ? Optional.of(ListMarker.Kind.TERMS) : Optional.empty();
    }

    private boolean isSibling(GuideLine line) {
        return ListMarker.isSibling(line.text(), kind, marker);
    }

    private Optional<GuideLine> last() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }

    private static boolean isPlus(Optional<GuideLine> line) {
        return line.isPresent() && line.get().text().equals(PLUS);
    }

    private void trimEnd() {
        while (!lines.isEmpty()) {
            int top = lines.size() - 1;
            String text = lines.get(top).text();
            if (!text.isEmpty() && !text.equals(PLUS)) {
                return;
            }
            lines.remove(top);
            if (text.equals(PLUS)) {
                return;
            }
        }
    }
}
