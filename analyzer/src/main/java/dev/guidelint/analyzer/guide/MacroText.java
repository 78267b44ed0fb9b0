package dev.guidelint.analyzer.guide;

/** How a macro that is a block of its own is written: {@code name::target[attributes]}. */
final class MacroText {
    /** The start of a rule macro. */
    static final String RULE = "rule::";

    private MacroText() {}

    /** Whether a line is a rule macro. */
    static boolean isRule(String line) {
        return line.startsWith(RULE) && line.endsWith("]") && targetEnd(line, RULE.length()) >= 0;
    }

    /** The offset of the bracket that ends a target; -1 if there is none, or a blank beside it. */
    static int targetEnd(String line, int start) {
        if (start >= line.length() || Chars.isSpace(line.charAt(start))) {
            return -1;
        }
        if (line.charAt(start) == '[') {
            return start;
        }
        int end = line.indexOf('[', start);
        while (end > 0 && Chars.isSpace(line.charAt(end - 1))) {
            end = line.indexOf('[', end + 1);
        }
        return end;
    }
}
