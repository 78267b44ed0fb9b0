package dev.guidelint.analyzer.page;

import dev.guidelint.analyzer.page.Span.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits running text into spans. Knows code, strong text, emphasis, curved quotes, links, and cross references to other
 * rules ({@code xref:empty-catch.adoc[]}); everything else is text.
 */
final class SpanReader {
    private static final String RULES = "https://guidelint.dev/rules/";

    private final String source;
    private int at;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();

    private SpanReader(String source) {
        this.source = source;
    }

    static List<Span> read(String source) {
        SpanReader reader = new SpanReader(source);
        while (reader.at < source.length()) {
            if (!reader.markup()) {
                reader.text.append(source.charAt(reader.at++));
            }
        }
        reader.endText();
        return reader.spans;
    }

    /** Takes the markup that starts here, if there is any. */
    private boolean markup() {
        char c = source.charAt(at);
        return switch (c) {
            case '\\' -> escape();
            case '"' -> quotes();
            case '`' -> marked("`", Kind.CODE);
            case '*' -> marked("*", Kind.STRONG);
            case '_' -> marked("_", Kind.EMPHASIS);
            case '+' -> marked("+", Kind.TEXT);
            case '-' -> dash();
            case 'h' -> (source.startsWith("https://", at) || source.startsWith("http://", at)) && link("", "");
            case 'l' -> source.startsWith("link:", at) && link("link:", "");
            case 'x' -> source.startsWith("xref:", at) && link("xref:", RULES);
            default -> false;
        };
    }

    private boolean escape() {
        if (at + 1 < source.length() && "*_`{<\"+".indexOf(source.charAt(at + 1)) >= 0) {
            text.append(source.charAt(at + 1));
            at += 2;
            return true;
        }
        return false;
    }

    /** Quotes that AsciiDoc sets curved. */
    private boolean quotes() {
        int end = source.startsWith("\"`", at) ? source.indexOf("`\"", at + 2) : -1;
        if (end < 0) {
            return false;
        }
        text.append('“');
        String inner = source.substring(at + 2, end);
        endText();
        spans.addAll(read(inner));
        text.append('”');
        at = end + 2;
        return true;
    }

    private boolean dash() {
        if (at > 0 && source.startsWith("-- ", at) && source.charAt(at - 1) == ' ') {
            text.append('—');
            at += 2;
            return true;
        }
        return false;
    }

    /** Text between two marks; doubled marks may stand within a word. */
    private boolean marked(String mark, Kind kind) {
        String doubled = mark + mark;
        if (source.startsWith(doubled, at)) {
            int end = source.indexOf(doubled, at + 2);
            if (end > at + 2) {
                add(kind, source.substring(at + 2, end), end + 2);
                return true;
            }
            return false;
        }
        if (isWord(at - 1) || at + 1 >= source.length() || Character.isWhitespace(source.charAt(at + 1))) {
            return false;
        }
        int end = source.indexOf(mark, at + 2);
        while (end > 0 && (isWord(end + 1) || Character.isWhitespace(source.charAt(end - 1)))) {
            end = source.indexOf(mark, end + 1);
        }
        if (end < 0) {
            return false;
        }
        add(kind, source.substring(at + 1, end), end + 1);
        return true;
    }

    private void add(Kind kind, String inner, int next) {
        if (kind == Kind.TEXT) {
            text.append(inner);
        } else {
            endText();
            boolean literal = kind == Kind.CODE && inner.length() > 2 && inner.startsWith("+") && inner.endsWith("+");
            spans.add(Span.of(kind, literal ? inner.substring(1, inner.length() - 1) : nested(kind, inner)));
        }
        at = next;
    }

    /** Marks within marks are dropped: a span has one kind. */
    private static String nested(Kind kind, String inner) {
        if (kind == Kind.CODE) {
            return inner;
        }
        StringBuilder plain = new StringBuilder();
        for (Span span : read(inner)) {
            plain.append(span.text());
        }
        return plain.toString();
    }

    private boolean link(String prefix, String base) {
        if (isWord(at - 1)) {
            return false;
        }
        int start = at + prefix.length();
        int end = start;
        while (end < source.length()
                && !Character.isWhitespace(source.charAt(end))
                && "[]<>".indexOf(source.charAt(end)) < 0) {
            end++;
        }
        boolean bracket = end < source.length() && source.charAt(end) == '[';
        int close = bracket ? source.indexOf(']', end) : -1;
        if (close < 0) {
            if (!prefix.isEmpty()) {
                return false;
            }
            // A bare address does not end with the stop of its sentence.
            while (".,;:)".indexOf(source.charAt(end - 1)) >= 0) {
                end--;
            }
        }
        String target = source.substring(start, end);
        String label = close < 0 ? "" : nested(Kind.LINK, source.substring(end + 1, close));
        endText();
        if (base.isEmpty()) {
            spans.add(new Span(Kind.LINK, label.isEmpty() ? target : label, target));
        } else {
            String rule = target.endsWith(".adoc") ? target.substring(0, target.length() - 5) : target;
            spans.add(new Span(Kind.LINK, label.isEmpty() ? rule : label, base + rule + ".html"));
        }
        at = close < 0 ? end : close + 1;
        return true;
    }

    private boolean isWord(int index) {
        return index >= 0 && index < source.length() && Character.isLetterOrDigit(source.charAt(index));
    }

    private void endText() {
        if (text.length() > 0) {
            spans.add(Span.of(Kind.TEXT, text.toString()));
            text.setLength(0);
        }
    }
}
