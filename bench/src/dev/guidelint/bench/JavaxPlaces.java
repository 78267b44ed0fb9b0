package dev.guidelint.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Every name in a Java file that starts with `javax` or `jakarta`, and what kind of text it stands in. Knows the tokens of
 * Java and nothing else, so that it shares no mistake with what it measures.
 */
final class JavaxPlaces {

    /** What a name stands in. */
    enum Kind {
        IMPORT,
        CODE,
        STRING,
        /** A reference in a doc comment. */
        REFERENCE,
        /** Any other text in a comment. */
        PROSE
    }

    /**
     * A name.
     *
     * @param kind what it stands in
     * @param name its parts, joined by dots; without a `static` before it, with the `*` behind it
     * @param line its line
     * @param column its column
     */
    record Place(Kind kind, String name, int line, int column) {}

    private final String text;
    private final List<Place> places = new ArrayList<>();
    private int line = 1;
    private int lineStart;
    private int counted;

    private JavaxPlaces(String text) {
        this.text = text;
    }

    static List<Place> of(String text) {
        JavaxPlaces reader = new JavaxPlaces(text);
        reader.read();
        return reader.places;
    }

    private void read() {
        int code = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            Kind kind = Kind.STRING;
            if (text.startsWith("//", at)) {
                end = endOfLine(at);
                kind = Kind.PROSE;
            } else if (text.startsWith("/*", at)) {
                end = behind("*/", at + 2);
                kind = Kind.PROSE;
            } else if (text.startsWith("\"\"\"", at)) {
                end = behind("\"\"\"", at + 3);
            } else if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
                end = endOfString(at);
            }
            if (end > at) {
                names(code, at, Kind.CODE);
                names(at, end, kind);
                code = end;
                at = end;
            } else {
                at++;
            }
        }
        names(code, text.length(), Kind.CODE);
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int behind(String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end + mark.length();
    }

    private int endOfString(int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != text.charAt(start) && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }

    private void names(int from, int to, Kind kind) {
        for (int at = from; at < to; at++) {
            boolean isOne = text.startsWith("javax", at) || text.startsWith("jakarta", at);
            if (!isOne || (at > from && isPart(text.charAt(at - 1)) && !isDescriptor(at, kind))) {
                continue;
            }
            int end = at;
            while (end < to && (isPart(text.charAt(end)) || text.charAt(end) == '/')) {
                end++;
            }
            String name = text.substring(at, end).replace('/', '.');
            if (end < to && text.charAt(end) == '*' && kind == Kind.CODE) {
                name += "*";
            }
            name = name.replaceAll("\\.+$", "");
            if (name.indexOf('.') > 0) {
                count(at);
                places.add(new Place(refined(kind, at), name, line, at - lineStart + 1));
            }
            at = end;
        }
    }

    /** The name of a class as class files write it: an L before it, and slashes. */
    private boolean isDescriptor(int at, Kind kind) {
        boolean hasLetter = text.charAt(at - 1) == 'L' && !isPart(text.charAt(at - 2));
        return kind == Kind.STRING && hasLetter && (text.startsWith("javax/", at) || text.startsWith("jakarta/", at));
    }

    private static boolean isPart(char c) {
        return c == '.' || Character.isJavaIdentifierPart(c);
    }

    private void count(int to) {
        for (; counted < to; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
                lineStart = counted + 1;
            }
        }
    }

    private Kind refined(Kind kind, int at) {
        String before = text.substring(lineStart, at).strip();
        if (kind == Kind.CODE && before.matches("import(\\s+static)?")) {
            return Kind.IMPORT;
        }
        boolean isReference = before.matches("(?s).*(\\{@(link|linkplain|value)|@(see|throws|exception))(\\s+\\S*\\([^)]*)?");
        return kind == Kind.PROSE && isReference ? Kind.REFERENCE : kind;
    }
}
