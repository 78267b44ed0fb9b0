package dev.guidelint.report.picture;

import dev.guidelint.report.picture.SvgWriter.Anchor;
import java.util.ArrayList;
import java.util.List;

/** A cell of a treemap: its rectangle, and its name where that fits. */
final class TreemapCell {
    private static final double[] SIZES = {13, 12, 11};
    private static final double LEADING = 1.5;
    private static final double INSET = 7;
    /** In less room than this a cut name says nothing. */
    private static final double NARROWEST_CUT = 46;

    private static final Font NOTE = Font.plain(12);

    private TreemapCell() {}

    static void write(SvgWriter out, Treemap.Cell cell, Box box) {
        boolean warm = cell.heat() > 0;
        Tone words = warm ? Tone.ONHEAT : Tone.SOFT;
        out.open(cell.tooltip());
        out.rect(box.x(), box.y(), box.width(), box.height(), Math.min(3, box.shorterSide() / 4), cell.tone());
        double room = box.width() - 2 * INSET;
        double x = box.x() + INSET;
        double y = box.y() + INSET - 2;
        double bottom = box.y() + box.height() - 5;
        Label label = label(cell, room, bottom - y);
        for (String line : label.lines()) {
            y += label.font().size() + LEADING;
            out.text(x, y, line, label.font(), Anchor.START, words);
        }
        String note = PlainText.of(cell.note(), 100);
        y += 15.5;
        if (warm && !label.lines().isEmpty() && y <= bottom && NOTE.width(note) <= room) {
            out.text(x, y, note, NOTE, Anchor.START, words);
        }
        out.close();
    }

    /** The name on as few and as large lines as fit; only what is warm is rather cut than nameless. */
    private static Label label(Treemap.Cell cell, double room, double height) {
        String name = PlainText.of(cell.name(), 300);
        boolean warm = cell.heat() > 0;
        for (double size : SIZES) {
            Font font = new Font(size, warm);
            List<String> lines = wrapped(name, font, room);
            if (!lines.isEmpty() && lines.size() * (size + LEADING) <= height) {
                return new Label(lines, font);
            }
        }
        Font font = new Font(SIZES[SIZES.length - 1], warm);
        int most = (int) (height / (font.size() + LEADING));
        return new Label(warm && room >= NARROWEST_CUT ? cut(name, font, room, most) : List.of(), font);
    }

    /** The name on at most three lines, broken where its words begin; empty if there are no such lines. */
    private static List<String> wrapped(String name, Font font, double room) {
        List<String> lines = new ArrayList<>();
        String left = name;
        while (font.width(left) > room) {
            int at = lastHump(left, font, room);
            if (at == 0 || lines.size() == 2) {
                return List.of();
            }
            lines.add(left.substring(0, at));
            left = left.substring(at);
        }
        lines.add(left);
        return lines;
    }

    /** As much of the name as fits on a line or, if it has words, on two. */
    private static List<String> cut(String name, Font font, double room, int most) {
        int at = most < 2 ? 0 : lastHump(name, font, room);
        List<String> lines = new ArrayList<>();
        if (at > 0) {
            lines.add(name.substring(0, at));
        }
        String last = most < 1 ? "" : font.cut(name.substring(at), room);
        if (!last.isEmpty()) {
            lines.add(last);
        }
        return lines;
    }

    /** The end of the longest beginning of a name that fits and is followed by a new word; 0 if there is none. */
    private static int lastHump(String name, Font font, double room) {
        for (int i = Math.min(name.length(), 80) - 1; i > 1; i--) {
            boolean isHump = Character.isLowerCase(name.charAt(i - 1)) && Character.isUpperCase(name.charAt(i));
            boolean isAfterMark = "./_-".indexOf(name.charAt(i - 1)) >= 0;
            if ((isHump || isAfterMark) && font.width(name.substring(0, i)) <= room) {
                return i;
            }
        }
        return 0;
    }

    private record Label(List<String> lines, Font font) {}
}
