package dev.guidelint.analyzer.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the blocks of a document one by one, and finds the macros among them. */
final class Blocks {
    private static final Set<String> VERBATIM_STYLES = Set.of("literal", "listing", "source", "verse");
    private static final Set<String> TEXT_STYLES = Set.of(
            "example",
            "open",
            "pass",
            "quote",
            "sidebar",
            "abstract",
            "partintro",
            "NOTE",
            "TIP",
            "IMPORTANT",
            "WARNING",
            "CAUTION");

    private final DocumentAttributes document;
    private final Problems problems;
    private final Metadata metadata;
    private final Macros macros;
    private final NearMisses nearMisses;

    Blocks(DocumentAttributes document, Problems problems, Metadata metadata, Macros macros) {
        this.document = document;
        this.problems = problems;
        this.metadata = metadata;
        this.macros = macros;
        this.nearMisses = new NearMisses(problems);
    }

    /** What a block is part of. */
    enum Place {
        /** A section, or a block that holds blocks. */
        ANYWHERE,
        /** An item of a list. */
        ITEM,
        /** The lines directly below the start of an item of a list: they are its text. */
        ITEM_TEXT
    }

    /** Reads all blocks there are. */
    void all(LineFeed lines) {
        while (!lines.isEmpty()) {
            next(lines, Place.ANYWHERE);
        }
    }

    /** Reads the next block, with what stands above it. */
    void next(LineFeed lines, Place place) {
        int skipped = lines.skipBlank();
        if (skipped < 0) {
            return;
        }
        BlockAttributes attributes = new BlockAttributes(document, problems);
        boolean textOnly = place == Place.ITEM_TEXT && skipped == 0;
        while (metadata.read(lines, attributes, textOnly)) {
            if (lines.skipBlank() < 0) {
                return;
            }
        }
        block(lines, attributes, place == Place.ANYWHERE || skipped > 0, textOnly);
    }

    /**
     * Reads a block.
     *
     * @param isDetached false directly below the start of a list item: other items end a paragraph then
     * @param textOnly whether only text can follow
     */
    void block(LineFeed lines, BlockAttributes attributes, boolean isDetached, boolean textOnly) {
        GuideLine line = lines.peek();
        Optional<Delimiter> delimiter = Delimiter.of(line.text());
        if (delimiter.isPresent()) {
            delimited(lines, delimiter.get(), attributes.style());
            return;
        }
        String style = attributes.style();
        if (VERBATIM_STYLES.contains(style)) {
            takeUntilBlank(lines);
            return;
        }
        if (!textOnly && single(lines, line, attributes)) {
            return;
        }
        if (list(lines, line)) {
            return;
        }
        if (heading(lines, style)) {
            return;
        }
        if (style.equals("comment")) {
            comment(lines);
        } else if (TEXT_STYLES.contains(style)) {
            text(paragraph(lines, false, true));
        } else {
            boolean isLiteral = Chars.isBlank(line.text().charAt(0)) && !style.equals("normal");
            paragraph(lines, isLiteral, isDetached, textOnly);
        }
    }

    /** A block of one line: a break or a macro. */
    private boolean single(LineFeed lines, GuideLine line, BlockAttributes attributes) {
        String text = line.text();
        if (text.charAt(0) == ' ') {
            String inner = text.strip();
            if (text.length() - inner.length() <= 3 && Syntax.isMarkdownBreak(inner)) {
                lines.next();
                return true;
            }
            return false;
        }
        if (Syntax.isBreak(text) || Syntax.isBuiltInMacro(text)) {
            lines.next();
            return true;
        }
        if (MacroText.isRule(text)) {
            macros.read(lines.next(), attributes);
            return true;
        }
        return false;
    }

    private boolean list(LineFeed lines, GuideLine line) {
        for (ListMarker.Kind kind : Lists.START) {
            if (ListMarker.isItem(line.text(), kind)) {
                new Lists(this).read(lines, kind);
                return true;
            }
        }
        return false;
    }

