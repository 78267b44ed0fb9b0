package dev.guidelint.analyzer.output;

/** Numbers and names in sentences. */
public final class Words {
    private Words() {}

    /** A count with its noun: {@code 1 file}, {@code 1,234 files}. Nouns take an s in the plural. */
    public static String count(long number, String noun) {
        return number(number) + " " + (number == 1 ? noun : noun + "s");
    }

    /** A number with commas between the thousands. */
    public static String number(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    /**
     * A text on one line that can do no harm in a terminal. Sources are written by strangers: escape sequences in them
     * could rewrite the screen, and characters that change the direction of writing could hide code.
     */
    static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHarmful(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                out.setCharAt(i, ' ');
            } else if (isHarmful(c)) {
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out.toString();
    }

    /** Whether a character must not reach a terminal as it is. */
    static boolean isHarmful(char c) {
        return c < ' '
                || (c >= '\u007F' && c <= '\u009F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u2028'
                || c == '\u2029';
    }
}
