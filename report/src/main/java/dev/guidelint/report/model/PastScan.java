package dev.guidelint.report.model;

import java.util.Map;

/**
 * What is remembered of a scan, to compare later ones with.
 *
 * @param label what the team calls it: a release, or a day
 * @param time when it was made, as {@code 2026-11-26T02:08:40Z}; scans are ordered by it
 * @param version the version of Guidelint that made it
 * @param lines how many lines of code were scanned
 * @param places how many places there were in all
 * @param chapters how many there were in each chapter, by its id
 */
public record PastScan(
        String label, String time, String version, long lines, int places, Map<String, Integer> chapters) {
    /** Copies the map. */
    public PastScan {
        chapters = Map.copyOf(chapters);
    }

    /** Places per thousand lines. */
    public double density() {
        return lines == 0 ? 0 : places * 1000.0 / lines;
    }
}
