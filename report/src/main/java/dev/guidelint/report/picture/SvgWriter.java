package dev.guidelint.report.picture;

/**
 * Writes SVG that browsers recolour and that prawn-svg prints: a class and an attribute for every colour, and nothing
 * that needs a style sheet.
 */
final class SvgWriter {
    /** The width of every picture in pixels. */
    static final double WIDTH = 640;

    private static final int LONGEST_TEXT = 300;

    private final StringBuilder out = new StringBuilder(4096);

    /** Where a text stands relative to its x. */
    enum Anchor {
        START(""),
        MIDDLE(" text-anchor=\"middle\""),
        END(" text-anchor=\"end\"");

        private final String attribute;

        Anchor(String attribute) {
            this.attribute = attribute;
        }
    }

    /** Begins a group with a tooltip. */
    void open(String tooltip) {
        out.append("<g><title>").append(clean(tooltip)).append("</title>\n");
    }

    void close() {
        out.append("</g>\n");
    }

    void rect(double x, double y, double width, double height, double radius, Tone tone) {
        out.append("<rect");
        attribute("x", x);
        attribute("y", y);
        attribute("width", width);
        attribute("height", height);
        attribute("rx", radius);
        out.append(tone.filled()).append("/>\n");
    }

    void path(String data, Tone tone) {
        out.append("<path d=\"").append(data).append('"').append(tone.filled()).append("/>\n");
    }

    void stroke(String data, double width, Tone tone) {
        out.append("<path d=\"").append(data).append('"').append(tone.stroked());
        attribute("stroke-width", width);
        out.append(" stroke-linejoin=\"round\" stroke-linecap=\"round\"/>\n");
    }

    void circle(double x, double y, double radius, Tone tone) {
        out.append("<circle");
        attribute("cx", x);
        attribute("cy", y);
        attribute("r", radius);
        out.append(tone.filled()).append("/>\n");
    }

    /** Text with its baseline at y; nothing if it is empty. */
    void text(double x, double y, String text, Font font, Anchor anchor, Tone tone) {
        if (text.isEmpty()) {
            return;
        }
        out.append("<text");
        attribute("x", x);
        attribute("y", y);
        out.append(tone.filled()).append(" font-family=\"sans-serif\"");
        attribute("font-size", font.size());
        out.append(font.bold() ? " font-weight=\"bold\"" : "").append(anchor.attribute);
        out.append('>').append(clean(text)).append("</text>\n");
    }

    /**
     * The finished picture.
     *
     * @param label what it shows, for those who do not see it
     */
    String finish(String label, double height) {
        StringBuilder svg = new StringBuilder(out.length() + 256);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"pic\" role=\"img\" aria-label=\"");
        String size = number(Math.ceil(height));
        svg.append(clean(label)).append("\" viewBox=\"0 0 640 ").append(size);
        svg.append("\" width=\"640\" height=\"").append(size).append("\">\n");
        return svg.append(out).append("</svg>\n").toString();
    }

    /** A number with at most two decimals and no needless character. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        long digits = Math.abs(hundredths);
        StringBuilder text = new StringBuilder(8);
        if (hundredths < 0) {
            text.append('-');
        }
        text.append(digits / 100);
        if (digits % 100 != 0) {
            text.append('.').append(digits % 100 / 10);
            if (digits % 10 != 0) {
                text.append(digits % 10);
            }
        }
        return text.toString();
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    private static String clean(String text) {
        return PlainText.escaped(PlainText.of(text, LONGEST_TEXT));
    }
}
