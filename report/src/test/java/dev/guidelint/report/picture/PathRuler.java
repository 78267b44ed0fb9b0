package dev.guidelint.report.picture;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures paths, as far as our pictures make use of them. */
final class PathRuler {
    private static final Pattern COMMAND = Pattern.compile("([MmLlhvqz])([^A-Za-z]*)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final List<Box> boxes = new ArrayList<>();
    private final List<Line2D> segments = new ArrayList<>();
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double left;
    private double top;
    private double right;
    private double bottom;

    private PathRuler(String data) {
        Matcher command = COMMAND.matcher(data);
        int end = 0;
        while (command.find()) {
            if (command.start() != end) {
                throw new IllegalArgumentException(data.substring(end));
            }
            end = command.end();
            go(command.group(1).charAt(0), numbers(command.group(2)));
        }
        if (end != data.length()) {
            throw new IllegalArgumentException(data.substring(end));
        }
    }

    /** The rectangle of each closed shape. */
    static List<Box> boxes(String data) {
        return new PathRuler(data).boxes;
    }

    /** The straight lines. */
    static List<Line2D> segments(String data) {
        return new PathRuler(data).segments;
    }

    private void go(char command, double[] to) {
        switch (command) {
            case 'M' -> start(to[0], to[1]);
            case 'm' -> start(x + to[0], y + to[1]);
            case 'L' -> line(to[0], to[1]);
            case 'l' -> line(x + to[0], y + to[1]);
            case 'h' -> line(x + to[0], y);
            case 'v' -> line(x, y + to[0]);
            case 'q' -> line(x + to[2], y + to[3]);
            default -> close();
        }
    }

    private void start(double atX, double atY) {
        x = atX;
        y = atY;
        startX = atX;
        startY = atY;
        left = atX;
        right = atX;
        top = atY;
        bottom = atY;
    }

    private void line(double toX, double toY) {
        segments.add(new Line2D.Double(x, y, toX, toY));
        x = toX;
        y = toY;
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
    }

    private void close() {
        boxes.add(new Box(left, top, right - left, bottom - top));
        x = startX;
        y = startY;
    }

    private static double[] numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .mapToDouble(result -> Double.parseDouble(result.group()))
                .toArray();
    }
}
