package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.api.Concern;

/** What a construct means to somebody who writes it again in Python. */
final class Concerns {
    private Concerns() {}

    /** A decision to take: Python has no such thing, or another one. */
    static Concern cost(String subject, int weight, String advice) {
        return Concern.of(Concern.Level.DECISION, subject, weight).advice(advice);
    }

    /** Less work than it looks: Python does this better. */
    static Concern gain(String subject, int weight, String advice) {
        return Concern.of(Concern.Level.GAIN, subject, weight).advice(advice);
    }
}
