package dev.guidelint.report.picture;

import java.util.List;

/** The line of a trend: where it runs, and how far up and down it goes above some words. */
final class TrendCurve {
    /** The least room that the line takes for itself, as part of its highest value: small changes look small. */
    private static final double LEAST_RANGE = 0.4;

    private final double[] x;
    private final double[] y;

    /**
     * A curve for some values.
     *
     * @param x where the points are, rising
     * @param top the y of its highest point
     * @param height its height, if it makes use of all of it; the flatter it is the less it takes
     */
    TrendCurve(List<TrendLine.Point> points, double[] x, double top, double height) {
        this.x = x;
        y = new double[x.length];
        double most = 0;
        double least = Double.MAX_VALUE;
        for (TrendLine.Point point : points) {
            most = Math.max(most, point.value());
            least = Math.min(least, point.value());
        }
        double range = Math.max(most - least, most * LEAST_RANGE);
        for (int i = 0; i < y.length; i++) {
            y[i] = range == 0 ? top : top + (most - points.get(i).value()) / range * height;
        }
    }

    double y(int index) {
        return y[index];
    }

    String path() {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < x.length; i++) {
            data.append(i == 0 ? 'M' : 'L').append(SvgWriter.number(x[i]));
            data.append(' ').append(SvgWriter.number(y[i]));
        }
        return data.toString();
    }

    /** The smallest y of the line between two x. */
    double highest(double left, double right) {
        double highest = Math.min(at(left), at(right));
        for (int i = 0; i < x.length; i++) {
            highest = x[i] < left || x[i] > right ? highest : Math.min(highest, y[i]);
        }
        return highest;
    }

    /** The largest y of the line between two x. */
    double lowest(double left, double right) {
        double lowest = Math.max(at(left), at(right));
        for (int i = 0; i < x.length; i++) {
            lowest = x[i] < left || x[i] > right ? lowest : Math.max(lowest, y[i]);
        }
        return lowest;
    }

    /** The line at an x, straight on beyond its ends. */
    private double at(double where) {
        for (int i = 0; i < x.length; i++) {
            if (where <= x[i]) {
                return i == 0 ? y[0] : y[i - 1] + (y[i] - y[i - 1]) * (where - x[i - 1]) / (x[i] - x[i - 1]);
            }
        }
        return y[y.length - 1];
    }
}
