package dev.guidelint.report;

import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of code with everything that was found in it. People fix places, not findings: two rules that meet in one line
 * are one place.
 *
 * @param path the file
 * @param line the line
 * @param findings what was found there
 */
record Place(String path, int line, List<Evidence> findings) {
    Place {
        findings = List.copyOf(findings);
    }

    /** The places of some findings that are sorted by path and line. */
    static List<Place> of(List<Evidence> findings) {
        List<Place> places = new ArrayList<>();
        List<Evidence> here = new ArrayList<>();
        for (Evidence evidence : findings) {
            if (!here.isEmpty() && !isSamePlace(here.get(0), evidence)) {
                places.add(of(here.get(0), here));
                here = new ArrayList<>();
            }
            here.add(evidence);
        }
        if (!here.isEmpty()) {
            places.add(of(here.get(0), here));
        }
        return places;
    }

    /** What weighs most of what was found there. */
    Evidence worst() {
        Evidence worst = findings.get(0);
        for (Evidence evidence : findings) {
            if (evidence.severity().compareTo(worst.severity()) > 0) {
                worst = evidence;
            }
        }
        return worst;
    }

    boolean hasError() {
        return worst().severity() == Severity.ERROR;
    }

    private static Place of(Evidence first, List<Evidence> findings) {
        return new Place(first.finding().path(), first.finding().region().startLine(), findings);
    }

    private static boolean isSamePlace(Evidence one, Evidence other) {
        return one.finding().region().startLine() == other.finding().region().startLine()
                && one.finding().path().equals(other.finding().path());
    }
}
