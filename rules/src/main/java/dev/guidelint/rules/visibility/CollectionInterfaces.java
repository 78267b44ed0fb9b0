package dev.guidelint.rules.visibility;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Types;
import java.util.List;
import java.util.Optional;

/** The interfaces of the JDK that say what a collection can do. */
final class CollectionInterfaces {
    /** The more an interface says, the earlier it comes. */
    private static final List<String> ALL = List.of(
            "java.util.concurrent.ConcurrentNavigableMap",
            "java.util.concurrent.ConcurrentMap",
            "java.util.NavigableMap",
            "java.util.SortedMap",
            "java.util.SequencedMap",
            "java.util.Map",
            "java.util.concurrent.TransferQueue",
            "java.util.concurrent.BlockingDeque",
            "java.util.concurrent.BlockingQueue",
            "java.util.List",
            "java.util.Deque",
            "java.util.NavigableSet",
            "java.util.SortedSet",
            "java.util.SequencedSet",
            "java.util.Set",
            "java.util.Queue",
            "java.util.Collection");

    private CollectionInterfaces() {}

    /** The interface that says most of what a collection can do; empty if it is no collection, or that is not known. */
    static Optional<String> of(JavaType type, Types types) {
        if (type.is("java.util.Stack")) {
            return Optional.of("java.util.Deque");
        }
        for (String candidate : ALL) {
            if (types.isSubtype(type, candidate).isYes()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
