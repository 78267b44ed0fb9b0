package dev.guidelint.report.picture;

/**
 * A rectangle in pixels.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width its width
 * @param height its height
 */
record Box(double x, double y, double width, double height) {
    Box inset(double by) {
        return new Box(x + by, y + by, width - 2 * by, height - 2 * by);
    }

    double shorterSide() {
        return Math.min(width, height);
    }
}
