package dev.guidelint.analyzer.api;

import java.util.List;

/**
 * A Java type, as far as it is known.
 *
 * @param kind what sort of type the name stands for
 * @param name the qualified name with dots for nested types ({@code java.util.Map.Entry}), the keyword of a primitive
 *     type or {@code void}, the name of a type variable, or empty if unknown
 * @param arguments type arguments; empty for raw and non-generic types. A wildcard is given as its upper bound, an
 *     unbounded one as {@code java.lang.Object}
 * @param dimensions how many array dimensions there are; 0 if it is no array
 */
public record JavaType(Kind kind, String name, List<JavaType> arguments, int dimensions) {

    /** The sorts of types. */
    public enum Kind {
        /** A primitive type or {@code void}. */
        PRIMITIVE,
        /** A class, interface, enum, record or annotation type. */
        DECLARED,
        /** A type variable. */
        VARIABLE,
        /** The type of {@code null}. */
        NULL,
        /** Nothing is known. */
        UNKNOWN
    }

    /** The type of which nothing is known. */
    public static final JavaType UNKNOWN = new JavaType(Kind.UNKNOWN, "", List.of(), 0);

    /** The type of {@code null}. */
    public static final JavaType NULL = new JavaType(Kind.NULL, "null", List.of(), 0);

    /** {@code java.lang.Object}. */
    public static final JavaType OBJECT = declared("java.lang.Object");

    /** {@code java.lang.String}. */
    public static final JavaType STRING = declared("java.lang.String");

    /** {@code boolean}. */
    public static final JavaType BOOLEAN = primitive("boolean");

    /** {@code int}. */
    public static final JavaType INT = primitive("int");

    /** {@code void}. */
    public static final JavaType VOID = primitive("void");

    /** Copies the arguments. */
    public JavaType {
        arguments = List.copyOf(arguments);
    }

    /** A primitive type or {@code void}. */
    public static JavaType primitive(String keyword) {
        return new JavaType(Kind.PRIMITIVE, keyword, List.of(), 0);
    }

    /** A class, interface, enum, record or annotation type with the given qualified name. */
    public static JavaType declared(String name, JavaType... arguments) {
        return new JavaType(Kind.DECLARED, name, List.of(arguments), 0);
    }

    /** A type variable. */
    public static JavaType variable(String name) {
        return new JavaType(Kind.VARIABLE, name, List.of(), 0);
    }

    /** An array of this type with the given number of further dimensions. */
    public JavaType array(int more) {
        return more == 0 || kind == Kind.UNKNOWN ? this : new JavaType(kind, name, arguments, dimensions + more);
    }

    /** The type of the elements of this array; unknown if this is no array. */
    public JavaType component() {
        return dimensions == 0 ? UNKNOWN : new JavaType(kind, name, arguments, dimensions - 1);
    }

    /** Whether anything is known. */
    public boolean isKnown() {
        return kind != Kind.UNKNOWN;
    }

    /** Whether it is an array. */
    public boolean isArray() {
        return dimensions > 0;
    }

    /** Whether it is a primitive type, and no array. */
    public boolean isPrimitive() {
        return kind == Kind.PRIMITIVE && dimensions == 0;
    }

    /** Whether it is a class or interface of the given qualified name, and no array. */
    public boolean is(String qualifiedName) {
        return kind == Kind.DECLARED && dimensions == 0 && name.equals(qualifiedName);
    }

    /** Whether it is a class or interface, and no array. */
    public boolean isDeclared() {
        return kind == Kind.DECLARED && dimensions == 0;
    }

    /** The last part of the name. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The type without its arguments. */
    public JavaType erased() {
        return arguments.isEmpty() ? this : new JavaType(kind, name, List.of(), dimensions);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(isKnown() ? name : "?");
        for (int i = 0; i < arguments.size(); i++) {
            text.append(i == 0 ? "<" : ", ").append(arguments.get(i));
        }
        return text.append(arguments.isEmpty() ? "" : ">")
                .append("[]".repeat(dimensions))
                .toString();
    }
}
