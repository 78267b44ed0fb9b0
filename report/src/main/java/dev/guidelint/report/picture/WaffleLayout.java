package dev.guidelint.report.picture;

import dev.guidelint.report.picture.SvgWriter.Anchor;
import java.util.List;

/** Finds the grid for some squares, as large as eight lines allow, and room for the words below it. */
final class WaffleLayout {
    private static final Font WORDS = Font.plain(13.5);
    private static final Font SMALL = Font.plain(12.5);
    private static final int LINES = 8;
    private static final double LARGEST_STEP = 17;
    private static final double KEY = 11;
    private static final double LINE = 21;

    private final List<Waffle.Share> shares;
    private final long unit;
    private final int squares;
    private final double step;
    private final int lines;

    WaffleLayout(List<Waffle.Share> shares, long unit) {
        this.shares = shares;
        this.unit = unit;
        int sum = 0;
        for (Waffle.Share share : shares) {
            sum += squares(share);
        }
        squares = sum;
        double size = LARGEST_STEP;
        while (linesFor(size) > LINES) {
            size -= 0.5;
        }
        step = size;
        lines = linesFor(size);
    }

    String svg(String label, String scale) {
        SvgWriter out = new SvgWriter();
        double size = step - (step >= 14 ? 3 : 2);
        int index = 0;
        for (Waffle.Share share : shares) {
            SquarePath path = new SquarePath(size, squares);
            int end = index + squares(share);
            for (; index < end; index++) {
                int column = index / lines;
                int line = index % lines;
                path.add(column * step, line * step);
            }
            out.open(share.text());
            out.path(path.data(), share.part().tone());
            out.close();
        }
        double bottom = words(out, lines * step + 20);
        if (!scale.isEmpty()) {
            bottom += LINE;
            String text = SMALL.cut(PlainText.of(scale, 200), SvgWriter.WIDTH);
            out.text(0, bottom, text, SMALL, Anchor.START, Tone.SOFT);
        }
        return out.finish(label, bottom + 6);
    }

    /** Every share is seen, however small it is. */
    private int squares(Waffle.Share share) {
        return (int) Math.max(1, (share.part().count() + unit / 2) / unit);
    }

    private int linesFor(double size) {
        int columns = (int) ((SvgWriter.WIDTH + 2) / size);
        return (squares + columns - 1) / columns;
    }

    /** Colours and their words, as many beside each other as fit; returns the last baseline. */
    private double words(SvgWriter out, double firstBaseline) {
        double x = 0;
        double y = firstBaseline;
        for (Waffle.Share share : shares) {
            double room = SvgWriter.WIDTH - KEY - 6;
            String text = WORDS.cut(PlainText.of(share.text(), 300), room);
            double width = KEY + 6 + WORDS.width(text);
            if (x > 0 && x + width > SvgWriter.WIDTH) {
                x = 0;
                y += LINE;
            }
            out.rect(x, y - KEY + 1, KEY, KEY, 2, share.part().tone());
            out.text(x + KEY + 6, y, text, WORDS, Anchor.START, Tone.INK);
            x += width + 18;
        }
        return y;
    }
}
