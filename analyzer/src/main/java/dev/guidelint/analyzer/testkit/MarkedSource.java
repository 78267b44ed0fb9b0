package dev.guidelint.analyzer.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source with expectations on its lines: {@code // finding: text} stands for a finding that starts on that line and has
 * the text in its message; {@code // finding [error]: text} says how severe it is, too. {@code // related: text} stands for
 * a place that some finding points to besides its own. Markers are cut before the source is parsed; lines stay where they
 * are. In files that are no Java a marker can begin with {@code #} or {@code <!--} as well.
 *
 * @param source the source without markers
 * @param expectations what the markers say
 */
record MarkedSource(String source, List<Expectation> expectations) {
    private static final String END = "-->";
    private static final Pattern MARKER =
            Pattern.compile("(?://|#|<!--) (?:(related)|finding(?: \\[(info|warning|error)])?):");

    /** A finding that is expected on a line, of any severity if that is empty; or a place that a finding points to. */
    record Expectation(int line, boolean isRelated, String severity, String text) {
        @Override
        public String toString() {
            return line + ": " + (isRelated ? "related: " : severity.isEmpty() ? "" : severity + ": ") + text;
        }
    }

    static MarkedSource of(String marked) {
        List<Expectation> expectations = new ArrayList<>();
        StringBuilder source = new StringBuilder();
        int line = 1;
        int start = 0;
        while (start < marked.length()) {
            int end = marked.indexOf('\n', start);
            end = end < 0 ? marked.length() : end;
            String text = marked.substring(start, end);
            Matcher marker = MARKER.matcher(text);
            boolean isMarked = marker.find();
            int code = isMarked ? marker.start() : text.length();
            while (isMarked) {
                boolean isRelated = marker.group(1) != null;
                String named = marker.group(2);
                String severity = named == null ? "" : named;
                int from = marker.end();
                isMarked = marker.find();
                String part = text.substring(from, isMarked ? marker.start() : text.length());
                String wanted = part.strip();
                expectations.add(new Expectation(
                        line,
                        isRelated,
                        severity,
                        wanted.endsWith(END)
                                ? wanted.substring(0, wanted.length() - END.length())
                                        .strip()
                                : wanted));
            }
            text = code < text.length() ? text.substring(0, code).stripTrailing() : text;
            source.append(text);
            if (end < marked.length()) {
                source.append('\n');
            }
            start = end + 1;
            line++;
        }
        return new MarkedSource(source.toString(), List.copyOf(expectations));
    }
}
