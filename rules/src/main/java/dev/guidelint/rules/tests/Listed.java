package dev.guidelint.rules.tests;

import dev.guidelint.analyzer.api.JavaType;
import java.util.List;

/** Methods that an option lists as {@code Type.method}, with or without the package of the type. */
final class Listed {
    private Listed() {}

    /** Whether a method of that name is listed, whatever its type. */
    static boolean isName(String method, List<String> calls) {
        for (String listed : calls) {
            if (listed.endsWith("." + method)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a method of a type is listed. */
    static boolean isMethod(JavaType type, String method, List<String> calls) {
        return type.isDeclared()
                && (calls.contains(type.name() + "." + method) || calls.contains(type.simpleName() + "." + method));
    }
}
