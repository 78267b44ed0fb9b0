package dev.guidelint.analyzer.guide;

import java.util.Locale;

/** Questions about characters and short texts, as AsciiDoc asks them. Plain loops: reading a guide must start fast. */
final class Chars {
    private Chars() {}

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    /** The offset of the first character from the given one that is neither blank nor tab. */
    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The text without the white space at its end. */
    static String trimEnd(String text) {
        int end = text.length();
        while (end > 0 && (isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == 0)) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The text without blanks and tabs at its start. */
    static String trimStart(String text) {
        return text.substring(skipBlanks(text, 0));
    }

    /** Whether a text consists of one character, repeated. */
    static boolean isUniform(String text, char c) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != c) {
                return false;
            }
        }
        return true;
    }

    /** A title as an id: lower case, everything but letters and digits becomes one dash. */
    static String slug(String title) {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int length = slug.length();
        if (length > 0 && slug.charAt(length - 1) == '-') {
            slug.setLength(length - 1);
        }
        return slug.toString().toLowerCase(Locale.ROOT);
    }
}
