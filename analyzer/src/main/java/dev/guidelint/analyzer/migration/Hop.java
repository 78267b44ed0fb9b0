package dev.guidelint.analyzer.migration;

/**
 * One step of a migration from Java to a newer Java.
 *
 * @param from the release it starts from
 * @param to the release it leads to
 */
public record Hop(int from, int to) {
    /** Whether what starts to matter in a release is met on this step. */
    public boolean meets(int release) {
        return release > from && release <= to;
    }
}
