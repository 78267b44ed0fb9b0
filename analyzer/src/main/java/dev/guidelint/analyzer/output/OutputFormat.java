package dev.guidelint.analyzer.output;

import dev.guidelint.analyzer.evidence.ScanResult;
import java.io.IOException;
import java.io.Writer;

/** One way to write down what a scan found. Formats have no state: one instance may write any number of results. */
public interface OutputFormat {
    /** The name it is asked for by, for example {@code sarif}. */
    String name();

    /** How names of files in this format end, without the dot. */
    String extension();

    /**
     * Writes a result. The same result and settings give the same text. The writer is neither closed nor flushed.
     *
     * @param result what was found
     * @param settings what to write of it, and how
     * @param out where to
     * @throws IOException if the writer cannot be written to
     */
    void write(ScanResult result, OutputSettings settings, Writer out) throws IOException;
}
