package dev.guidelint.analyzer.guide;

/** Looks for rule macros that are none, in lines that Asciidoctor takes for text. */
final class NearMisses {
    private static final String ALONE = "give it a line of its own with a blank line before it";

    private final Problems problems;

    NearMisses(Problems problems) {
        this.problems = problems;
    }

    void paragraph(GuideLine line) {
        text(line, "a rule macro inside a paragraph is only text", ALONE);
    }

    /** A line of the text of a list item. */
    void item(GuideLine line) {
        text(line, "a rule macro inside the text of a list item is only text", ALONE);
    }

    /** The line that a list item starts with. */
    void itemStart(GuideLine line) {
        int at = line.text().indexOf(" " + MacroText.RULE);
        if (at > 0 && MacroText.isRule(line.text().substring(at + 1))) {
            item(line.from(at + 1));
        } else {
            item(line);
        }
    }

    /** A line of the header of the document, below the title. */
    void header(GuideLine line) {
        text(line, "a rule macro directly below the title of the document is only text", ALONE);
    }

    /** A line of an indented paragraph: most likely an example, but possibly a slip of the space bar. */
    void indented(GuideLine line) {
        int start = Chars.skipBlanks(line.text(), 0);
        if (MacroText.isRule(line.text().substring(start))) {
            problems.warning(
                    line,
                    start,
                    line.text().length(),
                    "an indented rule macro is only text",
                    "start it in the first column, or put an example into a listing");
        }
    }

    /** A line of a table: a macro works in cells of style {@code a} only, which this reader does not look into. */
    void table(GuideLine line) {
        String text = line.text();
        int at = text.indexOf(MacroText.RULE);
        while (at >= 0) {
            if (isStartOfCell(text, at) && MacroText.targetEnd(text, at + MacroText.RULE.length()) >= 0) {
                problems.error(
                        line, at, text.length(), "a rule inside a table is not read", "move it out of the table");
                return;
            }
            at = text.indexOf(MacroText.RULE, at + 1);
        }
    }

    private static boolean isStartOfCell(String text, int at) {
        int before = at;
        while (before > 0 && Chars.isBlank(text.charAt(before - 1))) {
            before--;
        }
        return before == 0 || "|!,:;\"".indexOf(text.charAt(before - 1)) >= 0;
    }

    private void text(GuideLine line, String message, String hint) {
        String text = line.text();
        int start = Chars.skipBlanks(text, 0);
        String trimmed = text.substring(start);
        if (MacroText.isRule(trimmed)) {
            problems.error(line, start, text.length(), message, hint);
        } else if (trimmed.startsWith(MacroText.RULE)) {
            broken(line, start);
        } else if (looksLikeMacro(trimmed)) {
            problems.error(
                    line,
                    start,
                    start + trimmed.indexOf('['),
                    "this looks like a rule macro and is none",
                    "write `rule::name[]`, with two colons and no blanks");
        } else {
            inline(line);
        }
    }

    private void broken(GuideLine line, int start) {
        String text = line.text();
        int bracket = text.indexOf('[', start);
        int close = text.lastIndexOf(']');
        String hint = "write `rule::name[]`";
        int from = start;
        if (bracket >= 0 && close > bracket && close < text.length() - 1) {
            hint = "nothing may follow the closing bracket";
            from = close + 1;
        } else if (bracket > 0 && close < bracket) {
            hint = "the closing bracket is missing; the macro must be on one line";
        } else if (bracket < 0) {
            hint = "the brackets are missing: `" + text.substring(start) + "[]`";
        }
        problems.error(line, from, text.length(), "this looks like a rule macro and is none", hint);
    }

    /** {@code rule:x[]}, {@code Rule::x[]}, {@code rules::x[]}, {@code rule ::x[]}. */
    private static boolean looksLikeMacro(String text) {
        if (!text.endsWith("]") || !text.regionMatches(true, 0, "rule", 0, 4)) {
            return false;
        }
        int at = text.startsWith("s", 4) ? 5 : 4;
        at = Chars.skipBlanks(text, at);
        int colons = at;
        while (at < text.length() && text.charAt(at) == ':') {
            at++;
        }
        int start = Chars.skipBlanks(text, at);
        int end = start;
        while (end < text.length() && (Chars.isWord(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return at > colons && end > start && text.startsWith("[", Chars.skipBlanks(text, end));
    }

    /** A macro in running text; one in backticks is meant to be read. */
    private void inline(GuideLine line) {
        String text = line.text();
        int at = text.indexOf(MacroText.RULE);
        while (at >= 0) {
            boolean isQuoted = at > 0 && "`+\\\"'".indexOf(text.charAt(at - 1)) >= 0;
            int bracket = text.indexOf('[', at);
            if (!isQuoted && bracket > at && text.indexOf(']', bracket) > 0) {
                problems.warning(
                        line, at, text.indexOf(']', bracket) + 1, "a rule macro in running text is only text", ALONE);
                return;
            }
            at = text.indexOf(MacroText.RULE, at + 1);
        }
    }
}
