package dev.guidelint.analyzer.guide;

import java.util.List;

/**
 * A file that was read for a guide.
 *
 * @param name its name: a path relative to the root of the project, or {@code guidelint:/...} for the packaged guide
 * @param lines its lines as they are, without line ends
 */
public record GuideFile(String name, List<String> lines) {
    /** Copies the list. */
    public GuideFile {
        lines = List.copyOf(lines);
    }

    /** A line, counted from 1; empty if there is no such line. */
    public String line(int number) {
        return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
    }
}
