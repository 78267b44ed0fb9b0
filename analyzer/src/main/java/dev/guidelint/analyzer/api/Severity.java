package dev.guidelint.analyzer.api;

/** How much a finding matters, from advice to defect. The order of the constants is the order of weight. */
public enum Severity {
    /** Advice; nothing breaks when it is ignored. */
    INFO,
    /** Costs maintenance. */
    WARNING,
    /** Very likely a defect or a broken promise. */
    ERROR;

    /** Returns the name as guides and reports write it: lower case. */
    public String label() {
        return switch (this) {
            case INFO -> "info";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    /** Whether this severity weighs at least as much as the other. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
