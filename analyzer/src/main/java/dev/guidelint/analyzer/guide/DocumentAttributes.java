package dev.guidelint.analyzer.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The attributes of the document while it is read. */
final class DocumentAttributes {
    private final Map<String, String> values = KnownAttributes.defaults();
    private final Set<String> unreadable = new HashSet<>(KnownAttributes.CHANGING);
    private final Set<String> uncertain = new HashSet<>(KnownAttributes.UNCERTAIN);
    private final Set<String> locked = new HashSet<>();
    private final List<GuideAttribute> entries = new ArrayList<>();
    private String doctype = "";
    private boolean inHeader = true;

    DocumentAttributes(Map<String, String> fromOutside) {
        doctype("article");
        for (Map.Entry<String, String> entry : fromOutside.entrySet()) {
            String name = entry.getKey().toLowerCase(Locale.ROOT);
            define(name, entry.getValue());
            locked.add(name);
            entries.add(new GuideAttribute(name, entry.getValue(), true, "", 0, 1, 1, 0));
        }
        // A guide is always read as HTML: what is checked must not depend on how the guide is printed.
        locked.addAll(List.of("backend", "asciidoctor", "max-include-depth", "allow-uri-read", "docdir", "docfile"));
    }

    /** Whether an attribute has a value. */
    boolean isDefined(String name) {
        return values.containsKey(name);
    }

    /** Whether nobody can tell if an attribute has a value. */
    boolean isUncertain(String name) {
        return uncertain.contains(name);
    }

    /** Whether nobody can tell the value of an attribute. */
    boolean isUnreadable(String name) {
        return unreadable.contains(name) || uncertain.contains(name);
    }

    /** The value of an attribute, empty if it has none. */
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Gives an attribute a value, whatever it had before. */
    void define(String name, String value) {
        values.put(name, value);
        unreadable.remove(name);
        uncertain.remove(name);
    }

    /** Gives an attribute a value that nobody can tell. */
    private void defineUnreadable(String name) {
        define(name, "");
        unreadable.add(name);
    }

    /** What becomes of references to attributes that are not defined. */
    References.Missing missing() {
        return switch (value("attribute-missing")) {
            case "drop" -> References.Missing.DROP;
            case "drop-line" -> References.Missing.DROP_ALL;
            default -> References.Missing.KEEP;
        };
    }

    void endHeader() {
        inHeader = false;
    }

    /** Where the document sets and unsets attributes, so far. */
    List<GuideAttribute> entries() {
        return entries;
    }

    /**
     * A line {@code :name: value} of the document.
     *
     * @param name as written, possibly with an exclamation mark that unsets it
     * @param raw the value as written
     */
    void enter(String name, String raw, GuideLine line, int start, int end) {
        boolean unset = name.startsWith("!") || name.endsWith("!");
        String clean = clean(name);
        String key = clean.equals("numbered") ? "sectnums" : clean.equals("hardbreaks") ? "hardbreaks-option" : clean;
        String value = plainValue(raw);
        entries.add(new GuideAttribute(
                key,
                unset ? "" : value,
                !unset,
                line.file(),
                line.number(),
                line.column(start),
                Math.max(1, end - start),
                line.depth()));
        if (locked.contains(key)) {
            return;
        }
        if (unset) {
            values.remove(key);
            unreadable.remove(key);
            uncertain.remove(key);
        } else if (key.equals("leveloffset")) {
            define(key, levelOffset(raw));
        } else if (key.equals("doctype") && inHeader) {
            doctype(value);
        } else {
            assign(key, raw);
        }
    }

    /** The level offset that is in force. */
    int levelOffset() {
        return number(value("leveloffset"));
    }

    private String levelOffset(String raw) {
        if (raw.startsWith("+")) {
            return Integer.toString(levelOffset() + number(raw.substring(1)));
        }
        return raw.startsWith("-") ? Integer.toString(levelOffset() - number(raw.substring(1))) : raw;
    }

    private static int number(String text) {
        int end = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int start = end;
        // More digits than any level needs: cut, so that nothing overflows.
        while (end < text.length() && end < start + 6 && Chars.isDigit(text.charAt(end))) {
            end++;
        }
        return end == start ? 0 : Integer.parseInt(text.substring(0, end));
    }

    private void doctype(String name) {
        for (String prefix : new String[] {"doctype-", "backend-html5-doctype-", "basebackend-html-doctype-"}) {
            values.remove(prefix + doctype);
            define(prefix + name, "");
        }
        doctype = name;
        define("doctype", name);
    }

    /** Stores a value as references will see it: special characters become entities, references are resolved. */
    private void assign(String key, String raw) {
        PassText pass = PassText.of(raw);
        if (pass.isUnreadable()) {
            defineUnreadable(key);
            return;
        }
        String text = pass.escapes() ? escape(pass.text()) : pass.text();
        if (!pass.resolves()) {
            define(key, text);
            return;
        }
        Expanded expanded = References.expand(text, this, missing());
        if (expanded.unreadable().isEmpty()) {
            define(key, expanded.text());
        } else {
            defineUnreadable(key);
        }
    }

    /** The value for settings of our own: references are resolved, and nothing is turned into entities. */
    private String plainValue(String raw) {
        PassText pass = PassText.of(raw);
        return pass.resolves() ? References.expand(pass.text(), this, missing()).text() : pass.text();
    }

    /** Special characters as HTML has them. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String clean(String name) {
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Chars.isWord(c) || c == '-') {
                clean.append(c);
            }
        }
        return clean.toString().toLowerCase(Locale.ROOT);
    }
}
