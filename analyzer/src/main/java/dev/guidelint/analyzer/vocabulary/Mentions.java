package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.WildcardType;
import java.util.ArrayList;
import java.util.List;

/** The classes and interfaces that a written type mentions. */
public final class Mentions {
    private Mentions() {}

    /**
     * The classes and interfaces that types mention, type arguments and bounds included, in source order. Of a qualified
     * name only the whole is in the list: {@code Map.Entry}, not {@code Map}.
     */
    public static List<ClassOrInterfaceType> in(List<? extends Type> types) {
        List<ClassOrInterfaceType> found = new ArrayList<>();
        for (Type type : types) {
            collect(type, found);
        }
        return found;
    }

    private static void collect(Type type, List<ClassOrInterfaceType> found) {
        if (type instanceof ClassOrInterfaceType reference) {
            found.add(reference);
            arguments(reference, found);
        } else if (type instanceof ArrayType array) {
            collect(array.getElementType(), found);
        } else if (type instanceof TypeParameter parameter) {
            parameter.getTypeBound().forEach(bound -> collect(bound, found));
        } else if (type instanceof WildcardType wildcard) {
            wildcard.getExtendedType().ifPresent(bound -> collect(bound, found));
            wildcard.getSuperType().ifPresent(bound -> collect(bound, found));
        } else if (type instanceof UnionType union) {
            union.getElements().forEach(element -> collect(element, found));
        } else if (type instanceof IntersectionType intersection) {
            intersection.getElements().forEach(element -> collect(element, found));
        }
    }

    private static void arguments(ClassOrInterfaceType type, List<ClassOrInterfaceType> found) {
        type.getScope().ifPresent(scope -> arguments(scope, found));
        type.getTypeArguments().ifPresent(arguments -> arguments.forEach(argument -> collect(argument, found)));
    }
}
