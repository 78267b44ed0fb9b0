package dev.guidelint.analyzer.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the attribute list of a block or a macro: {@code name=value, name="a, b", positional}.
 *
 * <p>Does what Asciidoctor does even where that surprises, and notes what surely is a mistake.
 */
final class AttributeList {
    /**
     * An attribute of the list.
     *
     * @param position its position, from 1
     * @param name its name; empty if it has none
     * @param value its value
     * @param nameStart offset of the name, or of the value without a name
     * @param nameEnd offset behind it
     * @param valueStart offset of the value without quotes
     * @param valueEnd offset behind it
     * @param quote the quotes around its value; a blank if there are none
     * @param mistake what is wrong with it
     */
    record Item(
            int position,
            String name,
            String value,
            int nameStart,
            int nameEnd,
            int valueStart,
            int valueEnd,
            char quote,
            Mistake mistake) {
        boolean isNamed() {
            return !name.isEmpty();
        }
    }

    /** What can be wrong with an attribute. */
    enum Mistake {
        NOTHING,
        /** A quote opens and does not close: it is part of the value. */
        OPEN_QUOTE,
        /** Something follows a closing quote: it is an attribute of its own. */
        TEXT_BEHIND_QUOTE,
        /** The word None without quotes: the attribute is left out. */
        NONE,
        /** Nothing between two commas. */
        EMPTY
    }

    private static final char NO_QUOTE = ' ';

    private final String text;
    private final List<Item> items = new ArrayList<>();
    private int at;
    private int position;

    // The value that was read last.
    private String value = "";
    private int valueStart;
    private int valueEnd;
    private char quote = NO_QUOTE;
    private Mistake mistake = Mistake.NOTHING;

    private AttributeList(String text) {
        this.text = text;
    }

    /** The attributes in a list, in order. */
    static List<Item> read(String text) {
        AttributeList list = new AttributeList(text);
        list.run();
        return list.items;
    }

    private void run() {
        if (text.isEmpty()) {
            return;
        }
        while (true) {
            position++;
            if (!attribute() || at >= text.length()) {
                return;
            }
            skipComma();
        }
    }

    /** Reads one attribute; false if the list is at its end. */
    private boolean attribute() {
        at = Chars.skipBlanks(text, at);
        int start = at;
        reset();
        if (at == text.length()) {
            if (Chars.trimEnd(text).endsWith(",")) {
                add("", start, start, Mistake.EMPTY);
            }
            return false;
        }
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            at++;
            quoted(c);
            addPositional(start);
            return true;
        }
        return unquoted(start);
    }

    private boolean unquoted(int start) {
        int nameEnd = nameEnd(start);
        at = nameEnd > start ? Chars.skipBlanks(text, nameEnd) : start;
        if (at == text.length()) {
            plain(start, nameEnd);
            addPositional(start);
            return false;
        }
        char c = text.charAt(at);
        if (c == ',') {
            if (nameEnd == start) {
                add("", start, start, Mistake.EMPTY);
            } else {
                plain(start, nameEnd);
                addPositional(start);
            }
        } else if (c == '=' && nameEnd > start) {
            at = Chars.skipBlanks(text, at + 1);
            assigned();
            add(text.substring(start, nameEnd), start, nameEnd, mistake);
        } else {
            at++;
            toComma();
            plain(start, at);
            addPositional(start);
        }
        return true;
    }

    /** Reads the value behind an equals sign. */
    private void assigned() {
        if (at == text.length() || text.charAt(at) == ',') {
            plain(at, at);
            return;
        }
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            at++;
            quoted(c);
            return;
        }
        int start = at;
        at++;
        toComma();
        plain(start, at);
        if (value.equals("None")) {
            mistake = Mistake.NONE;
        }
    }

    /** Reads a value behind its opening quote. */
    private void quoted(char mark) {
        int start = at;
        int end = start;
        if (start < text.length() && text.charAt(start) == mark) {
            end = start;
        } else {
            end = closingQuote(start, mark);
            if (end < 0) {
                toComma();
                plain(start - 1, at);
                mistake = Mistake.OPEN_QUOTE;
                return;
            }
        }
        quote = mark;
        valueStart = start;
        valueEnd = end;
        value = text.substring(start, end).replace("\\" + mark, String.valueOf(mark));
        at = end + 1;
        int next = Chars.skipBlanks(text, at);
        if (next < text.length() && text.charAt(next) != ',') {
            mistake = Mistake.TEXT_BEHIND_QUOTE;
        }
    }

    private int closingQuote(int start, char mark) {
        int lineEnd = lineEnd(start);
        for (int i = start + 1; i < text.length() && i <= lineEnd + 1; i++) {
            if (text.charAt(i) == mark && text.charAt(i - 1) != '\\') {
                return i;
            }
        }
        return -1;
    }

    private int nameEnd(int start) {
        int end = start;
        if (end < text.length() && Chars.isWord(text.charAt(end))) {
            end++;
            while (end < text.length() && (Chars.isWord(text.charAt(end)) || "-.".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
        }
        return end;
    }

    /** Moves to the next comma or the end, and back over blanks. */
    private void toComma() {
        int comma = text.indexOf(',', at);
        int end = Math.min(comma < 0 ? text.length() : comma, lineEnd(at));
        while (end > at && Chars.isBlank(text.charAt(end - 1))) {
            end--;
        }
        at = end;
    }

    /** Where the line ends that an offset is in; only a value with a hard line break has more than one. */
    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void skipComma() {
        int next = Chars.skipBlanks(text, at);
        if (next == text.length()) {
            at = next;
        } else if (text.charAt(next) == ',') {
            at = next + 1;
        }
    }

    private void reset() {
        plain(at, at);
    }

    private void plain(int start, int end) {
        value = text.substring(start, end);
        valueStart = start;
        valueEnd = end;
        quote = NO_QUOTE;
        mistake = Mistake.NOTHING;
    }

    private void addPositional(int start) {
        add("", start, Math.max(at, valueEnd), mistake);
    }

    private void add(String name, int nameStart, int nameEnd, Mistake what) {
        items.add(new Item(position, name, value, nameStart, nameEnd, valueStart, valueEnd, quote, what));
    }
}
