package dev.guidelint.report.picture;

/**
 * A size of type, and an estimate of how wide text is in it. Which font a reader has is not known here, so widths are
 * those of a common sans serif, rounded up.
 *
 * @param size the size in pixels
 * @param bold whether it is bold
 */
record Font(double size, boolean bold) {
    private static final String ELLIPSIS = "…";
    private static final double BOLD = 1.07;

    static Font plain(double size) {
        return new Font(size, false);
    }

    static Font bold(double size) {
        return new Font(size, true);
    }

    /** The width of a text in pixels, rather too wide than too narrow. */
    double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            width += em(c);
        }
        return pixels(width);
    }

    /** The text if it fits, else as much of it as fits with an ellipsis; empty if not even two characters do. */
    String cut(String text, double room) {
        if (width(text) <= room) {
            return text;
        }
        double width = em(ELLIPSIS.codePointAt(0));
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            width += em(c);
            if (pixels(width) > room) {
                break;
            }
            end += Character.charCount(c);
        }
        // What belongs to the character before it must not be torn off.
        while (end > 0 && end < text.length() && (joins(text.codePointAt(end)) || joins(text.codePointBefore(end)))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        String kept = text.substring(0, end).stripTrailing();
        return kept.codePointCount(0, kept.length()) < 2 ? "" : kept + ELLIPSIS;
    }

    private double pixels(double em) {
        return em * size * (bold ? BOLD : 1);
    }

    private static boolean joins(int c) {
        return em(c) == 0;
    }

    private static double em(int c) {
        if (c < 128) {
            return ascii((char) c);
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        // Latin, Greek, Cyrillic, Hebrew and Arabic are as wide as Latin capitals at most; signs and CJK are squares.
        return c < 0x0800 ? 0.72 : 1.05;
    }

    private static double ascii(char c) {
        if ("il.,:;'|!j".indexOf(c) >= 0) {
            return 0.29;
        }
        if ("frtI()[]{}-/\\ `\"*".indexOf(c) >= 0) {
            return 0.38;
        }
        if ("mwMW@%".indexOf(c) >= 0) {
            return 0.93;
        }
        boolean isCapital = c >= 'A' && c <= 'Z';
        return isCapital || "&+=<>~#_".indexOf(c) >= 0 ? 0.72 : 0.58;
    }
}
