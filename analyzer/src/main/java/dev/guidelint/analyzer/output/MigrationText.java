package dev.guidelint.analyzer.output;

import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.migration.Effort;
import dev.guidelint.analyzer.migration.Estimate;
import dev.guidelint.analyzer.migration.Hop;
import dev.guidelint.analyzer.migration.Migration;
import dev.guidelint.analyzer.migration.Work;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a migration costs, for a terminal: each piece of work with its first places, then the sum. */
public final class MigrationText {
    private static final int SHOWN_PLACES = 5;

    private final Estimate estimate;
    private final Places places;
    private final Ink ink;
    private final Writer out;

    /** Which places of a piece of work are named. */
    public enum Places {
        /** The first few. */
        FIRST,
        /** Every one. */
        ALL
    }

    /**
     * A text.
     *
     * @param estimate what to tell
     * @param places which places are named
     * @param colors whether the terminal has colours
     * @param out where to write it
     */
    public MigrationText(Estimate estimate, Places places, boolean colors, Writer out) {
        this.estimate = estimate;
        this.places = places;
        this.ink = new Ink(colors);
        this.out = out;
    }

    /**
     * Writes it. The same scan gives the same text.
     *
     * @throws IOException if the writer cannot be written to
     */
    public void write(ScanResult result) throws IOException {
        others(result);
        for (Work work : estimate.costs()) {
            work(work);
        }
        List<Work> gains = estimate.gains();
        if (!gains.isEmpty()) {
            out.write(ink.bold("What makes it cheaper") + "\n\n");
            for (Work work : gains) {
                work(work);
            }
        }
        TextSummary.notifications(result, ink, out);
        sum(result);
        TextSummary.completeness(result, ink, out);
    }

    /** Findings that are no work of a migration, such as files that are no Java: what is in them is in no number. */
    private void others(ScanResult result) throws IOException {
        TextFindings findings = new TextFindings(result, OutputSettings.of(""), ink, out);
        for (Evidence evidence : result.open()) {
            if (evidence.finding().concern().isEmpty()) {
                findings.write(evidence);
            }
        }
    }

    private void work(Work work) throws IOException {
        String hop =
                work.hop().map(step -> ", " + step.from() + " to " + step.to()).orElse("");
        String head = work.level().label() + hop + ": " + work.subject();
        out.write(ink.bold(head) + " [" + work.rule() + "]  " + Words.count(work.points(), "point") + ", "
                + Words.count(work.places().size(), "place") + " in " + Words.count(work.files(), "file") + "\n");
        if (!work.advice().isEmpty()) {
            out.write("  " + work.advice() + "\n");
        }
        int shown = 0;
        for (Map.Entry<String, List<Work.Place>> api : work.byApi().entrySet()) {
            for (Work.Place place : api.getValue()) {
                if (shown == SHOWN_PLACES && places == Places.FIRST) {
                    out.write("    ... and " + (work.places().size() - shown) + " more\n\n");
                    return;
                }
                String what = place.api().equals(work.subject()) ? "" : "  " + place.api();
                out.write("    " + Words.plain(place.path()) + ":"
                        + place.region().startLine() + ":" + place.region().startColumn() + ink.dim(what) + "\n");
                shown++;
            }
        }
        out.write("\n");
    }

    private void sum(ScanResult result) throws IOException {
        List<Work> costs = estimate.costs();
        out.write(ink.bold(title(estimate.migration())) + ": " + Words.count(result.files(), "file") + ", "
                + Words.count(result.lines(), "line") + "\n");
        if (estimate.migration().hops().size() > 1) {
            for (Hop hop : estimate.migration().hops()) {
                List<Work> met = costs.stream()
                        .filter(work -> work.hop().equals(Optional.of(hop)))
                        .toList();
                out.write("  " + hop.from() + " to " + hop.to() + ": " + Words.count(met.size(), "piece") + " of work, "
                        + Words.count(Estimate.points(met), "point") + "\n");
            }
        }
        out.write(Words.count(costs.size(), "piece") + " of work, " + Words.count(Estimate.points(costs), "point"));
        if (!estimate.gains().isEmpty()) {
            out.write("; gains take off " + -Estimate.points(estimate.gains()) + ": " + estimate.points());
        }
        out.write("\n");
        if (estimate.silent() > 0) {
            out.write("Not counted: " + Words.count(estimate.silent(), "place")
                    + " that a compiler is silent about (--suppressed shows them)\n");
        }
        if (estimate.suppressed() > 0) {
            out.write("Not counted: " + Words.count(estimate.suppressed(), "suppressed place") + "\n");
        }
        if (!costs.isEmpty()) {
            out.write("Points: " + Effort.FORMULA + "\n");
        }
    }

    /** What is to be done, in a few words. */
    public static String title(Migration migration) {
        return switch (migration.kind()) {
            case JDK -> "Java " + migration.from() + " to " + migration.to();
            case JAKARTA -> "javax to jakarta";
            case PYTHON -> "Java to Python";
        };
    }
}
