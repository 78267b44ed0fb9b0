package dev.guidelint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lines of text files, whatever bytes they hold. */
final class Lines {

    private Lines() {}

    static List<String> of(Path file) {
        return text(file).lines().toList();
    }

    /** The whole text; bytes that are no UTF-8 are replaced. */
    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String last(Path file) {
        List<String> lines = of(file);
        if (lines.isEmpty()) {
            throw new Trouble("nothing in " + file);
        }
        return lines.get(lines.size() - 1);
    }
}
