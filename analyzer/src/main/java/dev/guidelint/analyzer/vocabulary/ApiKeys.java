package dev.guidelint.analyzer.vocabulary;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.TypeHeader.TypeVariable;
import java.util.List;
import java.util.StringJoiner;

/**
 * Names of elements of an API, as data and reports write them: {@code java.lang.Thread}, {@code
 * java.lang.Thread#stop()}, {@code java.lang.Integer#<init>(int)}, {@code java.awt.Event#CTRL_MASK}. Types of parameters
 * are erased.
 */
public final class ApiKeys {
    private ApiKeys() {}

    /** The name of a field. */
    public static String field(String owner, String name) {
        return owner + "#" + name;
    }

    /** The name of a method or constructor as its type declares it. */
    public static String method(TypeHeader owner, MethodHeader method) {
        return owner.name() + signature(owner, method);
    }

    /** The part of the name behind that of the type. */
    public static String signature(TypeHeader owner, MethodHeader method) {
        StringJoiner parameters = new StringJoiner(",", "#" + method.name() + "(", ")");
        for (JavaType parameter : method.parameters()) {
            JavaType erased = erased(parameter, owner, method);
            parameters.add(erased.name() + "[]".repeat(erased.dimensions()));
        }
        return parameters.toString();
    }

    /** The erasure of a type in a method's declaration (JLS 4.6). */
    public static JavaType erased(JavaType type, TypeHeader owner, MethodHeader method) {
        if (type.kind() != JavaType.Kind.VARIABLE) {
            return type.erased();
        }
        JavaType bound = bound(type.name(), method.typeParameters());
        if (!bound.isKnown()) {
            bound = bound(type.name(), owner.typeParameters());
        }
        JavaType erased = !bound.isKnown()
                ? JavaType.OBJECT
                : bound.kind() == JavaType.Kind.VARIABLE ? erased(bound, owner, method) : bound.erased();
        return erased.array(type.dimensions());
    }

    private static JavaType bound(String name, List<TypeVariable> variables) {
        for (TypeVariable variable : variables) {
            if (variable.name().equals(name)) {
                return variable.bounds().isEmpty()
                        ? JavaType.OBJECT
                        : variable.bounds().get(0);
            }
        }
        return JavaType.UNKNOWN;
    }

    /** The type that an element belongs to, or is. */
    public static String type(String key) {
        int hash = key.indexOf('#');
        return hash < 0 ? key : key.substring(0, hash);
    }

    /** The simple name of an element; for a constructor, that of its type. */
    public static String simpleName(String key) {
        int hash = key.indexOf('#');
        String type = type(key);
        String typeName = type.substring(type.lastIndexOf('.') + 1);
        if (hash < 0 || key.startsWith("#<init>", hash)) {
            return typeName;
        }
        int bracket = key.indexOf('(', hash);
        return key.substring(hash + 1, bracket < 0 ? key.length() : bracket);
    }
}
