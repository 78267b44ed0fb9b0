package dev.guidelint.analyzer.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts problems into the order in which a reader of the guide comes to them. */
final class ProblemOrder {
    private ProblemOrder() {}

    static List<GuideProblem> sorted(Guide guide, List<GuideProblem> problems) {
        List<String> files = new ArrayList<>();
        guide.files().forEach(file -> files.add(file.name()));
        List<GuideProblem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt((GuideProblem problem) -> files.indexOf(problem.file()))
                .thenComparingInt(GuideProblem::line)
                .thenComparingInt(GuideProblem::column));
        return sorted;
    }
}
