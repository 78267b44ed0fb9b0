package dev.guidelint.analyzer.guide;

import dev.guidelint.analyzer.api.Severity;

/**
 * Something wrong in a guide.
 *
 * @param severity an error makes the guide unusable; a warning does not
 * @param file the file it is in
 * @param line the line, from 1; 0 if it is about the file as a whole
 * @param column the column, from 1
 * @param length how many characters are wrong, at least 1
 * @param message what is wrong; names and values in backticks
 * @param hint what to do about it; empty if there is nothing to say
 */
public record GuideProblem(
        Severity severity, String file, int line, int column, int length, String message, String hint) {

    /** Whether the guide cannot be used. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
