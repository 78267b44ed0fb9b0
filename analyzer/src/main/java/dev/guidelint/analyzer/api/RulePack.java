package dev.guidelint.analyzer.api;

import java.util.List;

/**
 * The rules of one chapter.
 *
 * @param chapter id of the chapter, for example {@code shared-state}
 * @param rules its rules, sorted by id
 */
public record RulePack(String chapter, List<Rule> rules) {
    /** Copies the list of rules. */
    public RulePack {
        rules = List.copyOf(rules);
    }
}
