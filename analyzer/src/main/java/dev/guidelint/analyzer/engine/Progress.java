package dev.guidelint.analyzer.engine;

/** Is told how far a scan has come. */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (phase, done, total) -> {};

    /**
     * Called now and then, on the thread that runs the scan.
     *
     * @param phase what is being done, for people
     * @param done how many files are done
     * @param total how many there are
     */
    void at(String phase, int done, int total);

    /** The progress of one phase. */
    interface Phase {
        /** Called when some files are done. */
        void done(int done, int total);
    }

    /** The progress of the phase of that name. */
    default Phase phase(String name) {
        return (done, total) -> at(name, done, total);
    }
}
