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
import java.util.function.Predicate;

/**
 * The names of the methods with certain annotations in types and their supertypes. Most types have none, so that a call or an
 * override costs no more than to look up its type. Made for one file.
 */
final class AnnotatedNames {
    private static final String OBJECT = "java.lang.Object";

    private final Predicate<AnnotationHeader> annotations;
    private final Map<String, Set<String>> byType = new HashMap<>();

    /** Creates the names of the methods with one of the annotations that pass a test. */
    AnnotatedNames(Predicate<AnnotationHeader> annotations) {
        this.annotations = annotations;
    }

    /** Whether a type has or inherits such a method of that name, whatever its parameters. */
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
                if (annotations.test(annotation)) {
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
