package dev.guidelint.analyzer.types;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** A jar or a folder with class files, as one entry of a class path. Thread-safe. */
interface ClassContainer extends AutoCloseable {
    /** The packages that it has class files of, with slashes: {@code java/util}. */
    Set<String> packages();

    /**
     * Whether it has a class file.
     *
     * @param packagePath one of its packages
     * @param fileName name of the file, with its ending
     */
    boolean has(String packagePath, String fileName);

    /** The bytes of a class file, empty if it has no such file. */
    Optional<byte[]> read(String packagePath, String fileName) throws IOException;

    @Override
    void close() throws IOException;
}
