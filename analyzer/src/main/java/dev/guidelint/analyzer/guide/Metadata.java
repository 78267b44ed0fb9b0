package dev.guidelint.analyzer.guide;

/** Reads the lines that may stand above a block: comments, attributes of the document and of the block, its title. */
final class Metadata {
    private final DocumentAttributes document;

    Metadata(DocumentAttributes document) {
        this.document = document;
    }

    /**
     * Takes one such line, or a block of comments.
     *
     * @param textOnly whether only text can follow: titles and document attributes are text then
     * @return whether the next line was one
     */
    boolean read(LineFeed lines, BlockAttributes into, boolean textOnly) {
        if (lines.isEmpty() || lines.peek().isBlank()) {
            return false;
        }
        GuideLine line = lines.peek();
        boolean isTaken = switch (line.text().charAt(0)) {
            case '[' -> attributes(lines, line, into);
            case '/' -> comment(lines, line, textOnly);
            case '.' -> !textOnly && title(lines, line, into);
            case ':' -> !textOnly && entry(lines, line);
            default -> false;
        };
        if (isTaken) {
            into.mark(line);
        }
        return isTaken;
    }

    private static boolean attributes(LineFeed lines, GuideLine line, BlockAttributes into) {
        if (line.text().startsWith("[[")) {
            if (!Syntax.isAnchor(line.text())) {
                return false;
            }
            into.anchor(line);
        } else if (Syntax.isAttributeList(line.text())) {
            into.list(line);
        } else {
            return false;
        }
        lines.next();
        return true;
    }

    private static boolean title(LineFeed lines, GuideLine line, BlockAttributes into) {
        if (!Syntax.isBlockTitle(line.text())) {
            return false;
        }
        into.title(line);
        lines.next();
        return true;
    }

    private boolean entry(LineFeed lines, GuideLine line) {
        if (!AttributeEntry.isEntry(line.text())) {
            return false;
        }
        AttributeEntry.read(lines, document);
        return true;
    }

    private static boolean comment(LineFeed lines, GuideLine line, boolean textOnly) {
        if (Syntax.isCommentLine(line.text())) {
            lines.next();
            return true;
        }
        return !textOnly && commentBlock(lines);
    }

    /** Takes a block of comments, if one comes next. */
    private static boolean commentBlock(LineFeed lines) {
        String mark = lines.peek().text();
        if (mark.length() < 4 || !Chars.isUniform(mark, '/')) {
            return false;
        }
        lines.next();
        boolean isSuspended = lines.suspend();
        while (!lines.isEmpty() && !lines.next().text().equals(mark)) {
            // Nobody reads comments.
        }
        if (isSuspended) {
            lines.resume();
        }
        return true;
    }

    /** Takes document attributes with the comments between them; blank lines end them. */
    void entries(LineFeed lines) {
        comments(lines);
        while (!lines.isEmpty() && AttributeEntry.isEntry(lines.peek().text())) {
            AttributeEntry.read(lines, document);
            comments(lines);
        }
    }

    private static void comments(LineFeed lines) {
        while (!lines.isEmpty() && lines.peek().text().startsWith("//")) {
            if (Syntax.isCommentLine(lines.peek().text())) {
                lines.next();
            } else if (!commentBlock(lines)) {
                return;
            }
        }
    }
}
