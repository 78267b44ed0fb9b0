package dev.guidelint.rules.typing;

import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.JavaType;
import java.util.Map;
import java.util.Set;

/** The types of values that may be absent, of the JDK and of Guava. */
final class OptionalTypes {
    /** For each of the types, the method that gives its empty value. */
    private static final Map<String, String> EMPTY = Map.of(
            "java.util.Optional", "empty",
            "java.util.OptionalInt", "empty",
            "java.util.OptionalLong", "empty",
            "java.util.OptionalDouble", "empty",
            "com.google.common.base.Optional", "absent");

    private static final Set<String> SIMPLE_NAMES = Set.of("Optional", "OptionalInt", "OptionalLong", "OptionalDouble");

    private OptionalTypes() {}

    /** Whether a type is one of them. */
    static boolean isOptional(JavaType type) {
        return type.isDeclared() && EMPTY.containsKey(type.name());
    }

    /** The name of the method that gives the empty value of one of the types. */
    static String emptyMethod(JavaType type) {
        return EMPTY.getOrDefault(type.name(), "empty");
    }

    /** Whether a type as written may be one of them: a cheap question to ask first. */
    static boolean mayBe(Type type) {
        return type instanceof ClassOrInterfaceType reference
                && SIMPLE_NAMES.contains(reference.getName().getIdentifier());
    }
}