    /** A title that is no section. */
    private static boolean heading(LineFeed lines, String style) {
        if (!style.equals("discrete") && !style.equals("float")) {
            return false;
        }
        int titleLines = SectionTitle.length(lines);
        for (int i = 0; i < titleLines; i++) {
            lines.next();
        }
        return titleLines > 0;
    }

    private void delimited(LineFeed lines, Delimiter delimiter, String style) {
        GuideLine open = lines.next();
        String terminator = delimiter.terminator(open.text());
        switch (delimiter.content(style)) {
            case COMMENT -> {
                boolean isSuspended = lines.suspend();
                inside(lines, open, terminator);
                if (isSuspended) {
                    lines.resume();
                }
            }
            case VERBATIM -> inside(lines, open, terminator);
            case TABLE -> inside(lines, open, terminator).forEach(nearMisses::table);
            case BLOCKS -> all(new LineBuffer(inside(lines, open, terminator)));
        }
    }

    /** Takes the lines of a block and the line that closes it. */
    private List<GuideLine> inside(LineFeed lines, GuideLine open, String terminator) {
        List<GuideLine> inside = new ArrayList<>();
        while (!lines.isEmpty()) {
            GuideLine line = lines.next();
            if (line.text().equals(terminator)) {
                return inside;
            }
            inside.add(line);
        }
        problems.warning(
                open, 0, open.text().length(), "this block is not closed", "close it with `" + terminator + "`");
        return inside;
    }

    private static void takeUntilBlank(LineFeed lines) {
        boolean isFirst = true;
        while (!lines.isEmpty()) {
            String text = lines.peek().text();
            if (text.isEmpty() || (!isFirst && text.equals("+"))) {
                return;
            }
            lines.next();
            isFirst = false;
        }
    }

    private static void comment(LineFeed lines) {
        boolean isSuspended = lines.suspend();
        paragraph(lines, false, true);
        if (isSuspended) {
            lines.resume();
        }
    }

    private void paragraph(LineFeed lines, boolean isLiteral, boolean isDetached, boolean textOnly) {
        List<GuideLine> text = paragraph(lines, !isDetached, !isLiteral || textOnly);
        if (isLiteral) {
            text.forEach(nearMisses::indented);
        } else if (!textOnly && text.get(0).text().startsWith("> ")) {
            all(new LineBuffer(quote(text)));
        } else if (textOnly || !isDetached) {
            text.forEach(nearMisses::item);
        } else {
            text(text);
        }
    }

    private void text(List<GuideLine> text) {
        text.forEach(nearMisses::paragraph);
    }

    /** The inside of a quote in the style of Markdown. */
    private static List<GuideLine> quote(List<GuideLine> text) {
        List<GuideLine> inside = new ArrayList<>();
        for (GuideLine line : text) {
            if (line.text().equals(">")) {
                inside.add(line.from(1));
            } else {
                inside.add(line.text().startsWith("> ") ? line.from(2) : line);
            }
        }
        int last = inside.size() - 1;
        if (inside.get(last).text().startsWith("-- ")) {
            inside.remove(last);
        }
        return inside;
    }

    /** Takes the lines of a paragraph. */
    private static List<GuideLine> paragraph(LineFeed lines, boolean endsAtItem, boolean skipsComments) {
        List<GuideLine> text = new ArrayList<>();
        while (!lines.isEmpty()) {
            GuideLine line = lines.peek();
            if (!text.isEmpty() && endsParagraph(line.text(), endsAtItem)) {
                break;
            }
            lines.next();
            if (text.isEmpty() || !skipsComments || !Syntax.isCommentLine(line.text())) {
                text.add(line);
            }
        }
        return text;
    }

    private static boolean endsParagraph(String line, boolean endsAtItem) {
        return line.isEmpty()
                || line.equals("+")
                || Syntax.isAttributeLine(line)
                || Delimiter.isDelimiter(line)
                || (endsAtItem && ListMarker.isItem(line));
    }

    NearMisses nearMisses() {
        return nearMisses;
    }
}
