package dev.guidelint.report.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a rectangle into others with areas in proportion to sizes and sides as equal as can be (Bruls, Huizing and
 * van Wijk, Squarified Treemaps, 2000): strips along the shorter side, each filled while that makes its cells squarer.
 */
final class Squarify {
    private final double[] areas;
    private final List<Box> boxes = new ArrayList<>();
    private Box free;

    private Squarify(double[] areas, Box free) {
        this.areas = areas;
        this.free = free;
    }

    /**
     * The rectangles, in the order of the sizes.
     *
     * @param sizes sizes above zero, falling
     */
    static List<Box> divide(List<Double> sizes, Box whole) {
        double sum = 0;
        for (double size : sizes) {
            sum += size;
        }
        double[] areas = new double[sizes.size()];
        for (int i = 0; i < areas.length; i++) {
            areas[i] = sizes.get(i) / sum * whole.width() * whole.height();
        }
        return new Squarify(areas, whole).divided();
    }

    private List<Box> divided() {
        int from = 0;
        while (from < areas.length) {
            double side = free.shorterSide();
            double sum = areas[from];
            int to = from + 1;
            while (to < areas.length && worst(from, to + 1, sum + areas[to], side) <= worst(from, to, sum, side)) {
                sum += areas[to];
                to++;
            }
            place(from, to, sum);
            from = to;
        }
        return boxes;
    }

    /** How far the longest of the cells is from a square, if they fill a strip along a side; 1 is a square. */
    private double worst(int from, int to, double sum, double side) {
        double square = side * side;
        double strip = sum * sum;
        return Math.max(square * areas[from] / strip, strip / (square * areas[to - 1]));
    }

    private void place(int from, int to, double sum) {
        boolean upright = free.width() >= free.height();
        double strip = sum / free.shorterSide();
        double at = upright ? free.y() : free.x();
        for (int i = from; i < to; i++) {
            double length = areas[i] / strip;
            boxes.add(upright ? new Box(free.x(), at, strip, length) : new Box(at, free.y(), length, strip));
            at += length;
        }
        free = upright
                ? new Box(free.x() + strip, free.y(), free.width() - strip, free.height())
                : new Box(free.x(), free.y() + strip, free.width(), free.height() - strip);
    }
}
