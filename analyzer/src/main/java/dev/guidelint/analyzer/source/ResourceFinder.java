package dev.guidelint.analyzer.source;

import dev.guidelint.analyzer.api.PathFilter;
import dev.guidelint.analyzer.api.ResourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.evidence.Notification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds and reads the files of a project that are no Java and that some rule wants to see. Of hidden folders only those
 * of builds are entered, and none that build tools write. Links are not followed.
 */
public final class ResourceFinder {
    private static final Set<String> HIDDEN = Set.of(".mvn", ".github", ".circleci", ".idea");
    private static final Set<String> SKIPPED = Set.of("target", "build", "out", "node_modules");

    /** Larger files are data. */
    private static final long MAX_BYTES = 1 << 20;

    private final Path root;
    private final PathFilter filter;
    private final Map<String, SourceText> buffers;
    private final SourceReader reader = new SourceReader(StandardCharsets.UTF_8);
    private final List<Notification> notifications = new ArrayList<>();

    /**
     * Creates a finder.
     *
     * @param root where to look, and what paths in reports are relative to
     * @param filter which files are wanted
     * @param buffers texts that count instead of what is on the disk, by path
     */
    public ResourceFinder(Path root, PathFilter filter, Map<String, SourceText> buffers) {
        this.root = root.toAbsolutePath().normalize();
        this.filter = filter;
        this.buffers = Map.copyOf(buffers);
    }

    /** The files whose path some rule wants, sorted by their paths. What cannot be read is reported and left out. */
    public List<ResourceFile> find(Predicate<String> wanted) {
        TreeMap<String, Path> found = new TreeMap<>();
        try {
            Files.walkFileTree(root, new Visitor(wanted, found));
        } catch (IOException e) {
            tell("", "cannot be read: " + e.getMessage());
        }
        List<ResourceFile> files = new ArrayList<>();
        found.forEach((path, file) -> read(path, file).ifPresent(files::add));
        return files;
    }

    /** What could not be read. */
    public List<Notification> notifications() {
        return List.copyOf(notifications);
    }

    private Optional<ResourceFile> read(String path, Path file) {
        SourceText buffer = buffers.get(path);
        if (buffer != null) {
            return Optional.of(new ResourceFile(buffer));
        }
        try {
            // Not a word about odd bytes: who knows in which encoding a script is.
            return Optional.of(new ResourceFile(
                    reader.read(new SourcePath(file, path, SourceSet.MAIN)).text()));
        } catch (IOException e) {
            tell(path, "cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void tell(String path, String what) {
        notifications.add(
                new Notification(Notification.Kind.UNREADABLE, path, Optional.empty(), Optional.empty(), what));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Predicate<String> wanted;
        private final TreeMap<String, Path> found;

        Visitor(Predicate<String> wanted, TreeMap<String, Path> found) {
            this.wanted = wanted;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            boolean isHidden = name.startsWith(".") && !HIDDEN.contains(name);
            return !folder.equals(root) && (isHidden || SKIPPED.contains(name) || isEclipseOutput(folder, name))
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        /** Elsewhere such a folder has the scripts that start a program. */
        private boolean isEclipseOutput(Path folder, String name) {
            return name.equals("bin") && Files.exists(folder.resolveSibling(".classpath"));
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && attributes.size() <= MAX_BYTES) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (!path.endsWith(".java") && wanted.test(path) && filter.accepts(path)) {
                    found.put(path, file);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            // The search for sources reports folders that cannot be read.
            return FileVisitResult.CONTINUE;
        }
    }
}
