package dev.guidelint.analyzer.guide;

import java.util.Locale;
import java.util.Optional;

/**
 * A line that tells how the document is put together, and is not part of it.
 *
 * @param isEscaped whether a backslash makes it ordinary text
 * @param name {@code include}, {@code ifdef}, {@code ifndef}, {@code ifeval} or {@code endif}
 * @param target what stands between the colons and the bracket
 * @param targetStart the offset of the target
 * @param text what stands in the brackets
 * @param textStart the offset of the text
 */
record Directive(boolean isEscaped, String name, String target, int targetStart, String text, int textStart) {
    private static final String[] CONDITIONS = {"ifdef", "ifndef", "ifeval", "endif"};

    /** Whether a line can be a directive at all. */
    private static boolean isCandidate(String line) {
        return line.endsWith("]") && !line.startsWith("[") && line.contains("::");
    }

    /** The condition that a line is. */
    static Optional<Directive> condition(String line) {
        if (!isCandidate(line)) {
            return Optional.empty();
        }
        int start = line.startsWith("\\") ? 1 : 0;
        for (String name : CONDITIONS) {
            if (line.startsWith(name, start) && line.startsWith("::", start + name.length())) {
                int targetStart = start + name.length() + 2;
                int bracket = line.indexOf('[', targetStart);
                if (bracket < 0 || hasSpace(line, targetStart, bracket)) {
                    return Optional.empty();
                }
                String target = line.substring(targetStart, bracket).toLowerCase(Locale.ROOT);
                return Optional.of(of(start == 1, name, target, targetStart, line, bracket));
            }
        }
        return Optional.empty();
    }

    /** The include that a line is. */
    static Optional<Directive> include(String line) {
        if (!isCandidate(line)) {
            return Optional.empty();
        }
        int start = line.startsWith("\\") ? 1 : 0;
        if (!line.startsWith("include::", start)) {
            return Optional.empty();
        }
        int targetStart = start + "include::".length();
        int bracket = line.indexOf('[', targetStart);
        if (bracket <= targetStart
                || Chars.isSpace(line.charAt(targetStart))
                || Chars.isSpace(line.charAt(bracket - 1))) {
            return Optional.empty();
        }
        String target = line.substring(targetStart, bracket);
        return Optional.of(of(start == 1, "include", target, targetStart, line, bracket));
    }

    private static Directive of(
            boolean isEscaped, String name, String target, int targetStart, String line, int bracket) {
        String text = line.substring(bracket + 1, line.length() - 1);
        return new Directive(isEscaped, name, target, targetStart, text, bracket + 1);
    }

    /** The line so that it means itself when it is read again. */
    static String escape(String line) {
        boolean isDirective = condition(line).isPresent() || include(line).isPresent();
        return isDirective ? "\\" + line : line;
    }

    private static boolean hasSpace(String line, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Chars.isSpace(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
