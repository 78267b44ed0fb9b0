package dev.guidelint.analyzer.output;

import dev.guidelint.analyzer.api.Severity;

/** The colours of text: ANSI escape sequences, or nothing at all. */
final class Ink {
    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String RED = "\u001B[1;31m";
    private static final String YELLOW = "\u001B[1;33m";
    private static final String CYAN = "\u001B[1;36m";
    private static final String GREEN = "\u001B[1;32m";

    private final boolean colors;

    Ink(boolean colors) {
        this.colors = colors;
    }

    String bold(String text) {
        return paint(BOLD, text);
    }

    String dim(String text) {
        return paint(DIM, text);
    }

    String good(String text) {
        return paint(GREEN, text);
    }

    /** What is said besides a finding. */
    String note(String text) {
        return paint(CYAN, text);
    }

    String severity(Severity severity, String text) {
        return paint(
                switch (severity) {
                    case ERROR -> RED;
                    case WARNING -> YELLOW;
                    case INFO -> CYAN;
                },
                text);
    }

    private String paint(String color, String text) {
        return colors ? color + text + RESET : text;
    }
}
