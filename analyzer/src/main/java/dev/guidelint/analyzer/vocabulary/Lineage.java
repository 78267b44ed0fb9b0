package dev.guidelint.analyzer.vocabulary;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A type and all its supertypes, nearest first; every one but {@code Object} inherits from that, interfaces included.
 *
 * @param types their headers
 * @param isComplete whether all of them are known
 */
public record Lineage(List<TypeHeader> types, boolean isComplete) {
    private static final String OBJECT = "java.lang.Object";

    /** Copies the list. */
    public Lineage {
        types = List.copyOf(types);
    }

    /** The lineage of the type of that qualified name. */
    public static Lineage of(String type, Types types) {
        List<TypeHeader> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean complete = collect(type, types, seen, found);
        if (!found.isEmpty() && !seen.contains(OBJECT)) {
            complete &= collect(OBJECT, types, seen, found);
        }
        return new Lineage(found, complete);
    }

    private static boolean collect(String type, Types types, Set<String> seen, List<TypeHeader> into) {
        if (!seen.add(type)) {
            return true;
        }
        Optional<TypeHeader> header = types.header(type);
        if (header.isEmpty()) {
            return false;
        }
        into.add(header.get());
        boolean complete = true;
        List<JavaType> supertypes = new ArrayList<>();
        header.get().superclass().ifPresent(supertypes::add);
        supertypes.addAll(header.get().interfaces());
        for (JavaType supertype : supertypes) {
            complete &= collect(supertype.name(), types, seen, into);
        }
        return complete;
    }
}
