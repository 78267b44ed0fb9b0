package dev.guidelint.cli;

/** What the process tells its caller when it ends. */
final class ExitCode {
    /** Nothing found at or above the gate. */
    static final int CLEAN = 0;
    /** Findings at or above the gate. */
    static final int FINDINGS = 1;
    /** Wrong use, or a bad guide. */
    static final int USAGE = 2;
    /** The scan itself failed: something could not be read or written, or a rule crashed. */
    static final int FAILURE = 3;

    private ExitCode() {}
}
