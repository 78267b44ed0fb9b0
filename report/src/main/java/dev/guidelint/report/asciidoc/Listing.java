package dev.guidelint.report.asciidoc;

import java.util.List;
import java.util.regex.Pattern;

/** Source lines within a listing: shown as they are, whatever they look like. */
final class Listing {
    /** What Asciidoctor takes for a directive even within a listing. */
    private static final Pattern DIRECTIVE = Pattern.compile(
            "(?:include::[^\\s\\[](?:[^\\[]*[^\\s\\[])?\\[.*]|(?:ifdef|ifndef|ifeval|endif)::\\S*\\[.*])");

    /** What Asciidoctor takes for marks at the end of a line. */
    private static final Pattern MARKS = Pattern.compile("(?: ?<(?:!--)?(?:\\d+|\\.)(?:--)?>)+$");

    private Listing() {}

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
}
