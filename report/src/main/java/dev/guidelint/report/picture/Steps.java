package dev.guidelint.report.picture;

import dev.guidelint.report.picture.SvgWriter.Anchor;
import java.util.List;

/**
 * An order: a row for each step, with what can be done then. What has to be done together has a colour of its own.
 *
 * @param label what the picture shows, for those who do not see it
 * @param steps the steps in their order
 * @param rest words for steps that there is no room for
 */
public record Steps(String label, List<Step> steps, Rest rest) {
    private static final int MOST_STEPS = 12;
    private static final int MOST_ITEMS = 14;
    private static final double LEFT = 72;
    private static final double HEIGHT = 24;
    private static final double GAP = 6;
    private static final double PADDING = 8;
    private static final double WIDEST = 220;
    private static final Font NAME = Font.plain(12);
    private static final Font TITLE = Font.bold(13);

    /** Copies the steps. */
    public Steps {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param title its name, short
     * @param items what can be done then
     */
    public record Step(String title, List<Item> items) {
        /** Copies the items. */
        public Step {
            items = List.copyOf(items);
        }
    }

    /**
     * Something to do.
     *
     * @param name its name
     * @param tooltip everything about it in a line
     * @param tone what it is
     */
    public record Item(String name, String tooltip, Tone tone) {}

    /** The picture; empty if there are no steps. */
    public String svg() {
        if (steps.isEmpty()) {
            return "";
        }
        SvgWriter out = new SvgWriter();
        double y = 0;
        int shown = Math.min(MOST_STEPS, steps.size());
        for (Step step : steps.subList(0, shown)) {
            y = row(out, step, y) + GAP;
        }
        if (shown < steps.size()) {
            int items = 0;
            for (Step step : steps.subList(shown, steps.size())) {
                items += step.items().size();
            }
            out.text(LEFT, y + HEIGHT - PADDING, rest.text(steps.size() - shown, items), NAME, Anchor.START, Tone.SOFT);
            y += HEIGHT;
        }
        return out.finish(label, y);
    }

    private static double row(SvgWriter out, Step step, double top) {
        double x = LEFT;
        double y = top;
        out.text(0, y + HEIGHT - PADDING, TITLE.cut(step.title(), LEFT - GAP), TITLE, Anchor.START, Tone.INK);
        int count = 0;
        for (Item item : step.items()) {
            boolean isLast = count == MOST_ITEMS && step.items().size() > MOST_ITEMS + 1;
            String name = isLast
                    ? "+" + (step.items().size() - count)
                    : NAME.cut(PlainText.of(item.name(), 100), WIDEST - 2 * PADDING);
            double width = NAME.width(name) + 2 * PADDING;
            if (x + width > SvgWriter.WIDTH) {
                x = LEFT;
                y += HEIGHT + GAP / 2;
            }
            out.open(isLast ? name : item.tooltip());
            out.rect(x, y, width, HEIGHT, 4, isLast ? Tone.OFF : item.tone());
            out.text(
                    x + PADDING,
                    y + HEIGHT - PADDING,
                    name,
                    NAME,
                    Anchor.START,
                    words(isLast ? Tone.OFF : item.tone()));
            out.close();
            x += width + GAP / 2;
            if (isLast) {
                break;
            }
            count++;
        }
        return y + HEIGHT;
    }

    private static Tone words(Tone background) {
        return switch (background) {
            case MID, H1, H2, H3 -> Tone.ONHEAT;
            default -> Tone.INK;
        };
    }
}
