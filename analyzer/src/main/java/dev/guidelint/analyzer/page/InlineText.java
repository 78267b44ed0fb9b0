package dev.guidelint.analyzer.page;

/** Running text, written in other ways than AsciiDoc. */
final class InlineText {
    private InlineText() {}

    /** Without any markup; the target of a link follows in brackets if its text does not show it. */
    static String plain(String source) {
        StringBuilder out = new StringBuilder();
        for (Span span : SpanReader.read(source)) {
            out.append(span.text());
            if (span.kind() == Span.Kind.LINK && !span.text().equals(span.target())) {
                out.append(" (").append(span.target()).append(')');
            }
        }
        return out.toString();
    }

    static String markdown(String source) {
        StringBuilder out = new StringBuilder();
        for (Span span : SpanReader.read(source)) {
            switch (span.kind()) {
                case TEXT -> out.append(escaped(span.text()));
                case CODE -> code(out, span.text());
                case STRONG -> out.append("**").append(escaped(span.text())).append("**");
                case EMPHASIS -> out.append('_').append(escaped(span.text())).append('_');
                case LINK ->
                    out.append('[')
                            .append(escaped(span.text()))
                            .append("](")
                            .append(span.target())
                            .append(')');
            }
        }
        return out.toString();
    }

    private static void code(StringBuilder out, String code) {
        boolean hasMark = code.indexOf('`') >= 0;
        out.append(hasMark ? "`` " : "`").append(code).append(hasMark ? " ``" : "`");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\`*_[]<>".indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
