package dev.guidelint.report.model;

/** Whether a promise of the guide is kept. */
public enum Verdict {
    /** There was no code that the promise is about, tests for example. */
    UNSEEN,
    /** Nothing was found. */
    KEPT,
    /** Something was found, but no error. */
    NEARLY,
    /** Errors were found. */
    NOT_YET;

    /** The role by which stylesheets and sentences know it. */
    public String role() {
        return switch (this) {
            case UNSEEN -> "unseen";
            case KEPT -> "kept";
            case NEARLY -> "nearly";
            case NOT_YET -> "notyet";
        };
    }
}
