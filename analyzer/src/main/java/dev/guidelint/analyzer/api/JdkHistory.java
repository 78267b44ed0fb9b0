package dev.guidelint.analyzer.api;

import java.util.Optional;
import java.util.Set;

/**
 * What becomes of the JDK between the release that the project is written for and the one it is to run on. Elements are
 * named as {@link dev.guidelint.analyzer.vocabulary.ApiKeys} does. Thread-safe.
 */
public interface JdkHistory {
    /** What a release says of an element, from good to bad. */
    enum State {
        /** There. */
        THERE,
        /** Deprecated. */
        DEPRECATED,
        /** Deprecated, and to be removed. */
        FOR_REMOVAL,
        /** Gone. */
        GONE
    }

    /**
     * An element that the release to come removes or deprecates.
     *
     * @param key its name
     * @param before its state in the project's release; of an element that is not part of that release, {@code THERE}
     * @param after its state in the release to come, never {@code THERE}
     * @param release the release since which it is at least that bad
     * @param advice the element to use instead; empty if none is known
     */
    record Change(String key, State before, State after, int release, String advice) {
        /** Whether the release to come is worse than that of the project. */
        public boolean isNew() {
            return after.compareTo(before) > 0;
        }
    }

    /** What becomes of an element; empty if it stays as it is. */
    Optional<Change> change(String key);

    /** Whether a type of that simple name, or a constructor of such a type, changes: a cheap guard. */
    boolean mayChangeType(String simpleName);

    /** Whether a member of that name changes: a cheap guard. */
    boolean mayChangeMember(String name);

    /** The module, now gone, that a package was in, if the whole package is gone with it. */
    Optional<String> removedModule(String packageName);

    /** Whether a package is inside the JDK and was never API. */
    boolean isInternal(String packageName);

    /** What the JDK names as a replacement for an internal type or package. */
    Optional<String> internalReplacement(String name);

    /** The header of a type in the release to come. */
    Optional<TypeHeader> later(String qualifiedName);

    /** The header of a type of the JDK in the release of the project. */
    Optional<TypeHeader> now(String qualifiedName);

    /** The first release from the project's on in which a type of the JDK has a method, up to the one to come. */
    int since(String type, TypeHeader.MethodHeader method);

    /** The first release from the project's on that has a type of the JDK, up to the one to come. */
    int since(String type);

    /** Simple names of the types that a package has in the release to come and not in that of the project. */
    Set<String> newTypes(String packageName);
}
