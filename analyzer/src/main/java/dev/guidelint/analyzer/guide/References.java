package dev.guidelint.analyzer.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Resolves {@code {name}} in a text. */
final class References {
    /** What becomes of a reference to an attribute that is not defined. */
    enum Missing {
        /** It stays as it is written. */
        KEEP,
        /** It goes. */
        DROP,
        /** The whole text goes. */
        DROP_ALL
    }

    private final DocumentAttributes attributes;
    private final String source;
    private final Missing missing;
    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private final List<String> unreadable = new ArrayList<>();
    private final List<String> undefined = new ArrayList<>();

    private References(DocumentAttributes attributes, String source, Missing missing) {
        this.attributes = attributes;
        this.source = source;
        this.missing = missing;
        this.starts = new int[source.length() + 16];
    }

    /** Resolves the references in a text. */
    static Expanded expand(String source, DocumentAttributes attributes, Missing missing) {
        if (source.indexOf('{') < 0) {
            return Expanded.plain(source);
        }
        return new References(attributes, source, missing).run();
    }

    private Expanded run() {
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            boolean isEscaped = c == '\\' && at + 1 < source.length() && source.charAt(at + 1) == '{';
            int brace = isEscaped ? at + 1 : at;
            int end = source.charAt(brace) == '{' ? end(brace) : -1;
            if (end < 0) {
                append(source.substring(at, at + 1), at, true);
                at++;
            } else {
                reference(at, brace, end, isEscaped);
                at = end;
            }
        }
        if (!undefined.isEmpty() && missing == Missing.DROP_ALL) {
            text.setLength(0);
        }
        int[] result = Arrays.copyOf(starts, text.length() + 1);
        result[text.length()] = source.length();
        return new Expanded(source, text.toString(), result, List.copyOf(unreadable), List.copyOf(undefined));
    }

    /** The offset behind the reference that starts at a brace; -1 if none does. */
    private int end(int brace) {
        int at = brace + 1;
        if (isCommand(brace)) {
            int close = source.indexOf('}', source.indexOf(':', at) + 2);
            return close < 0 ? -1 : close + 1;
        }
        if (at == source.length() || !Chars.isWord(source.charAt(at))) {
            return -1;
        }
        while (at < source.length() && (Chars.isWord(source.charAt(at)) || source.charAt(at) == '-')) {
            at++;
        }
        if (at < source.length() && source.charAt(at) == '\\') {
            at++;
        }
        return at < source.length() && source.charAt(at) == '}' ? at + 1 : -1;
    }

    /** References that change the document when they are resolved: set and counter. */
    private boolean isCommand(int brace) {
        for (String command : new String[] {"set:", "counter:", "counter2:"}) {
            if (source.startsWith(command, brace + 1) && source.length() > brace + 2 + command.length()) {
                return true;
            }
        }
        return false;
    }

    private void reference(int start, int brace, int end, boolean isEscaped) {
        boolean closesEscaped = source.charAt(end - 2) == '\\';
        String inner = source.substring(brace + 1, closesEscaped ? end - 2 : end - 1);
        if (isEscaped || closesEscaped) {
            append("{" + inner + "}", start, false);
            return;
        }
        String name = inner.toLowerCase(Locale.ROOT);
        if (isCommand(brace) || attributes.isUnreadable(name)) {
            unreadable.add(inner);
            append(source.substring(brace, end), start, true);
        } else if (attributes.isDefined(name)) {
            append(attributes.value(name), start, false);
        } else if (KnownAttributes.CHARACTERS.containsKey(name)) {
            append(KnownAttributes.CHARACTERS.getOrDefault(name, ""), start, false);
        } else {
            undefined.add(inner);
            if (missing == Missing.KEEP) {
                append(source.substring(brace, end), start, true);
            }
        }
    }

    /** Appends a part that comes from an offset; a literal part comes from there character by character. */
    private void append(String part, int origin, boolean isLiteral) {
        int length = text.length();
        if (length + part.length() + 1 > starts.length) {
            starts = Arrays.copyOf(starts, (length + part.length() + 1) * 2);
        }
        for (int i = 0; i < part.length(); i++) {
            starts[length + i] = isLiteral ? origin + i : origin;
        }
        text.append(part);
    }
}
