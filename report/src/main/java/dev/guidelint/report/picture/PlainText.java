package dev.guidelint.report.picture;

/** Text of strangers, as text of an SVG: no markup, nothing invisible, nothing that XML forbids. */
public final class PlainText {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private PlainText() {}

    /**
     * Text on one line, with blanks as blanks and without control characters. Characters that change the direction of
     * writing go too; the joiners stay, for some scripts and emoji cannot be read without them.
     *
     * @param limit the most code points that are kept
     */
    static String of(String text, int limit) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), limit));
        int kept = 0;
        for (int i = 0; i < text.length() && kept < limit; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                    kept++;
                }
            } else if (isVisible(c)) {
                out.appendCodePoint(c);
                kept++;
            }
        }
        return out.toString().strip();
    }

    /** Text in which nothing is markup, for HTML and SVG alike. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isVisible(int c) {
        if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
            // Non-characters such as U+FFFE count as unassigned, and so may letters that are newer than this JDK.
            case Character.UNASSIGNED -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
            default -> true;
        };
    }
}
