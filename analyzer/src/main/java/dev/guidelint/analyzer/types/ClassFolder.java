package dev.guidelint.analyzer.types;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A folder with class files. All names are listed when it is opened: asking the file system for a single name could be
 * answered for one that differs in case.
 */
final class ClassFolder implements ClassContainer {
    private final Path root;
    private final Map<String, Set<String>> filesByPackage = new HashMap<>();

    ClassFolder(Path root) throws IOException {
        this.root = root;
        Map<String, Set<String>> files = filesByPackage;
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Path name = file.getFileName();
                Path folder = file.getParent();
                if (name != null && folder != null && name.toString().endsWith(".class")) {
                    String packagePath = root.relativize(folder).toString().replace('\\', '/');
                    files.computeIfAbsent(packagePath, known -> new HashSet<>()).add(name.toString());
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public Set<String> packages() {
        return Set.copyOf(filesByPackage.keySet());
    }

    @Override
    public String name() {
        return String.valueOf(root.getFileName());
    }

    @Override
    public List<String> files(String packagePath) {
        return filesByPackage.getOrDefault(packagePath, Set.of()).stream()
                .sorted()
                .toList();
    }

    @Override
    public boolean has(String packagePath, String fileName) {
        return filesByPackage.getOrDefault(packagePath, Set.of()).contains(fileName);
    }

    @Override
    public Optional<byte[]> read(String packagePath, String fileName) throws IOException {
        return has(packagePath, fileName)
                ? Optional.of(Files.readAllBytes(root.resolve(packagePath).resolve(fileName)))
                : Optional.empty();
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return root.toString();
    }
}
