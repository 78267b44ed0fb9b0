package dev.guidelint.rules.staticanalysis;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.Types;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of restricted methods in types and their supertypes. Most types have none, so that a call costs no more than to
 * look up the type it is on. Made for one file.
 */
final class RestrictedNames {
    private static final String OBJECT = "java.lang.Object";

    private final Map<String, Set<String>> byType = new HashMap<>();

    /** Whether a type has or inherits a restricted method of that name, whatever its parameters. */
    boolean contains(JavaType type, String name, Types types) {
        return type.isDeclared() && names(type.name(), types).contains(name);
    }

    private Set<String> names(String type, Types types) {
        Set<String> known = byType.get(type);
        if (known != null) {
            return known;
        }
        // Set first: a type that is its own supertype ends here.
        byType.put(type, Set.of());
        Optional<TypeHeader> header = type.equals(OBJECT) ? Optional.empty() : types.header(type);
        if (header.isEmpty()) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        for (MethodHeader method : header.get().methods()) {
            for (AnnotationHeader annotation : method.annotations()) {
                if (Restriction.kind(annotation).isPresent()) {
                    names.add(method.name());
                }
            }
        }
        header.get().superclass().ifPresent(supertype -> names.addAll(names(supertype.name(), types)));
        for (JavaType supertype : header.get().interfaces()) {
            names.addAll(names(supertype.name(), types));
        }
        byType.put(type, names.isEmpty() ? Set.of() : names);
        return names;
    }
}
