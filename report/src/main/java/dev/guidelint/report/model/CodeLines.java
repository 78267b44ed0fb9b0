package dev.guidelint.report.model;

import dev.guidelint.analyzer.api.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Lines of code made fit to be shown: without the indent that all of them have, long ones cut, nothing that cannot be seen. */
final class CodeLines {
    private static final int LONGEST = 110;
    private static final char REPLACEMENT = '\uFFFD';

    private CodeLines() {}

    static List<String> of(SourceText source, int first, int last) {
        int indent = Integer.MAX_VALUE;
        for (int number = first; number <= last; number++) {
            String line = source.line(number);
            if (!line.isBlank()) {
                indent = Math.min(indent, indent(line));
            }
        }
        List<String> lines = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            String line = source.line(number).stripTrailing();
            lines.add(cut(visible(line.substring(Math.min(indent, line.length())))));
        }
        return lines;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }

    private static String cut(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, end) + "…";
    }

    private static String visible(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isBlank = c == '\n' || c == '\r';
            out.append(isBlank ? ' ' : c != '\t' && Character.isISOControl(c) ? REPLACEMENT : c);
        }
        return out.toString();
    }
}
