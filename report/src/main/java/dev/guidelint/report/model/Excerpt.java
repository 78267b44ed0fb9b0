package dev.guidelint.report.model;

import java.util.List;

/**
 * Real lines of code with their real numbers.
 *
 * @param path the file
 * @param first number of the first line
 * @param code the lines, without the indent that all of them have, long ones cut
 * @param marked the places in it that are worth a note, by line
 */
public record Excerpt(String path, int first, List<String> code, List<Place> marked) {
    /** Copies the lists. */
    public Excerpt {
        code = List.copyOf(code);
        marked = List.copyOf(marked);
    }
}
