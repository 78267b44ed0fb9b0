package dev.guidelint.report.picture;

import java.util.List;

/** A bar as high as a square, one piece for each tone, with a slanted slit near its end: longer than it looks. */
final class SlitBar {
    private static final double GAP = 2;
    private static final double NARROWEST = 3;
    private static final double SLIT = 4;
    private static final double SLANT = 4;
    /** From the slit to the end of its piece. */
    private static final double TAIL = 12;

    private SlitBar() {}

    static void write(SvgWriter out, double left, double y, double width, double height, List<Part> parts) {
        double free = width - parts.size() * NARROWEST - (parts.size() - 1) * GAP;
        long total = Part.total(parts);
        int slit = widest(parts);
        double x = left;
        for (int i = 0; i < parts.size(); i++) {
            double piece = NARROWEST + free * parts.get(i).count() / total;
            boolean first = i == 0;
            boolean last = i == parts.size() - 1;
            String data = i == slit
                    ? head(x, y, piece - TAIL - SLIT, height, first) + tail(x + piece, y, height, last)
                    : whole(x, y, piece, height, first, last);
            out.path(data, parts.get(i).tone());
            x += piece + GAP;
        }
    }

    private static int widest(List<Part> parts) {
        int widest = 0;
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).count() >= parts.get(widest).count()) {
                widest = i;
            }
        }
        return widest;
    }

    private static String whole(double x, double y, double width, double height, boolean first, boolean last) {
        double left = first ? 2 : 0;
        double right = last ? 2 : 0;
        String data = "M" + n(x + left) + " " + n(y) + "h" + n(width - left - right);
        data += last ? "q2 0 2 2v" + n(height - 4) + "q0 2-2 2" : "v" + n(height);
        return data + "h" + n(left + right - width) + leftEnd(height, first);
    }

    private static String head(double x, double y, double width, double height, boolean first) {
        double left = first ? 2 : 0;
        return "M" + n(x + left) + " " + n(y) + "h" + n(width - left) + "l" + n(-SLANT) + " " + n(height) + "h"
                + n(SLANT + left - width) + leftEnd(height, first);
    }

    private static String tail(double right, double y, double height, boolean last) {
        String data = "M" + n(right - TAIL) + " " + n(y);
        data += last
                ? "h" + n(TAIL - 2) + "q2 0 2 2v" + n(height - 4) + "q0 2-2 2h" + n(2 - TAIL - SLANT)
                : "h" + n(TAIL) + "v" + n(height) + "h" + n(-TAIL - SLANT);
        return data + "z";
    }

    private static String leftEnd(double height, boolean round) {
        return round ? "q-2 0-2-2v" + n(4 - height) + "q0-2 2-2z" : "z";
    }

    private static String n(double value) {
        return SvgWriter.number(value);
    }
}
