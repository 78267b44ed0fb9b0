package dev.guidelint.cli;

import dev.guidelint.analyzer.engine.Progress;

/** One line on a terminal that says how far the scan has come. */
final class ProgressBar implements Progress {
    private static final int WIDTH = 30;
    /** Short runs should not flicker. */
    private static final long DELAY_NANOS = 500_000_000L;

    private final Terminal terminal;
    private final long start = System.nanoTime();
    private boolean visible;

    ProgressBar(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The bar, if somebody is there to look at it and wants to. */
    Progress unless(boolean quiet) {
        return quiet || !terminal.isInteractive() ? Progress.NONE : this;
    }

    @Override
    public void at(String phase, int done, int total) {
        if (System.nanoTime() - start < DELAY_NANOS || total == 0) {
            return;
        }
        visible = true;
        int filled = (int) ((long) WIDTH * done / total);
        terminal.err()
                .print("\r" + "━".repeat(filled) + "╌".repeat(WIDTH - filled) + " " + phase + " " + done + "/" + total
                        + "\033[K");
        terminal.err().flush();
    }

    /** Takes the line away. */
    void clear() {
        if (visible) {
            terminal.err().print("\r\033[K");
            terminal.err().flush();
        }
    }
}
