package dev.guidelint.report.picture;

import dev.guidelint.report.picture.SvgWriter.Anchor;
import java.util.ArrayList;
import java.util.List;

/** The names below a trend: the first, the last, and as many evenly chosen ones between them as do not touch. */
final class TrendNames {
    private static final Font NAME = Font.plain(13);
    private static final Font END = Font.bold(13);
    private static final Font NOTE = Font.plain(12);
    private static final double WIDEST = 110;
    private static final double GAP = 12;

    private TrendNames() {}

    /** Writes the names; returns the bottom of the picture. */
    static double write(SvgWriter out, List<TrendLine.Point> points, double[] x, double top) {
        List<Name> all = new ArrayList<>();
        boolean hasNotes = false;
        for (int i = 0; i < points.size(); i++) {
            all.add(name(points.get(i), x[i], i == 0 || i == points.size() - 1));
            hasNotes |= !all.get(i).note().isEmpty();
        }
        for (Name name : chosen(all)) {
            double middle = name.middle();
            out.text(middle, top + 18, name.text(), name.font(), Anchor.MIDDLE, name.tone());
            out.text(middle, top + 33, name.note(), NOTE, Anchor.MIDDLE, Tone.SOFT);
        }
        return top + (hasNotes ? 39 : 24);
    }

    private static Name name(TrendLine.Point point, double x, boolean isEnd) {
        Font font = isEnd ? END : NAME;
        String text = font.cut(PlainText.of(point.name(), 200), WIDEST);
        String note = NOTE.cut(PlainText.of(point.note(), 200), WIDEST);
        double half = Math.max(font.width(text), NOTE.width(note)) / 2;
        double middle = Math.max(half, Math.min(x, SvgWriter.WIDTH - half));
        return new Name(text, note, font, isEnd ? Tone.INK : Tone.SOFT, middle, half);
    }

    private static List<Name> chosen(List<Name> all) {
        for (int every = 1; every < all.size(); every++) {
            List<Name> chosen = everyOther(all, every);
            if (isClear(chosen)) {
                return chosen;
            }
        }
        return all.size() < 2 ? all : List.of(all.get(0), all.get(all.size() - 1));
    }

    /** Every n-th, without those that would touch the last. */
    private static List<Name> everyOther(List<Name> all, int every) {
        Name last = all.get(all.size() - 1);
        List<Name> chosen = new ArrayList<>();
        for (int i = 0; i < all.size() - 1; i += every) {
            if (i == 0 || isClear(List.of(all.get(i), last))) {
                chosen.add(all.get(i));
            }
        }
        chosen.add(last);
        return chosen;
    }

    private static boolean isClear(List<Name> names) {
        for (int i = 1; i < names.size(); i++) {
            Name before = names.get(i - 1);
            Name name = names.get(i);
            if (before.middle() + before.half() + GAP > name.middle() - name.half()) {
                return false;
            }
        }
        return true;
    }

    private record Name(String text, String note, Font font, Tone tone, double middle, double half) {}
}
