package dev.guidelint.analyzer.types;

import java.util.HashMap;
import java.util.Map;

/**
 * Turns names of classes as class files have them ({@code java/util/Map$Entry}) into names as sources have them ({@code
 * java.util.Map.Entry}). One instance serves one class file, whose attribute InnerClasses says where a dollar sign
 * separates types and where it is part of a name.
 */
final class BinaryNames {
    private final Map<String, Nested> nested = new HashMap<>();

    private record Nested(String outer, String simpleName) {}

    /** Notes that a class is a member of another one. */
    void addNested(String binaryName, String outer, String simpleName) {
        nested.put(binaryName, new Nested(outer, simpleName));
    }

    /** The qualified name of a class that the class file mentions. */
    String qualifiedName(String binaryName) {
        if (binaryName.indexOf('$') < 0) {
            return binaryName.replace('/', '.');
        }
        Nested known = nested.get(binaryName);
        return known == null ? guess(binaryName) : qualifiedName(known.outer()) + '.' + known.simpleName();
    }

    /** The qualified name of the class that the class file is about: its attribute always tells, nothing is guessed. */
    String ownName(String binaryName) {
        Nested known = nested.get(binaryName);
        return known == null ? binaryName.replace('/', '.') : qualifiedName(known.outer()) + '.' + known.simpleName();
    }

    /**
     * Some compilers leave out classes that only signatures mention. A dollar sign between two letters then most likely
     * separates types; elsewhere it is part of a generated name.
     */
    private static String guess(String binaryName) {
        StringBuilder name = new StringBuilder(binaryName.length());
        for (int i = 0; i < binaryName.length(); i++) {
            char c = binaryName.charAt(i);
            boolean separates = c == '$'
                    && i > 0
                    && Character.isJavaIdentifierPart(binaryName.charAt(i - 1))
                    && binaryName.charAt(i - 1) != '$'
                    && i + 1 < binaryName.length()
                    && Character.isLetter(binaryName.charAt(i + 1));
            name.append(c == '/' || separates ? '.' : c);
        }
        return name.toString();
    }
}
