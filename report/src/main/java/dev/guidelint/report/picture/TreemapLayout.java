package dev.guidelint.report.picture;

import dev.guidelint.report.picture.SvgWriter.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Chooses the cells that can be seen, and gives each its rectangle and its words. */
final class TreemapLayout {
    private static final int MOST_CELLS = 64;
    /** A cell that is narrower than this cannot be pointed at. */
    private static final double NARROWEST = 6;

    private static final Font WORDS = Font.plain(13);

    private final List<Treemap.Cell> shown;
    private final List<Box> boxes;
    private final double height;
    private final String words;

    TreemapLayout(List<Treemap.Cell> cells, Function<List<Treemap.Cell>, String> rest) {
        List<Treemap.Cell> sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.comparingInt(Treemap.Cell::size).reversed());
        shown = new ArrayList<>(sorted.subList(0, Math.min(MOST_CELLS, sorted.size())));
        height = height(shown.size());
        boxes = boxesOfVisible(shown, height);
        List<Treemap.Cell> left = List.copyOf(sorted.subList(shown.size(), sorted.size()));
        words = left.isEmpty() ? "" : rest.apply(left);
    }

    String svg(String label) {
        SvgWriter out = new SvgWriter();
        for (int i = 0; i < boxes.size(); i++) {
            TreemapCell.write(out, shown.get(i), boxes.get(i).inset(1));
        }
        double bottom = height;
        if (!words.isEmpty()) {
            bottom += 24;
            String text = WORDS.cut(PlainText.of(words, 200), SvgWriter.WIDTH - 2);
            out.text(1, bottom - 6, text, WORDS, Anchor.START, Tone.SOFT);
        }
        return out.finish(label, bottom);
    }

    /** Leaves out the smallest until all that remain can be seen; the biggest always can. */
    private static List<Box> boxesOfVisible(List<Treemap.Cell> shown, double height) {
        Box whole = new Box(0, 0, SvgWriter.WIDTH, height);
        while (true) {
            List<Double> sizes = new ArrayList<>();
            for (Treemap.Cell cell : shown) {
                sizes.add((double) cell.size());
            }
            List<Box> divided = Squarify.divide(sizes, whole);
            if (divided.stream().allMatch(box -> box.shorterSide() >= NARROWEST)) {
                return divided;
            }
            shown.remove(shown.size() - 1);
        }
    }

    private static double height(int cells) {
        if (cells <= 3) {
            return 110;
        }
        return cells <= 12 ? 190 : 280;
    }
}
