package dev.guidelint.report.picture;

import dev.guidelint.report.picture.SvgWriter.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * Things that use each other, in a ring, with an arrow from each to what it uses.
 *
 * @param label what the picture shows, for those who do not see it
 * @param names the things; a picture can hold {@value #MOST}
 * @param arrows who uses whom, by their numbers in the list
 */
public record Ring(String label, List<String> names, List<Arrow> arrows) {
    /** How many things a picture can hold. */
    public static final int MOST = 12;

    private static final double MIDDLE = SvgWriter.WIDTH / 2;
    private static final double HALF_WIDTH = 215;
    private static final double HEIGHT = 24;
    private static final double PADDING = 8;
    private static final double WIDEST = 200;
    private static final double POINT = 7;
    private static final Font NAME = Font.plain(12);

    /** Copies the lists. */
    public Ring {
        names = List.copyOf(names.subList(0, Math.min(MOST, names.size())));
        arrows = List.copyOf(arrows);
    }

    /** One uses another. */
    public record Arrow(int from, int to) {}

    private record Spot(double x, double y, double width) {
        /** How far from the middle of the box its border is in a direction. */
        double border(double dx, double dy) {
            double horizontal = dx == 0 ? Double.MAX_VALUE : (width / 2 + 2) / Math.abs(dx);
            double vertical = dy == 0 ? Double.MAX_VALUE : (HEIGHT / 2 + 2) / Math.abs(dy);
            return Math.min(horizontal, vertical);
        }
    }

    /** The picture; empty if there are fewer than two things. */
    public String svg() {
        if (names.size() < 2) {
            return "";
        }
        double halfHeight = names.size() <= 3 ? 55 : Math.min(150, 30.0 * names.size() / 2);
        double height = 2 * halfHeight + HEIGHT + 4;
        List<Spot> spots = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            double angle = 2 * Math.PI * i / names.size() - Math.PI / 2;
            String name = NAME.cut(PlainText.of(names.get(i), 100), WIDEST - 2 * PADDING);
            shown.add(name);
            spots.add(new Spot(
                    MIDDLE + HALF_WIDTH * Math.cos(angle),
                    height / 2 + halfHeight * Math.sin(angle),
                    NAME.width(name) + 2 * PADDING));
        }
        SvgWriter out = new SvgWriter();
        for (Arrow arrow : arrows) {
            if (arrow.from() < spots.size() && arrow.to() < spots.size() && arrow.from() != arrow.to()) {
                arrow(out, spots.get(arrow.from()), spots.get(arrow.to()));
            }
        }
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            out.rect(spot.x() - spot.width() / 2, spot.y() - HEIGHT / 2, spot.width(), HEIGHT, 4, Tone.MID);
            out.text(spot.x(), spot.y() + 4, shown.get(i), NAME, Anchor.MIDDLE, Tone.ONHEAT);
        }
        return out.finish(label, height);
    }

    private static void arrow(SvgWriter out, Spot from, Spot to) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double dx = (to.x() - from.x()) / length;
        double dy = (to.y() - from.y()) / length;
        double startX = from.x() + dx * from.border(dx, dy);
        double startY = from.y() + dy * from.border(dx, dy);
        double endX = to.x() - dx * to.border(dx, dy);
        double endY = to.y() - dy * to.border(dx, dy);
        out.stroke("M" + n(startX) + " " + n(startY) + "L" + n(endX) + " " + n(endY), 1.2, Tone.BLUE);
        double baseX = endX - dx * POINT;
        double baseY = endY - dy * POINT;
        double half = POINT / 2;
        out.path(
                "M" + n(endX) + " " + n(endY) + "L" + n(baseX - dy * half) + " " + n(baseY + dx * half) + "L"
                        + n(baseX + dy * half) + " " + n(baseY - dx * half) + "z",
                Tone.BLUE);
    }

    private static String n(double value) {
        return SvgWriter.number(value);
    }
}
