package dev.guidelint.analyzer.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a project is to go.
 *
 * @param kind what changes
 * @param from the Java release it is written for
 * @param to the Java release it is to run on; the same one if Java is not what changes
 */
public record Migration(Kind kind, int from, int to) {
    /** Releases with long-term support: people stop over there, and test. */
    private static final int[] STOPS = {11, 17, 21, 25};

    /** What changes. */
    public enum Kind {
        /** The release of Java. */
        JDK,
        /** The names of the enterprise packages, from {@code javax} to {@code jakarta}. */
        JAKARTA,
        /** The language, from Java to Python. */
        PYTHON;

        /** The name as commands write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The steps, over all releases with long-term support in between; none if Java is not what changes. */
    public List<Hop> hops() {
        List<Hop> hops = new ArrayList<>();
        int last = from;
        for (int stop : STOPS) {
            if (stop > last && stop < to) {
                hops.add(new Hop(last, stop));
                last = stop;
            }
        }
        if (to > last) {
            hops.add(new Hop(last, to));
        }
        return hops;
    }

    /** The step on which something is met that starts to matter in a release; the first if it does so anyway. */
    public Optional<Hop> hop(int release) {
        List<Hop> hops = hops();
        for (Hop hop : hops) {
            if (hop.meets(release)) {
                return Optional.of(hop);
            }
        }
        return hops.stream().findFirst();
    }
}
