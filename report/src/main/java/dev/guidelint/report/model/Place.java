package dev.guidelint.report.model;

import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of code with everything that was found in it. People fix places, not findings: two rules that meet in one line
 * are one place.
 *
 * @param path the file, relative to the project, with slashes
 * @param line the line, from 1
 * @param marks what was found there, at least one
 */
public record Place(String path, int line, List<Mark> marks) {
    /** Copies the list. */
    public Place {
        marks = List.copyOf(marks);
    }

    /** The places of some findings that are sorted by path and line. */
    static List<Place> of(List<Evidence> findings) {
        List<Place> places = new ArrayList<>();
        List<Mark> here = new ArrayList<>();
        String path = "";
        int line = 0;
        for (Evidence evidence : findings) {
            int foundLine = evidence.finding().region().startLine();
            if (!here.isEmpty()
                    && (line != foundLine || !path.equals(evidence.finding().path()))) {
                places.add(new Place(path, line, here));
                here = new ArrayList<>();
            }
            path = evidence.finding().path();
            line = foundLine;
            here.add(new Mark(
                    evidence.finding().rule(),
                    evidence.severity(),
                    evidence.finding().message()));
        }
        if (!here.isEmpty()) {
            places.add(new Place(path, line, here));
        }
        return places;
    }

    /** The severity of the worst that was found there. */
    public Severity severity() {
        Severity worst = marks.get(0).severity();
        for (Mark mark : marks) {
            worst = mark.severity().compareTo(worst) > 0 ? mark.severity() : worst;
        }
        return worst;
    }

    /** Whether a rule found something there. */
    public boolean has(String rule) {
        for (Mark mark : marks) {
            if (mark.rule().equals(rule)) {
                return true;
            }
        }
        return false;
    }
}
