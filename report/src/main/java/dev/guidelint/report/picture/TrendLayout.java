package dev.guidelint.report.picture;

import dev.guidelint.report.picture.SvgWriter.Anchor;
import java.util.List;

/** Places line, bars and words of a trend so that no word stands on a line, a bar or another word. */
final class TrendLayout {
    private static final Font VALUE = Font.bold(16);
    private static final Font UNIT = Font.plain(13);
    private static final Font SIZE = Font.plain(12);
    private static final double LINE_TOP = 30;
    private static final double LINE_HEIGHT = 54;
    private static final double BAR_HEIGHT = 48;
    /** Room between line and bars for the sizes, and for a value that stands below the line. */
    private static final double ROOM_FOR_SIZES = 34;

    private static final double ROOM_FOR_VALUE = 18;
    /** A line that rises this much above its first value pushes the words too far from it. */
    private static final double STEEP = 14;

    private static final double THINNEST = 0.1;
    /** More dots than these make the line a chain. */
    private static final int MOST_DOTS = 40;

    private final TrendLine trend;
    private final List<TrendLine.Point> points;
    private final int last;
    private final double barWidth;
    private final double[] x;
    private final double[] barHeight;
    private final TrendCurve curve;

    private final String value;
    private final String unit;
    private final double valueLeft;
    private final double unitLeft;
    private final double unitRight;
    private final boolean isValueBelow;
    private final double barBottom;

    TrendLayout(TrendLine trend) {
        this.trend = trend;
        points = trend.points();
        last = points.size() - 1;
        double share = SvgWriter.WIDTH / points.size() * (points.size() > MOST_DOTS ? 0.7 : 0.62);
        barWidth = Math.max(1.5, Math.min(46, share));
        double step = last == 0 ? 0 : (SvgWriter.WIDTH - barWidth) / last;
        x = new double[points.size()];
        barHeight = new double[points.size()];
        double biggest =
                points.stream().mapToDouble(TrendLine.Point::size).max().orElse(0);
        for (int i = 0; i <= last; i++) {
            x[i] = barWidth / 2 + i * step;
            barHeight[i] = biggest == 0 ? 0 : points.get(i).size() / biggest * BAR_HEIGHT;
        }
        curve = new TrendCurve(points, x, LINE_TOP, LINE_HEIGHT);

        value = valueText(points.get(0));
        valueLeft = Math.max(0, x[0] - VALUE.width(value) / 2);
        unitLeft = valueLeft + VALUE.width(value) + 5;
        double lastWidth = last == 0 ? 0 : VALUE.width(valueText(points.get(last)));
        unit = UNIT.cut(PlainText.of(trend.lineUnit(), 100), SvgWriter.WIDTH - lastWidth - 20 - unitLeft);
        unitRight = unitLeft + UNIT.width(unit);
        isValueBelow = curve.y(0) - curve.highest(valueLeft, unitRight) > STEEP;
        double lineBottom = curve.lowest(0, SvgWriter.WIDTH);
        barBottom = lineBottom + ROOM_FOR_SIZES + (isValueBelow ? ROOM_FOR_VALUE : 0) + BAR_HEIGHT;
    }

    String svg() {
        SvgWriter out = new SvgWriter();
        bars(out);
        out.stroke("M0.5 " + SvgWriter.number(barBottom + 0.5) + "h639", 1, Tone.LINE);
        line(out);
        values(out);
        sizes(out);
        double bottom = TrendNames.write(out, points, x, barBottom);
        return out.finish(trend.label(), bottom);
    }

    private void bars(SvgWriter out) {
        boolean few = points.size() <= MOST_DOTS;
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= last; i++) {
            double left = x[i] - barWidth / 2;
            double top = barBottom - barHeight[i];
            if (barHeight[i] < THINNEST) {
                // No bar; prawn-svg refuses one without a height.
                continue;
            }
            if (few) {
                out.open(tooltip(points.get(i)));
                out.rect(left, top, barWidth, barHeight[i], Math.min(3, barHeight[i] / 2), Tone.PALE);
                out.close();
            } else {
                many.append('M').append(SvgWriter.number(left)).append(' ').append(SvgWriter.number(barBottom));
                many.append('v').append(SvgWriter.number(-barHeight[i]));
                many.append('h').append(SvgWriter.number(barWidth));
                many.append('v').append(SvgWriter.number(barHeight[i])).append('z');
            }
        }
        if (!many.isEmpty()) {
            out.path(many.toString(), Tone.PALE);
        }
    }

    private void line(SvgWriter out) {
        if (last > 0) {
            out.stroke(curve.path(), 2.2, Tone.BLUE);
        }
        for (int i = 0; i <= last; i++) {
            boolean isEnd = i == 0 || i == last;
            if (isEnd || points.size() <= MOST_DOTS) {
                // A dot at the very edge is moved inside.
                double at = Math.max(4.4, Math.min(x[i], SvgWriter.WIDTH - 4.4));
                out.circle(at, curve.y(i), isEnd ? 4.4 : 2.8, Tone.BLUE);
            }
        }
    }

    private void values(SvgWriter out) {
        double y = isValueBelow ? curve.lowest(valueLeft, unitRight) + 22 : curve.highest(valueLeft, unitRight) - 10;
        out.text(valueLeft, y, value, VALUE, Anchor.START, Tone.BLUE);
        out.text(unitLeft, y, unit, UNIT, Anchor.START, Tone.BLUE);
        if (last > 0) {
            String text = valueText(points.get(last));
            double width = VALUE.width(text);
            double right = Math.min(SvgWriter.WIDTH, x[last] + width / 2);
            double above = curve.highest(right - width, right) - 10;
            out.text(right, above, text, VALUE, Anchor.END, Tone.BLUE);
        }
    }

    private void sizes(SvgWriter out) {
        String end = last == 0 ? "" : SIZE.cut(PlainText.of(points.get(last).sizeText(), 40), 160);
        double endLeft = SvgWriter.WIDTH - SIZE.width(end);
        String start = PlainText.of(points.get(0).sizeText() + " " + trend.barUnit(), 140);
        start = SIZE.cut(start, endLeft - 20);
        out.text(0, aboveBars(0, SIZE.width(start)), start, SIZE, Anchor.START, Tone.SOFT);
        out.text(SvgWriter.WIDTH, aboveBars(endLeft, SvgWriter.WIDTH), end, SIZE, Anchor.END, Tone.SOFT);
    }

    /** A baseline from which text between two x stands clear of the bars. */
    private double aboveBars(double left, double right) {
        double highest = 0;
        for (int i = 0; i <= last; i++) {
            if (x[i] + barWidth / 2 > left - 4 && x[i] - barWidth / 2 < right + 4) {
                highest = Math.max(highest, barHeight[i]);
            }
        }
        return barBottom - highest - 6;
    }

    private static String valueText(TrendLine.Point point) {
        return VALUE.cut(PlainText.of(point.valueText(), 40), 130);
    }

    private static String tooltip(TrendLine.Point point) {
        String when = point.note().isEmpty() ? point.name() : point.name() + " (" + point.note() + ")";
        return when + ": " + point.valueText() + " · " + point.sizeText();
    }
}
