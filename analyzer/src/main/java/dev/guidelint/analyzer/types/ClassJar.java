package dev.guidelint.analyzer.types;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A jar. Only its table of contents is read when it is opened. Of a jar for several releases the entries of the base
 * count: the others have the same API.
 */
final class ClassJar implements ClassContainer {
    private final ZipFile zip;
    private final Set<String> packages;
    /** The class files by their packages; filled when somebody wants to read them all. */
    private final Map<String, List<String>> files = new HashMap<>();

    ClassJar(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        packages = packages(zip);
    }

    @Override
    public Set<String> packages() {
        return packages;
    }

    @Override
    public String name() {
        return String.valueOf(Path.of(zip.getName()).getFileName());
    }

    @Override
    public synchronized List<String> files(String packagePath) {
        if (files.isEmpty()) {
            zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                    .sorted()
                    .forEach(name -> files.computeIfAbsent(
                                    name.substring(0, Math.max(0, name.lastIndexOf('/'))), key -> new ArrayList<>())
                            .add(name.substring(name.lastIndexOf('/') + 1)));
        }
        return List.copyOf(files.getOrDefault(packagePath, List.of()));
    }

    @Override
    public boolean has(String packagePath, String fileName) {
        return zip.getEntry(entryName(packagePath, fileName)) != null;
    }

    @Override
    public Optional<byte[]> read(String packagePath, String fileName) throws IOException {
        ZipEntry entry = zip.getEntry(entryName(packagePath, fileName));
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String entryName(String packagePath, String fileName) {
        return packagePath.isEmpty() ? fileName : packagePath + '/' + fileName;
    }

    private static Set<String> packages(ZipFile zip) {
        Set<String> packages = new HashSet<>();
        String last = "/";
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            if (name.endsWith(".class") && !name.startsWith("META-INF/")) {
                String packagePath = name.substring(0, Math.max(0, name.lastIndexOf('/')));
                // Jars keep the files of a folder together.
                if (!packagePath.equals(last)) {
                    packages.add(packagePath);
                    last = packagePath;
                }
            }
        }
        return packages;
    }

    @Override
    public String toString() {
        return zip.getName();
    }
}
