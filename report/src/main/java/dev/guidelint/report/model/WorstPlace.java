package dev.guidelint.report.model;

import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.evidence.Concentration;
import dev.guidelint.analyzer.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses the one place of a chapter that is shown, and how much of the code around it. */
final class WorstPlace {
    private static final int LINES = 15;
    private static final int BEFORE = 7;
    private static final int LEAST_BEFORE = 2;
    private static final int AFTER = 4;
    private static final int MARKS = 5;

    private WorstPlace() {}

    /**
     * The worst place, if its source is known.
     *
     * @param findings the findings of a chapter, sorted by place
     * @param places the same as places
     * @param texts the sources by path
     */
    static List<Excerpt> of(List<Evidence> findings, List<Place> places, Map<String, SourceText> texts) {
        String fullest = Concentration.ofCounts(Chapter.byFile(places)).fullestPath();
        Optional<Evidence> worst = worst(findings, fullest);
        if (worst.isEmpty()) {
            return List.of();
        }
        SourceText source = texts.get(worst.get().finding().path());
        int line = worst.get().finding().region().startLine();
        if (source == null || line > source.lines().count()) {
            return List.of();
        }
        return List.of(around(line, worst.get().finding().context(), source, places));
    }

    /** Errors weigh more than anything else; then the file that has most, where one would begin. */
    private static Optional<Evidence> worst(List<Evidence> findings, String fullestPath) {
        Optional<Evidence> worst = Optional.empty();
        int most = -1;
        for (Evidence evidence : findings) {
            int weight = switch (evidence.severity()) {
                case ERROR -> 4;
                case WARNING -> 2;
                case INFO -> 0;
            };
            weight += evidence.finding().path().equals(fullestPath) ? 1 : 0;
            if (weight > most) {
                most = weight;
                worst = Optional.of(evidence);
            }
        }
        return worst;
    }

    private static Excerpt around(int line, Region context, SourceText source, List<Place> places) {
        boolean isNear = context.startLine() <= line && line - context.startLine() <= BEFORE;
        int start = isNear ? Math.min(context.startLine(), line - LEAST_BEFORE) : line - AFTER;
        int first = Math.max(1, start);
        int last = Math.min(Math.min(source.lines().count(), line + AFTER), first + LINES - 1);
        while (first < line && source.line(first).isBlank()) {
            first++;
        }
        while (last > line && source.line(last).isBlank()) {
            last--;
        }
        List<Place> marked = new ArrayList<>();
        int others = MARKS - 1;
        for (Place place : places) {
            boolean isShown = place.path().equals(source.path()) && place.line() >= first && place.line() <= last;
            if (isShown && (place.line() == line || others-- > 0)) {
                marked.add(place);
            }
        }
        return new Excerpt(source.path(), first, CodeLines.of(source, first, last), marked);
    }
}
