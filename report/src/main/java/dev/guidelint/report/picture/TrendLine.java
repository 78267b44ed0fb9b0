package dev.guidelint.report.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * The direction: a line for what changes, over pale bars for the size of the code behind it. The bars begin at zero;
 * the line has a scale of its own.
 *
 * @param label what the picture shows, for those who do not see it
 * @param points the points in time, the oldest first; of more than 200, evenly chosen ones are shown, with the first
 *     and the last
 * @param lineUnit words after the first value, such as "places in 1,000 lines", or empty
 * @param barUnit words after the first size, such as "lines of code", or empty
 */
public record TrendLine(String label, List<Point> points, String lineUnit, String barUnit) {
    private static final int MOST_POINTS = 200;

    public TrendLine {
        points = List.copyOf(thinnedOut(points));
    }

    /**
     * A point in time. What is negative, infinite or not a number counts as zero.
     *
     * @param name a release or a day
     * @param note a second line below the name, such as the year, or empty
     * @param value the value of the line
     * @param valueText the value as text
     * @param size the size of the bar
     * @param sizeText the size as text
     */
    public record Point(String name, String note, double value, String valueText, double size, String sizeText) {
        public Point {
            value = sane(value);
            size = sane(size);
        }

        private static double sane(double number) {
            return Double.isFinite(number) && number > 0 ? Math.min(number, 1e15) : 0;
        }
    }

    /** The picture; empty if there are no points. */
    public String svg() {
        return points.isEmpty() ? "" : new TrendLayout(this).svg();
    }

    private static List<Point> thinnedOut(List<Point> points) {
        if (points.size() <= MOST_POINTS) {
            return points;
        }
        List<Point> chosen = new ArrayList<>();
        for (int i = 0; i < MOST_POINTS; i++) {
            chosen.add(points.get((int) ((long) i * (points.size() - 1) / (MOST_POINTS - 1))));
        }
        return chosen;
    }
}
