package dev.guidelint.maven;

import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.output.OutputFile;
import dev.guidelint.analyzer.output.OutputFormat;
import dev.guidelint.analyzer.output.OutputFormats;
import dev.guidelint.analyzer.output.OutputSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The files a check leaves behind. */
final class ResultFiles {
    private static final String ALWAYS = "sarif";

    private final Path folder;
    private final String version;
    private final String name;

    /**
     * Files in a folder.
     *
     * @param version version of Guidelint
     * @param name what they are called, before the ending
     */
    ResultFiles(Path folder, String version, String name) {
        this.folder = folder;
        this.version = version;
        this.name = name;
    }

    /**
     * Writes SARIF, and whatever else is asked for.
     *
     * @throws IOException if a file cannot be written, or a format does not exist
     */
    void write(ScanResult result, List<String> formats) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        names.add(ALWAYS);
        names.addAll(formats);
        OutputFormats known = OutputFormats.standard();
        OutputSettings settings = OutputSettings.of(version);
        for (String wanted : names) {
            OutputFormat format = known.find(wanted)
                    .orElseThrow(() -> new IOException(
                            "there is no format `" + wanted + "`; there are " + String.join(", ", known.names())));
            OutputFile.write(
                    folder.resolve(name + "." + format.extension()), out -> format.write(result, settings, out));
        }
    }
}
