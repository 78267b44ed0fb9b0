package dev.guidelint.report.model;

import dev.guidelint.analyzer.api.Severity;

/**
 * Something that was found at a place.
 *
 * @param rule id of the rule that found it
 * @param severity how bad it is here
 * @param message what is wrong, what is code in backticks
 */
public record Mark(String rule, Severity severity, String message) {}
