package dev.guidelint.rules;

import dev.guidelint.analyzer.guide.GuideSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The guide that comes with Guidelint: {@code guide.adoc} beside this class, and a {@code chapter.adoc} in each pack. */
public final class DefaultGuide {
    private static final String INCLUDE = "include::";

    private DefaultGuide() {}

    /** Where its files are read from. */
    public static GuideSource source() {
        return GuideSource.resources(DefaultGuide.class);
    }

    /**
     * The whole guide as one text, for people who want to make it their own.
     *
     * @throws IOException if a file of the guide is missing
     */
    public static String asOneFile() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line : read("guide.adoc").split("\n", -1)) {
            if (line.startsWith(INCLUDE)) {
                text.append(read(line.substring(INCLUDE.length(), line.indexOf('['))).strip());
            } else {
                text.append(line);
            }
            text.append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static String read(String name) throws IOException {
        byte[] bytes = source().read(name).orElseThrow(() -> new IOException("the guide's file " + name + " is missing"));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
