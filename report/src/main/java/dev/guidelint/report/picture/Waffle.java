package dev.guidelint.report.picture;

import java.util.List;
import java.util.function.LongFunction;

/**
 * How much of the whole is fine: a grid of squares, column by column. Up to 500 things have a square each; of more, a
 * square stands for a round number.
 *
 * @param label what the picture shows, for those who do not see it
 * @param shares what the whole consists of, usually the good first; at most 12 are shown
 * @param scale words for how many things one square stands for; asked only where that is more than one
 */
public record Waffle(String label, List<Share> shares, LongFunction<String> scale) {
    private static final int MOST_SHARES = 12;
    private static final int MOST_SQUARES = 500;

    public Waffle {
        shares = shares.stream()
                .filter(share -> share.part().count() > 0)
                .limit(MOST_SHARES)
                .toList();
    }

    /**
     * A share of the whole.
     *
     * @param part how many
     * @param text the words beside its colour, with the number
     */
    public record Share(Part part, String text) {
        /** A share of a count and a tone. */
        public static Share of(int count, Tone tone, String text) {
            return new Share(new Part(count, tone), text);
        }
    }

    /** The picture; empty if there is nothing to show. */
    public String svg() {
        long total = 0;
        for (Share share : shares) {
            total += share.part().count();
        }
        if (total == 0) {
            return "";
        }
        long unit = unit(total);
        return new WaffleLayout(shares, unit).svg(label, unit == 1 ? "" : scale.apply(unit));
    }

    /** The smallest of 1, 2, 5, 10, 20, 50 and so on that leaves few enough squares. */
    private static long unit(long total) {
        long unit = 1;
        for (int i = 0; unit * MOST_SQUARES < total; i++) {
            unit = i % 3 == 1 ? unit / 2 * 5 : unit * 2;
        }
        return unit;
    }
}
