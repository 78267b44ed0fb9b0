package dev.guidelint.analyzer.engine;

/** Measures phases that follow one another. */
final class Timer {
    private final Profile profile;
    private long start = System.nanoTime();

    Timer(Profile profile) {
        this.profile = profile;
    }

    /** Ends a phase; the next one begins. */
    void phase(String name) {
        long now = System.nanoTime();
        profile.phase(name, now - start);
        start = now;
    }
}
