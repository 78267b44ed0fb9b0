package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.FieldHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One type in all releases: each distinct declaration of the type and of its members with the set of releases that
 * have it, a bit per release. Releases are added from the newest to the oldest.
 */
final class TypeHistory {
    /** The declaration without members. */
    final Map<TypeHeader, Integer> declarations = new LinkedHashMap<>();

    /** By the order of declaration, as far as it is known: it counts for enum constants. */
    final Map<FieldHeader, Integer> fields = new LinkedHashMap<>();

    private int nameable;
    private final Map<MethodHeader, Integer> methods = new LinkedHashMap<>();

    /** Adds what a release says, and whether programs can name the type there. */
    void add(TypeHeader header, boolean isNameable, int releaseBit) {
        nameable |= isNameable ? releaseBit : 0;
        declarations.merge(withoutMembers(header), releaseBit, (old, more) -> old | more);
        header.fields().forEach(field -> fields.merge(field, releaseBit, (old, more) -> old | more));
        header.methods().forEach(method -> methods.merge(method, releaseBit, (old, more) -> old | more));
    }

    /** The methods, sorted: similar ones side by side take less space, and the order in ct.sym means nothing. */
    List<Map.Entry<MethodHeader, Integer>> methods() {
        List<Map.Entry<MethodHeader, Integer>> sorted = new ArrayList<>(methods.entrySet());
        sorted.sort(Comparator.comparing((Map.Entry<MethodHeader, Integer> entry) ->
                        entry.getKey().name())
                .thenComparing(entry -> entry.getKey().parameters().size())
                .thenComparing(entry -> entry.getKey().parameters().toString())
                .thenComparing(entry -> -entry.getValue()));
        return sorted;
    }

    /** The set of releases that have the type. */
    int presence() {
        return declarations.values().stream().reduce(0, (one, other) -> one | other);
    }

    /** The set of releases where programs can name the type. */
    int nameable() {
        return nameable;
    }

    /** A header without fields and methods. */
    static TypeHeader withoutMembers(TypeHeader header) {
        return new TypeHeader(
                header.name(),
                header.packageName(),
                header.kind(),
                header.modifiers(),
                header.typeParameters(),
                header.superclass(),
                header.interfaces(),
                header.permits(),
                List.of(),
                List.of(),
                header.annotations(),
                header.origin());
    }
}
