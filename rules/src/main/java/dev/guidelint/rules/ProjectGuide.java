package dev.guidelint.rules;

import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.analyzer.guide.GuideProblems;
import dev.guidelint.analyzer.guide.GuideReader;
import dev.guidelint.analyzer.guide.GuideSettings;
import dev.guidelint.analyzer.guide.GuideSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The guide of a project, read and understood.
 *
 * @param guide the document
 * @param settings what it means for the rules
 * @param isPackaged whether it is the guide that comes with Guidelint
 * @param root the folder that names of the guide's files are relative to
 */
public record ProjectGuide(Guide guide, GuideSettings settings, boolean isPackaged, Path root) {

    /** Where a project's own guide is looked for, below its root. */
    private static final List<String> USUAL_PLACES = List.of("guide.adoc", "docs/guide.adoc", "src/docs/guide.adoc");

    /**
     * Reads the guide in the given file, else the project's own in one of the usual places, else the packaged one.
     *
     * @param file the file that was asked for, if any
     * @param root root of the project
     * @throws NoSuchFileException if there is no such file
     */
    public static ProjectGuide load(Optional<Path> file, Path root) throws NoSuchFileException {
        Optional<Path> found = file.isPresent() ? file : usualPlace(root);
        if (found.isEmpty()) {
            Guide guide = reader(root).readPackaged();
            return new ProjectGuide(guide, GuideSettings.of(guide, RulePacks.all()), true, root);
        }
        Path path = found.get().toAbsolutePath().normalize();
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(found.get().toString());
        }
        // Names of the guide's files are told relative to the project, if they lie in it.
        Path folder = path.startsWith(root)
                ? root
                : Optional.ofNullable(path.getParent()).orElse(path);
        String name = folder.relativize(path).toString().replace('\\', '/');
        Guide guide = reader(folder).read(name);
        return new ProjectGuide(guide, GuideSettings.of(guide, RulePacks.all()), false, folder);
    }

    private static GuideReader reader(Path folder) {
        return GuideReader.of(GuideSource.folder(folder)).packaged(DefaultGuide.source());
    }

    private static Optional<Path> usualPlace(Path root) {
        for (String place : USUAL_PLACES) {
            Path candidate = root.resolve(place);
            if (Files.isRegularFile(candidate) && speaksOfRules(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Many projects have a guide for their users; ours speaks of rules. */
    private static boolean speaksOfRules(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.anyMatch(line -> line.startsWith("rule::") || line.startsWith("include::{guidelint}"));
        } catch (IOException | UncheckedIOException e) {
            // No text in UTF-8, hence no guide.
            return false;
        }
    }

    /** The folder of the guide itself, that pictures and other files it names are relative to. */
    public Path folder() {
        Path file = isPackaged ? root.resolve("guide.adoc") : root.resolve(guide.name());
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(root);
    }

    /** What is wrong with the guide, for people; empty if nothing is. */
    public String problems() {
        return settings.problems().isEmpty() ? "" : GuideProblems.render(guide, settings.problems());
    }
}
