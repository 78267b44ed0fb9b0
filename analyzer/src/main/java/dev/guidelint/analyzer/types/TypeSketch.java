package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.TypeHeader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The header of a type as its source writes it: names are not resolved yet. Holds no part of the tree.
 *
 * @param name qualified name
 * @param imports what its file imports
 * @param outer the type it is nested in, if any
 * @param kind class, interface and so on
 * @param modifiers its modifiers, implied ones included
 * @param typeParameters its type parameters
 * @param superclass what it extends, if it says so
 * @param interfaces its superinterfaces
 * @param permits what it permits, if it says so
 * @param fields its fields
 * @param methods its methods and constructors
 * @param annotations its annotations
 * @param memberTypes simple names of the types nested directly in it
 */
record TypeSketch(
        String name,
        ImportTable imports,
        Optional<TypeSketch> outer,
        TypeHeader.Kind kind,
        Modifiers modifiers,
        List<Parameter> typeParameters,
        Optional<TypeSyntax> superclass,
        List<TypeSyntax> interfaces,
        List<TypeSyntax> permits,
        List<Field> fields,
        List<Method> methods,
        List<Annotation> annotations,
        Set<String> memberTypes) {

    record Parameter(String name, List<TypeSyntax> bounds) {}

    record Field(String name, Modifiers modifiers, TypeSyntax type, List<Annotation> annotations) {}

    /** A method or constructor. The annotations of its parameters are left out where no parameter has any. */
    record Method(
            String name,
            Modifiers modifiers,
            List<Parameter> typeParameters,
            TypeSyntax returnType,
            List<TypeSyntax> parameters,
            List<TypeSyntax> thrown,
            List<Annotation> annotations,
            List<List<Annotation>> parameterAnnotations) {}

    /** An annotation, with the texts of its {@code value} and of its other elements. */
    record Annotation(String name, List<String> value, Map<String, List<String>> elements) {}

    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** All names this type gives its direct supertypes. */
    List<TypeSyntax> supertypes() {
        if (superclass.isEmpty()) {
            return interfaces;
        }
        List<TypeSyntax> all = new java.util.ArrayList<>(interfaces.size() + 1);
        all.add(superclass.get());
        all.addAll(interfaces);
        return all;
    }
}
