package dev.guidelint.analyzer.types;

/**
 * Time spent on answers that are kept for all rules, the type of an expression or the header of a type. Whoever asks first
 * would otherwise be charged for all the others. Belongs to one file, and to one thread at a time.
 */
public final class SharedWork {
    private final boolean measured;
    private int depth;
    private long start;
    private long nanos;

    /** Creates a stopwatch; one that does not measure costs nothing. */
    public SharedWork(boolean measured) {
        this.measured = measured;
    }

    /** Work begins; it may be part of other work that is measured already. */
    void begin() {
        if (measured && depth++ == 0) {
            start = System.nanoTime();
        }
    }

    /** Work that {@link #begin} announced is done. */
    void end() {
        if (measured && --depth == 0) {
            nanos += System.nanoTime() - start;
        }
    }

    /** All time so far, in nanoseconds. */
    public long nanos() {
        return nanos;
    }
}
