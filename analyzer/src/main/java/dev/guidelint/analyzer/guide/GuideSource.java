package dev.guidelint.analyzer.guide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the texts of a guide come from, by name. Names have forward slashes. */
@FunctionalInterface
public interface GuideSource {
    /**
     * Reads a text.
     *
     * @return its bytes; empty if there is no text of that name
     * @throws IOException if there is one and it cannot be read
     */
    Optional<byte[]> read(String name) throws IOException;

    /** The files of a folder, named relative to it. Absolute names are allowed, too. */
    static GuideSource folder(Path folder) {
        return name -> {
            Path file;
            try {
                file = folder.resolve(name);
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        };
    }

    /** The resources that lie beside a class on the class path, named relative to its package. */
    static GuideSource resources(Class<?> anchor) {
        return name -> {
            try (InputStream stream = anchor.getResourceAsStream(name)) {
                return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
            }
        };
    }
}
