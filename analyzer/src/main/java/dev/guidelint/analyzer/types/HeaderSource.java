package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.TypeHeader;
import java.util.Optional;

/** One place where headers of types come from: the project's sources, the class path, or the JDK. Thread-safe. */
public interface HeaderSource {
    /**
     * The header of a type.
     *
     * @param qualifiedName qualified name with dots for nested types, for example {@code java.util.Map.Entry}
     * @return its header, empty if this source has no such type
     */
    Optional<TypeHeader> find(String qualifiedName);

    /** Whether this source has a type of that name; cheaper than {@link #find}. */
    boolean contains(String qualifiedName);

    /** Whether this source has any type in exactly that package. */
    boolean hasPackage(String packageName);
}
