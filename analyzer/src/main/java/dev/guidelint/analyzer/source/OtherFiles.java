package dev.guidelint.analyzer.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Files of a project that are no Java: the words in those that may name Java code (service files, XML, properties,
 * templates, sources in other languages of the JVM), and what lies beside a source file. Looked at when somebody asks.
 * Thread-safe.
 */
public final class OtherFiles {
    private static final Set<String> ENDINGS = Set.of(
            "bnd",
            "conf",
            "drl",
            "factories",
            "ftl",
            "fxml",
            "gradle",
            "groovy",
            "gsp",
            "imports",
            "json",
            "jsp",
            "jspx",
            "kt",
            "kts",
            "mf",
            "properties",
            "scala",
            "vm",
            "xhtml",
            "xml",
            "yaml",
            "yml");

    private static final Set<String> SKIPPED = Set.of("target", "build", "out", "bin", "node_modules");

    /** Larger files are data. */
    private static final long MAX_BYTES = 1 << 20;

    private static final int MAX_FILES = 20_000;

    private final Path root;
    private final List<SourceRoot> roots;
    private boolean isRead;
    private final Set<Integer> hashes = new HashSet<>();

    private OtherFiles(Path root, List<SourceRoot> roots) {
        this.root = root;
        this.roots = List.copyOf(roots);
    }

    /**
     * The files of a project with its paths relative to the given folder, and their words as far as they lie below source
     * roots. For a root called {@code java}, as Maven has it, these are the files
     * below the folder around it, where resources and sources in other languages lie.
     */
    public static OtherFiles around(Path root, List<SourceRoot> roots) {
        return new OtherFiles(root, roots);
    }

    /** Whether a file of the given name lies in the folder of a source file, which is named by its path in reports. */
    public boolean isBeside(String path, String name) {
        return Files.exists(root.resolve(path).resolveSibling(name));
    }

    /** Whether some file has an identifier as a word, or seems to: words are compared by a hash. */
    public synchronized boolean contains(String identifier) {
        if (!isRead) {
            isRead = true;
            Set<Path> folders = new HashSet<>();
            for (SourceRoot root : roots) {
                folders.add(folder(root.path().toAbsolutePath().normalize()));
            }
            folders.forEach(this::read);
        }
        return hashes.contains(identifier.hashCode());
    }

    private static Path folder(Path root) {
        Path parent = root.getParent();
        return root.endsWith("java") && parent != null ? parent : root;
    }

    private void read(Path folder) {
        try {
            Files.walkFileTree(folder, new Visitor());
        } catch (IOException e) {
            // The search for sources reports folders that cannot be read.
            return;
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private int count;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            return name.startsWith(".") || SKIPPED.contains(name)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && attributes.size() <= MAX_BYTES && mayNameCode(file)) {
                count++;
                try {
                    addWords(Files.readAllBytes(file));
                } catch (IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            }
            return count < MAX_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean mayNameCode(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        boolean isService = file.getParent() != null && file.getParent().endsWith("services");
        return isService || (dot >= 0 && ENDINGS.contains(name.substring(dot + 1)));
    }

    private void addWords(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean isPart = i < text.length() && Character.isJavaIdentifierPart(text.charAt(i));
            if (isPart && start < 0) {
                start = i;
            } else if (!isPart && start >= 0) {
                hashes.add(text.substring(start, i).hashCode());
                start = -1;
            }
        }
    }
}
