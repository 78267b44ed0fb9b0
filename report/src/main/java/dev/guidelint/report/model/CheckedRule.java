package dev.guidelint.report.model;

import dev.guidelint.analyzer.api.Severity;
import java.util.Map;

/**
 * A rule that watched over a chapter.
 *
 * @param id its id
 * @param severity how severe it is here
 * @param wording how to speak of what it finds
 * @param file the file of the guide that decides on it; empty if it runs unasked
 * @param line the line there
 * @param options settings that differ from the defaults, as the guide writes them
 * @param places how many places it has in the chapter
 */
public record CheckedRule(
        String id, Severity severity, Wording wording, String file, int line, Map<String, String> options, int places) {
    /** Copies the map. */
    public CheckedRule {
        options = Map.copyOf(options);
    }
}
