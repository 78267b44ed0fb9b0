package dev.guidelint.report.asciidoc;

import dev.guidelint.report.picture.PlainText;

/**
 * Text of strangers, made harmless. In AsciiDoc every character that could mean something is written as a numeric
 * character reference: unlike pass macros and escapes, these need no rule for each kind of markup, and work in titles,
 * table cells and every backend.
 */
public final class Markup {
    private static final char REPLACEMENT = '\uFFFD';

    private Markup() {}

    /** Text as AsciiDoc, on one line. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        append(out, text, 0, text.length());
        return out.toString();
    }

    /** Code as AsciiDoc: monospaced, wherever it stands. */
    static String code(String code) {
        return code.isEmpty() ? "" : "``" + text(code) + "``";
    }

    /** A message as AsciiDoc; what stands in backticks becomes code. */
    static String message(String message) {
        StringBuilder out = new StringBuilder(message.length() + 32);
        int at = 0;
        int open = message.indexOf('`');
        while (open >= 0) {
            int close = message.indexOf('`', open + 1);
            if (close < 0) {
                break;
            }
            append(out, message, at, open);
            out.append(code(message.substring(open + 1, close)));
            at = close + 1;
            open = message.indexOf('`', at);
        }
        append(out, message, at, message.length());
        return out.toString();
    }

    /** Text as HTML, on one line. */
    public static String html(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(printable(text.charAt(i)));
        }
        return PlainText.escaped(out.toString());
    }

    /** A message as HTML; what stands in backticks becomes code. */
    static String htmlMessage(String message) {
        StringBuilder out = new StringBuilder(message.length() + 32);
        int at = 0;
        int open = message.indexOf('`');
        while (open >= 0) {
            int close = message.indexOf('`', open + 1);
            if (close < 0) {
                break;
            }
            out.append(html(message.substring(at, open))).append("<code>");
            out.append(html(message.substring(open + 1, close))).append("</code>");
            at = close + 1;
            open = message.indexOf('`', at);
        }
        return out.append(html(message.substring(at))).toString();
    }

    /** A character as it is, unless it is a control character, which HTML must not contain. */
    private static char printable(char c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return ' ';
        }
        return Character.isISOControl(c) ? REPLACEMENT : c;
    }

    private static void append(StringBuilder out, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = printable(text.charAt(i));
            if (isPlain(c) || isPunctuation(text, i, from, to)) {
                out.append(c);
            } else {
                out.append("&#").append((int) c).append(';');
            }
        }
    }

    private static boolean isPlain(char c) {
        return c >= 128 || c == ' ' || isAlphanumeric(c);
    }

    /** Stops, commas, hyphens and slashes stay readable where they cannot be part of a mark. */
    private static boolean isPunctuation(String text, int index, int from, int to) {
        char c = text.charAt(index);
        if (index == from || !isAlphanumeric(text.charAt(index - 1))) {
            return false;
        }
        boolean atEnd = index + 1 == to || text.charAt(index + 1) == ' ';
        boolean inside = !atEnd && isAlphanumeric(text.charAt(index + 1));
        return switch (c) {
            case '-', '/' -> inside;
            case '.' -> inside || atEnd;
            case ',' -> atEnd;
            default -> false;
        };
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
