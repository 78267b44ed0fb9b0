package dev.guidelint.report.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The guide as a document.
 *
 * @param name name of its file
 * @param title its title; empty if it has none
 * @param lines its lines, with includes and conditions applied
 * @param macros indexes of the lines that hold a {@code rule::} macro
 * @param sentences sentences of the report that the team put in its own words or language, by key
 */
public record GuideText(
        String name, String title, List<String> lines, Set<Integer> macros, Map<String, String> sentences) {
    /** Copies the collections. */
    public GuideText {
        lines = List.copyOf(lines);
        macros = Set.copyOf(macros);
        sentences = Map.copyOf(sentences);
    }
}
