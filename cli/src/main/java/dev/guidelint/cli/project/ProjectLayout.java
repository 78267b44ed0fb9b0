package dev.guidelint.cli.project;

import dev.guidelint.analyzer.source.SourceRoot;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the project that is scanned is laid out: told by the user, by its build files, or guessed from folders.
 *
 * @param root what paths in reports are relative to
 * @param sources where its sources are
 * @param classPath what they are compiled against
 * @param release the Java release they are written for, if known
 * @param encoding how they are encoded
 */
public record ProjectLayout(
        Path root, List<SourceRoot> sources, List<Path> classPath, OptionalInt release, Charset encoding) {

    /** Copies the lists. */
    public ProjectLayout {
        sources = List.copyOf(sources);
        classPath = List.copyOf(classPath);
    }

    private static final List<String> BUILD_FILES = List.of("pom.xml", "build.gradle", "build.gradle.kts");

    /** The layout of what lies below the given folders and files. */
    public static ProjectLayout of(List<Path> paths) {
        List<Path> absolute = new ArrayList<>();
        for (Path path : paths) {
            absolute.add(path.toAbsolutePath().normalize());
        }
        Path root = root(absolute);
        if (absolute.size() == 1 && Files.isRegularFile(absolute.get(0).resolve("pom.xml"))) {
            return MavenLayout.read(absolute.get(0), root);
        }
        List<SourceRoot> sources = new ArrayList<>();
        for (Path path : absolute) {
            sources.add(new SourceRoot(path, Optional.empty()));
        }
        return new ProjectLayout(root, sources, List.of(), OptionalInt.empty(), StandardCharsets.UTF_8);
    }

    /**
     * The folder that paths in reports are relative to: the repository around the paths, else the outermost folder with a
     * build file, else their common folder. It must not depend on the working directory.
     */
    private static Path root(List<Path> paths) {
        Path common = Files.isDirectory(paths.get(0)) ? paths.get(0) : parent(paths.get(0));
        for (Path path : paths) {
            while (!path.startsWith(common)) {
                common = parent(common);
            }
        }
        Path outermostBuild = common;
        for (Path folder = common; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
            if (hasBuildFile(folder)) {
                outermostBuild = folder;
            }
        }
        return outermostBuild;
    }

    private static boolean hasBuildFile(Path folder) {
        for (String name : BUILD_FILES) {
            if (Files.isRegularFile(folder.resolve(name))) {
                return true;
            }
        }
        return false;
    }

    private static Path parent(Path path) {
        return Optional.ofNullable(path.getParent()).orElse(path);
    }
}
