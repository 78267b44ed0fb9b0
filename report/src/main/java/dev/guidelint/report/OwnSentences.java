package dev.guidelint.report;

import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.report.asciidoc.Sentences;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The sentences that a team put in its own words: a file that its guide names in {@code :report-sentences:}. */
public final class OwnSentences {
    private static final String ATTRIBUTE = "report-sentences";

    private OwnSentences() {}

    /**
     * Reads the sentences of a guide.
     *
     * @param guide the guide
     * @param folder the folder that the name of the file is relative to
     * @param problems modified: keys that mean nothing are added
     * @return the sentences by key; none if the guide names no file
     * @throws IOException if there is no such file, or it cannot be read
     */
    public static Map<String, String> of(Guide guide, Path folder, List<String> problems) throws IOException {
        Optional<String> name = guide.attribute(ATTRIBUTE);
        Map<String, String> sentences = new TreeMap<>();
        if (name.isEmpty() || name.get().isBlank()) {
            return sentences;
        }
        Path file = folder.resolve(name.get());
        if (!Files.isRegularFile(file)) {
            throw new IOException(guide.name() + ": there is no file " + file + " for :" + ATTRIBUTE + ":");
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        for (String key : properties.stringPropertyNames()) {
            sentences.put(key, properties.getProperty(key, ""));
            if (!Sentences.knows(key)) {
                problems.add(file + ": a report has no sentence `" + key + "`");
            }
        }
        return sentences;
    }
}
