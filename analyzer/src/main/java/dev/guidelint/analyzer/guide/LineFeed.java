package dev.guidelint.analyzer.guide;

/** Lines that a parser takes one after the other, and may put back. */
interface LineFeed {
    /** Whether there is no line left. */
    boolean isEmpty();

    /** The next line, which stays. Only if there is one. */
    GuideLine peek();

    /** The next line, which is taken. Only if there is one. */
    GuideLine next();

    /** Puts a line back that was taken. */
    void back(GuideLine line);

    /**
     * Takes lines as they are from here on, without looking for directives in them.
     *
     * @return whether that is a change, and {@link #resume()} is due
     */
    default boolean suspend() {
        return false;
    }

    /** Looks for directives again. */
    default void resume() {}

    /** Takes blank lines; returns how many, or -1 if there is no other line behind them. */
    default int skipBlank() {
        int count = 0;
        while (!isEmpty()) {
            if (!peek().isBlank()) {
                return count;
            }
            next();
            count++;
        }
        return -1;
    }
}
