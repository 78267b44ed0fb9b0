package dev.guidelint.report.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One square is one finding: a row for each file or class. What can be counted is drawn to be counted; a row with too
 * many squares becomes a bar with a slit, which says that its length is not to be trusted.
 *
 * @param label what the picture shows, for those who do not see it
 * @param rows the rows in their order, as many as there are
 * @param limit how many rows are shown one by one, at least 1 and at most 40
 * @param rest the label of the last row, which sums up the others; it should say how many findings these are
 */
public record Squares(String label, List<Row> rows, int limit, Rest rest) {
    private static final int MOST_ROWS = 40;

    public Squares {
        rows = List.copyOf(rows);
        limit = Math.max(1, Math.min(limit, MOST_ROWS));
    }

    /**
     * A file or class.
     *
     * @param label its name
     * @param parts what was found in it
     * @param note a few words that follow the count, or empty
     */
    public record Row(String label, List<Part> parts, String note) {
        public Row {
            parts = List.copyOf(Part.merged(parts));
        }

        /** A row of one tone. */
        public static Row of(String label, int count, Tone tone, String note) {
            return new Row(label, List.of(new Part(count, tone)), note);
        }

        long count() {
            return Part.total(parts);
        }
    }

    /** The picture; empty if there are no rows. */
    public String svg() {
        if (rows.isEmpty()) {
            return "";
        }
        // A last row that stands for a single one could as well be that one.
        boolean all = rows.size() <= limit + 1;
        List<Row> shown = new ArrayList<>(all ? rows : rows.subList(0, limit));
        if (!all) {
            shown.add(summedUp(rows.subList(limit, rows.size())));
        }
        return new SquaresLayout(shown, !all).svg(label);
    }

    private Row summedUp(List<Row> others) {
        Map<Tone, Long> counts = new EnumMap<>(Tone.class);
        long total = 0;
        for (Row row : others) {
            for (Part part : row.parts()) {
                counts.merge(part.tone(), (long) part.count(), Long::sum);
            }
            total += row.count();
        }
        List<Part> parts = new ArrayList<>();
        counts.forEach((tone, count) -> parts.add(new Part((int) Math.min(count, Integer.MAX_VALUE), tone)));
        return new Row(rest.text(others.size(), total), parts, "");
    }
}
