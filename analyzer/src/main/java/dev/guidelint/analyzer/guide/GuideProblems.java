package dev.guidelint.analyzer.guide;

import java.util.List;

/** Writes problems of guides for people. */
public final class GuideProblems {
    private GuideProblems() {}

    /**
     * The problems as text, each with its line and a caret under what is wrong:
     *
     * <pre>
     * guide.adoc:12:7: error: unknown rule `mutable-static-contaner`
     *   rule::mutable-static-contaner[severity=error]
     *         ^^^^^^^^^^^^^^^^^^^^^^^
     *   did you mean `mutable-static-container`?
     * </pre>
     *
     * @param guide the guide they were found in, for its lines
     * @param problems what was found, in the order to be shown
     * @return lines of text, each with its end; empty if there are no problems
     */
    public static String render(Guide guide, List<GuideProblem> problems) {
        StringBuilder out = new StringBuilder();
        for (GuideProblem problem : problems) {
            render(guide, problem, out);
        }
        return out.toString();
    }

    private static void render(Guide guide, GuideProblem problem, StringBuilder out) {
        out.append(problem.file().isEmpty() ? "command line" : problem.file());
        if (problem.line() > 0) {
            out.append(':').append(problem.line()).append(':').append(problem.column());
        }
        out.append(": ").append(problem.severity().label()).append(": ");
        out.append(problem.message()).append('\n');
        String line = guide.file(problem.file())
                .map(file -> file.line(problem.line()))
                .orElse("");
        if (!line.isBlank()) {
            out.append("  ").append(line).append('\n');
            caret(line, problem, out);
        }
        if (!problem.hint().isEmpty()) {
            out.append("  ").append(problem.hint()).append('\n');
        }
    }

    private static void caret(String line, GuideProblem problem, StringBuilder out) {
        int start = Math.min(problem.column() - 1, line.length());
        int end = Math.min(Math.max(start + problem.length(), start + 1), Math.max(line.length(), start + 1));
        out.append("  ");
        for (int i = 0; i < start; i++) {
            // A tab stays a tab, so that the caret stands where the text does.
            out.append(line.charAt(i) == '\t' ? '\t' : ' ');
        }
        out.append("^".repeat(end - start)).append('\n');
    }
}
