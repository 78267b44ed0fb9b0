package dev.guidelint.bench;

import java.util.List;
import java.util.Locale;

/** Theirs, ours and both, and how many lines were left out because PMD had to be silent about them. */
final class Count {

    static final List<String> HEAD =
            List.of("both", "peer only", "ours only", "left out", "peer's found", "ours confirmed");

    private int both;
    private int peerOnly;
    private int oursOnly;
    private int leftOut;

    /** A line where the peer has so many findings, and we have so many. */
    void add(int peer, int ours) {
        both += Math.min(peer, ours);
        peerOnly += Math.max(0, peer - ours);
        oursOnly += Math.max(0, ours - peer);
    }

    void leaveOut(int findings) {
        leftOut += findings;
    }

    void add(Count other) {
        both += other.both;
        peerOnly += other.peerOnly;
        oursOnly += other.oursOnly;
        leftOut += other.leftOut;
    }

    /** What stands below {@link #HEAD}. */
    List<String> cells() {
        return List.of(
                Integer.toString(both),
                Integer.toString(peerOnly),
                Integer.toString(oursOnly),
                Integer.toString(leftOut),
                percent(both, both + peerOnly),
                percent(both, both + oursOnly));
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }
}
