package dev.guidelint.analyzer.source;

import dev.guidelint.analyzer.api.PathFilter;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.evidence.Notification;
import dev.guidelint.analyzer.evidence.Notification.Kind;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds Java files below the given roots. Hidden folders and what build tools write ({@code target} beside a
 * {@code pom.xml}, {@code build} beside a Gradle file) are left out. Links are followed unless they lead back to a folder
 * that was already visited. Whatever cannot be read is reported and left out.
 */
public final class SourceFinder {
    private static final List<String> GRADLE_FILES =
            List.of("build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");

    private final Path root;
    private final PathFilter filter;
    private final TreeMap<String, SourcePath> found = new TreeMap<>();
    private final Set<Path> visited = new HashSet<>();
    private final List<Notification> notifications = new ArrayList<>();

    /**
     * Creates a finder.
     *
     * @param root what paths in reports are relative to
     * @param filter which files are wanted
     */
    public SourceFinder(Path root, PathFilter filter) {
        this.root = root.toAbsolutePath().normalize();
        this.filter = filter;
    }

    /** Looks for files below a root and adds them to what was found before. A file that was found before stays as it is. */
    public void find(SourceRoot sourceRoot) {
        Path path = sourceRoot.path().toAbsolutePath().normalize();
        if (Files.isDirectory(path)) {
            folder(path, sourceRoot.sourceSet());
        } else if (Files.isRegularFile(path)) {
            file(path, sourceRoot.sourceSet());
        } else {
            unreadable(path, Files.exists(path) ? "is neither a file nor a folder" : "does not exist");
        }
    }

    /** The files, sorted by their paths. */
    public Collection<SourcePath> found() {
        return Collections.unmodifiableCollection(found.values());
    }

    /** What could not be read. */
    public List<Notification> notifications() {
        return Collections.unmodifiableList(notifications);
    }

    private void folder(Path folder, Optional<SourceSet> sourceSet) {
        try {
            if (!visited.add(folder.toRealPath())) {
                return;
            }
        } catch (IOException e) {
            unreadable(folder, "cannot be read: " + reason(e));
            return;
        }
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            unreadable(folder, "cannot be read: " + reason(e));
            return;
        }
        Collections.sort(entries);
        for (Path entry : entries) {
            entry(entry, sourceSet);
        }
    }

    private void entry(Path entry, Optional<SourceSet> sourceSet) {
        String name = String.valueOf(entry.getFileName());
        boolean isJava = name.endsWith(".java");
        if (Files.isDirectory(entry)) {
            if (name.startsWith(".") || isBuildOutput(entry, name)) {
                return;
            }
            if (isJava) {
                note(entry, "is a folder, not a source file");
            }
            if (Files.isSymbolicLink(entry) && leadsBack(entry)) {
                note(entry, "is a link to a folder that is scanned anyway; not followed");
                return;
            }
            folder(entry, sourceSet);
        } else if (isJava) {
            if (Files.isRegularFile(entry)) {
                file(entry, sourceSet);
            } else if (Files.isSymbolicLink(entry)) {
                unreadable(entry, "is a link that leads nowhere");
            } else {
                unreadable(entry, "is not a regular file");
            }
        } else if (Files.isSymbolicLink(entry) && !Files.exists(entry) && !name.contains(".")) {
            // Looks like a folder of sources, and what is in it would be missing without a word.
            unreadable(entry, "is a link that leads nowhere");
        }
    }

    private boolean leadsBack(Path link) {
        try {
            Path target = link.toRealPath();
            return visited.contains(target)
                    || link.toAbsolutePath()
                            .toRealPath(LinkOption.NOFOLLOW_LINKS)
                            .startsWith(target);
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean isBuildOutput(Path folder, String name) {
        Path parent = folder.resolveSibling("pom.xml");
        if (name.equals("target")) {
            return Files.exists(parent);
        }
        if (name.equals("build")) {
            for (String gradle : GRADLE_FILES) {
                if (Files.exists(folder.resolveSibling(gradle))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void file(Path file, Optional<SourceSet> sourceSet) {
        String path = relative(file);
        if (filter.accepts(path)) {
            found.putIfAbsent(path, new SourcePath(file, path, sourceSet.orElseGet(() -> sourceSetOf(path))));
        }
    }

    /** Tells what a file is for by the usual names of folders. */
    private static SourceSet sourceSetOf(String path) {
        String[] folders = path.split("/", -1);
        for (int i = 0; i + 2 < folders.length; i++) {
            String name = folders[i + 1];
            if (folders[i].equals("src")
                    && (name.equals("test")
                            || name.endsWith("Test")
                            || name.equals("it")
                            || name.equals("testFixtures"))) {
                return SourceSet.TEST;
            }
        }
        return SourceSet.MAIN;
    }

    private String relative(Path file) {
        Path shown = file.startsWith(root) ? root.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }

    private void unreadable(Path path, String what) {
        notifications.add(new Notification(Kind.UNREADABLE, relative(path), Optional.empty(), Optional.empty(), what));
    }

    private void note(Path path, String what) {
        notifications.add(new Notification(Kind.NOTE, relative(path), Optional.empty(), Optional.empty(), what));
    }

    private static String reason(Exception e) {
        return e instanceof java.nio.file.AccessDeniedException ? "access denied" : String.valueOf(e.getMessage());
    }
}
