package dev.guidelint.analyzer.api;

/**
 * The answer to a question about code that is only partly known. Rules report on {@link #YES} only: unknown is not yes.
 */
public enum Answer {
    /** Known to be so. */
    YES,
    /** Known not to be so. */
    NO,
    /** Not known, for example because a supertype could not be loaded. */
    UNKNOWN;

    /** The answer to a question that was decided. */
    public static Answer of(boolean value) {
        return value ? YES : NO;
    }

    /** Whether it is known to be so. */
    public boolean isYes() {
        return this == YES;
    }

    /** Whether it is known not to be so. */
    public boolean isNo() {
        return this == NO;
    }

    /** Whether it may be so: yes or unknown. Exemptions are met by this. */
    public boolean isPossible() {
        return this != NO;
    }

    /** Yes if either is yes, no if both are no, unknown otherwise. */
    public Answer or(Answer other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }

    /** No if either is no, yes if both are yes, unknown otherwise. */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** The opposite; unknown stays unknown. */
    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
