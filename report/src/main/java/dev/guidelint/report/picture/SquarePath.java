package dev.guidelint.report.picture;

/** Many squares of one size as one path, which is a tenth of as many elements. */
final class SquarePath {
    /** From here on corners cost more bytes than they please. */
    private static final int ROUNDED_AT_MOST = 170;

    private final StringBuilder data = new StringBuilder();
    private final String shape;
    private final double inset;
    private double lastX;
    private double lastY;

    /**
     * Squares of a size.
     *
     * @param all how many there are in the whole picture
     */
    SquarePath(double size, long all) {
        boolean rounded = all <= ROUNDED_AT_MOST;
        inset = rounded ? 2 : 0;
        shape = rounded ? rounded(size) : plain(size);
    }

    void add(double x, double y) {
        double startX = x + inset;
        boolean first = data.isEmpty();
        data.append(first ? "M" : "m").append(SvgWriter.number(first ? startX : startX - lastX));
        data.append(' ').append(SvgWriter.number(first ? y : y - lastY)).append(shape);
        lastX = startX;
        lastY = y;
    }

    String data() {
        return data.toString();
    }

    private static String plain(double size) {
        String side = SvgWriter.number(size);
        return "h" + side + "v" + side + "h-" + side + "z";
    }

    private static String rounded(double size) {
        String side = SvgWriter.number(size - 4);
        return "h" + side + "q2 0 2 2v" + side + "q0 2-2 2h-" + side + "q-2 0-2-2v-" + side + "q0-2 2-2z";
    }
}
