package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.api.JavaType;
import java.util.Map;

/** Types of numbers, boxed ones included. A {@code char} is none: in Python it is a text. */
final class NumberTypes {
    private static final Map<String, String> UNBOXED = Map.of(
            "java.lang.Byte", "byte",
            "java.lang.Short", "short",
            "java.lang.Integer", "int",
            "java.lang.Long", "long",
            "java.lang.Float", "float",
            "java.lang.Double", "double",
            "java.lang.Character", "char",
            "java.lang.Boolean", "boolean");

    private NumberTypes() {}

    /** Whether a type is {@code byte}, {@code short}, {@code int} or {@code long}. */
    static boolean isInteger(JavaType type) {
        return bits(type) > 0;
    }

    /** Whether a type is {@code float} or {@code double}. */
    static boolean isFloating(JavaType type) {
        String name = keyword(type);
        return name.equals("float") || name.equals("double");
    }

    /** Whether a type is {@code char}. */
    static boolean isChar(JavaType type) {
        return keyword(type).equals("char");
    }

    /** Whether a type is primitive or a box of a primitive one. */
    static boolean isPrimitiveOrBox(JavaType type) {
        return !keyword(type).isEmpty();
    }

    /** How many bits an integer type has; 0 if it is none. */
    static int bits(JavaType type) {
        return switch (keyword(type)) {
            case "byte" -> 8;
            case "short" -> 16;
            case "int" -> 32;
            case "long" -> 64;
            default -> 0;
        };
    }

    private static String keyword(JavaType type) {
        if (type.isPrimitive()) {
            return type.name();
        }
        return type.isDeclared() ? UNBOXED.getOrDefault(type.name(), "") : "";
    }
}
