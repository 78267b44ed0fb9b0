package dev.guidelint.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import picocli.CommandLine.Option;

/** A format, and where a result in that format goes. */
final class OutputTarget {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "How to write the result: text (default), json, sarif or asciidoc. Can be repeated, each time"
                    + " with its own -o.")
    private String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it, instead of the standard output.")
    private @Nullable Path file;

    /** Standard output in the usual format. */
    static OutputTarget standard() {
        return new OutputTarget();
    }

    String format() {
        return format;
    }

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }
}
