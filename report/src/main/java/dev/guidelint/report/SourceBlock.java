package dev.guidelint.report;

import dev.guidelint.analyzer.api.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Source lines within a listing: shown as they are, whatever they look like. */
final class SourceBlock {
    private static final int LONGEST = 110;

    /** What Asciidoctor takes for a directive even within a listing. */
    private static final Pattern DIRECTIVE = Pattern.compile(
            "(?:include::[^\\s\\[](?:[^\\[]*[^\\s\\[])?\\[.*]|(?:ifdef|ifndef|ifeval|endif)::\\S*\\[.*])");

    /** What Asciidoctor takes for marks at the end of a line. */
    private static final Pattern MARKS = Pattern.compile("(?: ?<(?:!--)?(?:\\d+|\\.)(?:--)?>)+$");

    private SourceBlock() {}

    /** Some lines of a file: cut if they are too long, without the indent that all of them have. */
    static List<String> lines(SourceText source, int first, int last) {
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
            lines.add(cut(printable(line.substring(Math.min(indent, line.length())))));
        }
        return lines;
    }

    /**
     * A fence that none of the lines can close. The fence of a block around the listing must be one as well: Asciidoctor
     * looks for its end before it looks at what is inside.
     *
     * @param mark the character it is made of
     * @param shortest how long it is at least
     */
    static String fence(char mark, int shortest, List<String> lines) {
        int length = shortest;
        for (String line : lines) {
            int marks = 0;
            while (marks < line.length() && line.charAt(marks) == mark) {
                marks++;
            }
            if (marks == line.length()) {
                length = Math.max(length, marks + 1);
            }
        }
        return String.valueOf(mark).repeat(length);
    }

    /** A line that has no mark of ours: what looks like a directive or a mark is escaped, so that it is shown. */
    static String escaped(String line) {
        if (DIRECTIVE.matcher(line).matches()) {
            return "\\" + line;
        }
        if (line.endsWith(">")) {
            return MARKS.matcher(line).replaceFirst(match -> match.group().replace("<", "\\\\<"));
        }
        return line;
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

    private static String printable(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            out.append(c == '\t' ? c : Markup.printable(c));
        }
        return out.toString();
    }
}
