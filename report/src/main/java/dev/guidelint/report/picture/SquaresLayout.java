package dev.guidelint.report.picture;

import dev.guidelint.analyzer.output.Words;
import dev.guidelint.report.picture.SvgWriter.Anchor;
import java.util.List;

/** Finds room for rows of squares: the names, then squares as large as all rows allow, then number and note. */
final class SquaresLayout {
    /** More squares in a row than this nobody counts. */
    private static final int MOST_SQUARES = 30;
    /** Beside bars the squares take less of the width, so that bars can be seen to be longer. */
    private static final int MOST_BESIDE_BARS = 20;

    private static final double WIDTH_BESIDE_BARS = 0.66;

    private static final Font NAME = Font.plain(13.5);
    private static final Font COUNT = Font.bold(13);
    private static final Font NOTE = Font.plain(13);
    private static final double ROW = 24;
    private static final double WIDEST_NAME = 190;
    private static final double WIDEST_AFTER = 170;
    private static final double WIDEST_AFTER_BAR = 120;
    /** In squares. */
    private static final int SHORTEST_BAR = 12;

    private static final double LARGEST_STEP = 17;
    private static final double SMALLEST_STEP = 11;
    private static final double GAP = 7;

    private final List<Squares.Row> rows;
    /** The last row, if it stands for others. */
    private final int rest;

    private final int mostSquares;
    private final double left;
    private final double step;
    private final double size;
    private final double longestBar;
    private final double shortestBar;
    private final long largest;
    private final long squares;

    SquaresLayout(List<Squares.Row> rows, boolean lastIsRest) {
        this.rows = rows;
        this.rest = lastIsRest ? rows.size() - 1 : -1;
        boolean hasBars = rows.stream().anyMatch(row -> row.count() > MOST_SQUARES);
        mostSquares = hasBars ? MOST_BESIDE_BARS : MOST_SQUARES;
        double names = 0;
        long most = 0;
        long sum = 0;
        long longest = 0;
        for (Squares.Row row : rows) {
            names = Math.max(names, NAME.width(name(row.label())));
            most = Math.max(most, row.count());
            if (isCountable(row)) {
                longest = Math.max(longest, row.count());
                sum += row.count();
            }
        }
        left = Math.ceil(names) + 18;
        largest = most;
        squares = sum;
        step = step(longest);
        size = step - (step >= 14 ? 3 : 2.5);
        shortestBar = step * Math.max(longest + 1, SHORTEST_BAR);
        longestBar = Math.max(shortestBar, SvgWriter.WIDTH - left - widestAfterBars());
    }

    String svg(String label) {
        SvgWriter out = new SvgWriter();
        for (int i = 0; i < rows.size(); i++) {
            row(out, i);
        }
        return out.finish(label, rows.size() * ROW);
    }

    private void row(SvgWriter out, int index) {
        Squares.Row row = rows.get(index);
        double y = index * ROW + (ROW - size) / 2;
        double baseline = index * ROW + ROW / 2 + 4.5;
        String name = name(row.label());
        String note = PlainText.of(row.note(), 200);
        double end = left + (isCountable(row) ? row.count() * step : bar(row.count()) + 3);
        double countAt = end + (row.count() == 0 ? 0 : 5);
        double noteAt = index == rest ? countAt : countAt + COUNT.width(number(row)) + GAP;
        String cutNote = NOTE.cut(note, SvgWriter.WIDTH - noteAt);
        boolean whole = name.equals(PlainText.of(row.label(), 300)) && cutNote.equals(note);
        if (!whole) {
            out.open(note.isEmpty() ? row.label() : row.label() + " · " + note);
        }
        out.text(0, baseline, name, NAME, Anchor.START, index == rest ? Tone.SOFT : Tone.INK);
        if (isCountable(row)) {
            squares(out, row, y);
        } else {
            SlitBar.write(out, left, y, bar(row.count()), size, row.parts());
        }
        if (index != rest) {
            out.text(countAt, baseline, number(row), COUNT, Anchor.START, Tone.INK);
            out.text(noteAt, baseline, cutNote, NOTE, Anchor.START, Tone.SOFT);
        }
        if (!whole) {
            out.close();
        }
    }

    private void squares(SvgWriter out, Squares.Row row, double y) {
        double x = left;
        for (Part part : row.parts()) {
            SquarePath path = new SquarePath(size, squares);
            for (int i = 0; i < part.count(); i++) {
                path.add(x, y);
                x += step;
            }
            out.path(path.data(), part.tone());
        }
    }

    /** A bar is longer than what is countable, and the longer the more it stands for. */
    private double bar(long count) {
        double part = largest == mostSquares ? 1 : (double) (count - mostSquares) / (largest - mostSquares);
        return shortestBar + (longestBar - shortestBar) * part;
    }

    /** As large as the fullest row allows; beside bars only so large that bars can be longer than the squares. */
    private double step(long longest) {
        double step = LARGEST_STEP;
        for (int i = 0; i < rows.size(); i++) {
            Squares.Row row = rows.get(i);
            if (isCountable(row) && row.count() > 0) {
                step = Math.min(step, (SvgWriter.WIDTH - left - after(i)) / row.count());
            }
        }
        if (mostSquares == MOST_BESIDE_BARS) {
            double room = SvgWriter.WIDTH - left - widestAfterBars();
            step = Math.min(step, WIDTH_BESIDE_BARS * room / Math.max(longest, SHORTEST_BAR));
        }
        return Math.max(Math.floor(2 * step) / 2, SMALLEST_STEP);
    }

    private double widestAfterBars() {
        double widest = 0;
        for (int i = 0; i < rows.size(); i++) {
            widest = isCountable(rows.get(i)) ? widest : Math.max(widest, after(i) + 3);
        }
        return widest;
    }

    /** The room for number and note. */
    private double after(int index) {
        if (index == rest) {
            return 0;
        }
        Squares.Row row = rows.get(index);
        double note = row.note().isEmpty() ? 0 : GAP + NOTE.width(PlainText.of(row.note(), 200));
        return Math.min(5 + COUNT.width(number(row)) + note, isCountable(row) ? WIDEST_AFTER : WIDEST_AFTER_BAR);
    }

    private boolean isCountable(Squares.Row row) {
        return row.count() <= mostSquares;
    }

    private static String name(String label) {
        return NAME.cut(PlainText.of(label, 300), WIDEST_NAME);
    }

    private static String number(Squares.Row row) {
        return Words.number(row.count());
    }
}
