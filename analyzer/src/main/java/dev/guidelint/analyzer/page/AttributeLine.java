package dev.guidelint.analyzer.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in square brackets above a block: {@code source,java,role=flagged,options="a=1,b=2"}.
 *
 * @param positional the values without a name
 * @param named the values with one
 */
record AttributeLine(List<String> positional, Map<String, String> named) {
    static final AttributeLine NONE = new AttributeLine(List.of(), Map.of());

    /** Reads the text between the brackets. */
    static AttributeLine of(String text) {
        List<String> positional = new ArrayList<>();
        Map<String, String> named = new LinkedHashMap<>();
        for (String part : parts(text)) {
            int equals = part.indexOf('=');
            if (equals > 0 && part.charAt(0) != '"') {
                named.put(part.substring(0, equals).strip(), unquoted(part.substring(equals + 1)));
            } else {
                positional.add(unquoted(part));
            }
        }
        return new AttributeLine(List.copyOf(positional), Map.copyOf(named));
    }

    /** A value without a name, counted from 0; empty if there is none. */
    String positional(int index) {
        return index < positional.size() ? positional.get(index) : "";
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static String unquoted(String value) {
        String text = value.strip();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
