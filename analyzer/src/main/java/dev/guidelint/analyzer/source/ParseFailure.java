package dev.guidelint.analyzer.source;

import dev.guidelint.analyzer.api.Region;

/**
 * Why a file has no tree.
 *
 * @param region where it went wrong
 * @param message what went wrong, one line
 */
public record ParseFailure(Region region, String message) {
    /** The first character of a file, for failures that have no place of their own. */
    static final Region START = new Region(1, 1, 1, 1);
}
