package dev.guidelint.analyzer.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a type without its code: the same for sources of the project, class files and the JDK.
 *
 * @param name qualified name, with dots for nested types
 * @param packageName package, empty for the unnamed one
 * @param kind class, interface and so on
 * @param modifiers the declared modifiers, implied ones included
 * @param typeParameters type parameters, with their erased bounds
 * @param superclass superclass; empty for interfaces and {@code java.lang.Object}
 * @param interfaces direct superinterfaces
 * @param permits qualified names of the permitted subtypes of a sealed type
 * @param fields declared fields, enum constants and record components' fields included
 * @param methods declared methods and constructors; constructors are called {@code <init>}. Implicit members (default
 *     constructors, record accessors, {@code values}) are included; bridge and synthetic ones are not
 * @param annotations annotations on the declaration
 * @param origin where the header comes from
 */
public record TypeHeader(
        String name,
        String packageName,
        Kind kind,
        Modifiers modifiers,
        List<TypeVariable> typeParameters,
        Optional<JavaType> superclass,
        List<JavaType> interfaces,
        List<String> permits,
        List<FieldHeader> fields,
        List<MethodHeader> methods,
        List<AnnotationHeader> annotations,
        Origin origin) {

    /** The kinds of types. */
    public enum Kind {
        /** A class. */
        CLASS,
        /** An interface that is no annotation type. */
        INTERFACE,
        /** An enum. */
        ENUM,
        /** A record. */
        RECORD,
        /** An annotation type. */
        ANNOTATION
    }

    /** Where a header comes from. */
    public enum Origin {
        /** A source file of the scan. */
        PROJECT,
        /** A class file on the class path. */
        CLASS_PATH,
        /** The JDK. */
        JDK
    }

    /**
     * A type parameter.
     *
     * @param name its name
     * @param bounds its bounds; empty if it has none
     */
    public record TypeVariable(String name, List<JavaType> bounds) {
        /** Copies the bounds. */
        public TypeVariable {
            bounds = List.copyOf(bounds);
        }
    }

    /**
     * A field.
     *
     * @param name its name
     * @param modifiers its modifiers, implied ones included
     * @param type its type
     * @param annotations annotations on the declaration
     */
    public record FieldHeader(String name, Modifiers modifiers, JavaType type, List<AnnotationHeader> annotations) {
        /** Copies the annotations. */
        public FieldHeader {
            annotations = List.copyOf(annotations);
        }
    }

    /**
     * A method or constructor.
     *
     * @param name its name; {@code <init>} for a constructor
     * @param modifiers its modifiers, implied ones included
     * @param typeParameters its own type parameters
     * @param returnType what it returns; {@code void} for a constructor
     * @param parameters types of its parameters; the last one is an array if it takes a variable number
     * @param thrown declared exceptions
     * @param annotations annotations on the declaration
     * @param parameterAnnotations those on each parameter; empty if there are none at all, and for the JDK and the
     *     constructors in class files
     */
    public record MethodHeader(
            String name,
            Modifiers modifiers,
            List<TypeVariable> typeParameters,
            JavaType returnType,
            List<JavaType> parameters,
            List<JavaType> thrown,
            List<AnnotationHeader> annotations,
            List<List<AnnotationHeader>> parameterAnnotations) {
        /** Copies the lists. */
        public MethodHeader {
            typeParameters = List.copyOf(typeParameters);
            parameters = List.copyOf(parameters);
            thrown = List.copyOf(thrown);
            annotations = List.copyOf(annotations);
            parameterAnnotations = List.copyOf(parameterAnnotations);
        }
    }

    /**
     * An annotation.
     *
     * @param type qualified name of its type, or the simple name if the source does not tell more
     * @param value the texts of its {@code value} element: strings as they are, anything else as it is written
     * @param elements the texts of its other elements by their names; not known for those of the JDK
     */
    public record AnnotationHeader(String type, List<String> value, Map<String, List<String>> elements) {
        /** Copies the values. */
        public AnnotationHeader {
            value = List.copyOf(value);
            elements = Map.copyOf(elements);
        }

        /** An annotation without elements besides {@code value}. */
        public AnnotationHeader(String type, List<String> value) {
            this(type, value, Map.of());
        }

        /** The texts of an element; empty if it is left out. */
        public List<String> element(String name) {
            return name.equals("value") ? value : elements.getOrDefault(name, List.of());
        }

        /** The last part of the name of its type. */
        public String simpleName() {
            return type.substring(type.lastIndexOf('.') + 1);
        }
    }

    /** Copies the lists. */
    public TypeHeader {
        typeParameters = List.copyOf(typeParameters);
        interfaces = List.copyOf(interfaces);
        permits = List.copyOf(permits);
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
        annotations = List.copyOf(annotations);
    }

    /** The last part of the name. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Whether it is an interface or annotation type. */
    public boolean isInterface() {
        return kind == Kind.INTERFACE || kind == Kind.ANNOTATION;
    }

    /** The declared field of that name. */
    public Optional<FieldHeader> field(String fieldName) {
        for (FieldHeader field : fields) {
            if (field.name().equals(fieldName)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
