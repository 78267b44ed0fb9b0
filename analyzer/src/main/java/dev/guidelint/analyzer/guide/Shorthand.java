package dev.guidelint.analyzer.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The short form of the most common attributes of a block: {@code style#id.role%option}. */
final class Shorthand {
    private Shorthand() {}

    /**
     * Hands over id, role and options by the names that Asciidoctor gives them.
     *
     * @return the style, empty if there is none
     */
    static String read(String text, BiConsumer<String, String> found) {
        int end = next(text, 0);
        String style = text.substring(0, end);
        List<String> roles = new ArrayList<>();
        while (end < text.length()) {
            char mark = text.charAt(end);
            int start = end + 1;
            end = next(text, start);
            String value = text.substring(start, end);
            if (value.isEmpty()) {
                continue;
            }
            switch (mark) {
                case '#' -> found.accept("id", value);
                case '.' -> roles.add(value);
                default -> found.accept(value + "-option", "");
            }
        }
        if (!roles.isEmpty()) {
            found.accept("role", String.join(" ", roles));
        }
        return style;
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && ".#%".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
