package dev.guidelint.analyzer.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * A source with expectations on its lines: {@code // finding: text} stands for a finding that starts on that line and has
 * the text in its message. Markers are cut before the source is parsed; lines stay where they are.
 *
 * @param source the source without markers
 * @param expectations what the markers say
 */
record MarkedSource(String source, List<Expectation> expectations) {
    private static final String MARKER = "// finding:";

    /** A finding that is expected on a line. */
    record Expectation(int line, String text) {
        @Override
        public String toString() {
            return line + ": " + text;
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
            int marker = text.indexOf(MARKER);
            if (marker >= 0) {
                for (String part : text.substring(marker + MARKER.length()).split(MARKER, -1)) {
                    expectations.add(new Expectation(line, part.strip()));
                }
                text = text.substring(0, marker).stripTrailing();
            }
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
