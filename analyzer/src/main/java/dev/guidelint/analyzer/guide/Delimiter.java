package dev.guidelint.analyzer.guide;

import java.util.Optional;

/** The kinds of blocks that start and end with a line of their own, and what is inside them. */
enum Delimiter {
    OPEN("--", Content.BLOCKS),
    LISTING("----", Content.VERBATIM),
    LITERAL("....", Content.VERBATIM),
    EXAMPLE("====", Content.BLOCKS),
    SIDEBAR("****", Content.BLOCKS),
    QUOTE("____", Content.BLOCKS),
    PASS("++++", Content.VERBATIM),
    COMMENT("////", Content.COMMENT),
    FENCE("```", Content.VERBATIM),
    TABLE("|===", Content.TABLE),
    COMMA_TABLE(",===", Content.TABLE),
    COLON_TABLE(":===", Content.TABLE),
    INNER_TABLE("!===", Content.TABLE);

    /** What is inside a block. */
    enum Content {
        BLOCKS,
        VERBATIM,
        COMMENT,
        TABLE
    }

    private static final Delimiter[] ALL = values();

    private final String mark;
    private final Content content;

    Delimiter(String mark, Content content) {
        this.mark = mark;
        this.content = content;
    }

    /** The kind of block that a line opens. */
    static Optional<Delimiter> of(String line) {
        if (line.length() < 2) {
            return Optional.empty();
        }
        for (Delimiter delimiter : ALL) {
            if (delimiter.opens(line)) {
                return Optional.of(delimiter);
            }
        }
        return Optional.empty();
    }

    static boolean isDelimiter(String line) {
        return of(line).isPresent();
    }

    private boolean opens(String line) {
        return switch (this) {
            case OPEN -> line.equals(mark);
            // The language may follow: ```java
            case FENCE -> line.startsWith(mark) && !line.startsWith("````");
            case TABLE, COMMA_TABLE, COLON_TABLE, INNER_TABLE ->
                line.startsWith(mark) && Chars.isUniform(line.substring(1), '=');
            default -> line.length() >= 4 && line.charAt(0) == mark.charAt(0) && Chars.isUniform(line, mark.charAt(0));
        };
    }

    /** The line that closes the block which the given line opens. */
    String terminator(String line) {
        return this == FENCE ? mark : line;
    }

    /** What is inside, given the style that is set above the block. */
    Content content(String style) {
        return switch (this) {
            case OPEN ->
                switch (style) {
                    case "comment" -> Content.COMMENT;
                    case "literal", "listing", "source", "verse", "pass" -> Content.VERBATIM;
                    default -> content;
                };
            case QUOTE -> style.equals("verse") ? Content.VERBATIM : content;
            default -> content;
        };
    }
}
