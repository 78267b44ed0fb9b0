package dev.guidelint.analyzer.types;

import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import java.util.ArrayList;
import java.util.List;

/**
 * A type as the source writes it, not yet resolved. Holds no part of the tree, so that headers outlive it.
 *
 * @param name the name as written, without arguments ({@code Map.Entry}); a keyword for a primitive type; empty for
 *     {@code var} and whatever else has no name
 * @param primitive whether the name is a keyword
 * @param arguments type arguments
 * @param dimensions array dimensions
 */
record TypeSyntax(String name, boolean primitive, List<TypeSyntax> arguments, int dimensions) {

    private static final TypeSyntax NONE = new TypeSyntax("", false, List.of(), 0);
    private static final TypeSyntax OBJECT = new TypeSyntax("java.lang.Object", false, List.of(), 0);

    static TypeSyntax of(Type type) {
        if (type instanceof ClassOrInterfaceType reference) {
            List<TypeSyntax> arguments = reference
                    .getTypeArguments()
                    .map(list -> {
                        List<TypeSyntax> result = new ArrayList<>(list.size());
                        for (Type argument : list) {
                            result.add(of(argument));
                        }
                        return result;
                    })
                    .orElse(new ArrayList<>());
            return new TypeSyntax(writtenName(reference), false, List.copyOf(arguments), 0);
        }
        if (type instanceof PrimitiveType primitive) {
            return new TypeSyntax(primitive.getType().asString(), true, List.of(), 0);
        }
        if (type instanceof VoidType) {
            return new TypeSyntax("void", true, List.of(), 0);
        }
        if (type instanceof ArrayType array) {
            return of(array.getComponentType()).array(1);
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendedType().map(bound -> of(bound)).orElse(OBJECT);
        }
        if (type instanceof IntersectionType intersection) {
            return of(intersection.getElements().get(0));
        }
        if (type instanceof UnionType) {
            // The least upper bound is some exception; which one, no rule needs to know.
            return NONE;
        }
        return NONE;
    }

    static String writtenName(ClassOrInterfaceType reference) {
        return reference
                .getScope()
                .map(scope -> writtenName(scope) + "." + reference.getName().getIdentifier())
                .orElse(reference.getName().getIdentifier());
    }

    TypeSyntax array(int more) {
        return more == 0 ? this : new TypeSyntax(name, primitive, arguments, dimensions + more);
    }
}
