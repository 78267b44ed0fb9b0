package dev.guidelint.analyzer.api;

/**
 * One replacement in the text of a file.
 *
 * @param region what is replaced; empty for an insertion
 * @param replacement the new text; empty for a deletion
 */
public record Edit(Region region, String replacement) {}
