package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.TypeHeader;
import java.util.Optional;
import org.objectweb.asm.ClassReader;

/** Reads the header of a type from its class file. */
final class ClassFileReader {
    private ClassFileReader() {}

    /**
     * Reads a class file. What other sources cannot name is left out: the whole type if it is local, anonymous, synthetic
     * or a module description, or a package description outside of the class path; private, bridge and synthetic members otherwise. Private types are kept,
     * because others may extend them.
     *
     * @param bytes the class file
     * @param origin where it comes from
     * @return the header, empty if sources cannot name the type
     * @throws IllegalArgumentException if the bytes are no class file, or one of a version that is not known yet
     */
    static Optional<TypeHeader> read(byte[] bytes, TypeHeader.Origin origin) {
        try {
            HeaderVisitor visitor = new HeaderVisitor(origin);
            new ClassReader(bytes)
                    .accept(visitor, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
            return visitor.header();
        } catch (IllegalArgumentException e) {
            throw e;
        } catch (RuntimeException e) {
            // The library checks little: damaged files end in whatever exception their bytes lead to.
            throw new IllegalArgumentException("Not a readable class file: " + e, e);
        }
    }
}
