package dev.guidelint.analyzer.guide;

import dev.guidelint.analyzer.api.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a guide while it is read. */
final class Problems {
    private final List<GuideProblem> found = new ArrayList<>();

    /** An error about a part of a line. */
    void error(GuideLine line, int start, int end, String message, String hint) {
        add(Severity.ERROR, line, start, end, message, hint);
    }

    /** An error about a whole line. */
    void error(GuideLine line, String message, String hint) {
        error(line, 0, line.text().length(), message, hint);
    }

    /** A warning about a part of a line. */
    void warning(GuideLine line, int start, int end, String message, String hint) {
        add(Severity.WARNING, line, start, end, message, hint);
    }

    private void add(Severity severity, GuideLine line, int start, int end, String message, String hint) {
        int column = line.column(start);
        int length = Math.max(1, line.column(end) - column);
        add(new GuideProblem(severity, line.file(), line.number(), column, length, message, hint));
    }

    void add(GuideProblem problem) {
        found.add(problem);
    }

    List<GuideProblem> all() {
        return found;
    }
}
