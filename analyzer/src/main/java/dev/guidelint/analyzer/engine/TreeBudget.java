package dev.guidelint.analyzer.engine;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Decides which trees stay in memory between parsing and checking. What does not fit is parsed again; results do not
 * depend on it. Thread-safe.
 */
final class TreeBudget {
    /** Heap that the tree of one character of source takes, measured on large libraries, in bytes. */
    private static final int BYTES_PER_CHAR = 40;
    /** Part of the heap that trees may fill; the rest is for texts, headers and the garbage of parsing. */
    private static final double HEAP_SHARE = 0.5;

    private final long limit;
    private final AtomicLong used = new AtomicLong();

    private TreeBudget(long limit) {
        this.limit = limit;
    }

    /** A budget that fits the heap of this process. */
    static TreeBudget ofHeap() {
        return new TreeBudget((long) (Runtime.getRuntime().maxMemory() * HEAP_SHARE) / BYTES_PER_CHAR);
    }

    /** Whether the tree of a source of so many characters may stay. */
    boolean admits(int chars) {
        return used.addAndGet(chars) <= limit;
    }
}
