package dev.guidelint.rules;

import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.analyzer.guide.GuideLine;
import dev.guidelint.analyzer.guide.GuideProblems;
import dev.guidelint.analyzer.guide.GuideReader;
import dev.guidelint.analyzer.guide.GuideSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The guide that comes with Guidelint: {@code guide.adoc} beside this class, {@code chapters.adoc} without the
 * introduction, and a {@code chapter.adoc} in each pack. A project can include any of them:
 * {@code include::{guidelint}/chapters.adoc[]}.
 */
public final class DefaultGuide {
    private DefaultGuide() {}

    /** Where its files are read from. */
    public static GuideSource source() {
        return GuideSource.resources(DefaultGuide.class);
    }

    /** The guide as it was packaged. */
    public static Guide read() {
        return GuideReader.of(name -> Optional.empty()).packaged(source()).readPackaged();
    }

    /**
     * A short guide for a team to begin with: its own few words, and the packaged chapters included one by one.
     *
     * @throws IOException if it cannot be read
     */
    public static String starter() throws IOException {
        byte[] text = source().read("starter.adoc").orElseThrow(() -> new IOException("starter.adoc is missing"));
        return new String(text, StandardCharsets.UTF_8);
    }

    /**
     * The whole guide as one text, for people who want to make it their own.
     *
     * @throws IOException if a file of the guide is missing
     */
    public static String asOneFile() throws IOException {
        Guide guide = read();
        if (!guide.problems().isEmpty()) {
            throw new IOException(GuideProblems.render(guide, guide.problems()));
        }
        StringBuilder text = new StringBuilder();
        for (GuideLine line : guide.lines()) {
            text.append(line.text()).append('\n');
        }
        return text.toString();
    }
}
