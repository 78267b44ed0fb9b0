package dev.guidelint.analyzer.types;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A jar or a folder with class files, as one entry of a class path. Thread-safe. */
interface ClassContainer extends AutoCloseable {
    /** The packages that it has class files of, with slashes: {@code java/util}. */
    Set<String> packages();

    /** The name of the jar or folder, without the folders around it. */
    String name();

    /** The names of the class files of a package, with their endings, sorted. */
    List<String> files(String packagePath);

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
