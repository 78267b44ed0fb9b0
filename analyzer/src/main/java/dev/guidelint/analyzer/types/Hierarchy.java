package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.Answer;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Questions about supertypes and what is inherited from them. */
final class Hierarchy {
    private static final String OBJECT = "java.lang.Object";

    private final TypeLookup lookup;
    private final Map<String, Answer> subtypes = new HashMap<>();

    Hierarchy(TypeLookup lookup) {
        this.lookup = lookup;
    }

    /** Whether a type is the given class or interface or a subtype of it. */
    Answer isSubtype(JavaType type, String target) {
        return switch (type.kind()) {
            case PRIMITIVE -> Answer.of(type.isArray() && isArraySupertype(target));
            case UNKNOWN, NULL -> Answer.UNKNOWN;
            case VARIABLE -> type.isArray() ? Answer.of(isArraySupertype(target)) : variable(target);
            case DECLARED ->
                type.isArray()
                        ? Answer.of(isArraySupertype(target))
                        : subtypes.computeIfAbsent(type.name() + "<:" + target, key -> search(type.name(), target));
        };
    }

    private static Answer variable(String target) {
        return target.equals(OBJECT) ? Answer.YES : Answer.UNKNOWN;
    }

    private static boolean isArraySupertype(String target) {
        return target.equals(OBJECT) || target.equals("java.lang.Cloneable") || target.equals("java.io.Serializable");
    }

    private Answer search(String name, String target) {
        if (target.equals(OBJECT)) {
            return Answer.YES;
        }
        return search(name, target, new HashSet<>());
    }

    private Answer search(String name, String target, Set<String> seen) {
        if (name.equals(target)) {
            return Answer.YES;
        }
        if (!seen.add(name)) {
            return Answer.NO;
        }
        Optional<List<JavaType>> supertypes = lookup.supertypes(name);
        if (supertypes.isEmpty()) {
            return Answer.UNKNOWN;
        }
        Answer answer = Answer.NO;
        for (JavaType supertype : supertypes.get()) {
            answer = answer.or(supertype.isDeclared() ? search(supertype.name(), target, seen) : Answer.UNKNOWN);
            if (answer.isYes()) {
                return answer;
            }
        }
        return answer;
    }

    /** The direct supertypes of a type, with its type arguments put in; empty if it is not loadable. */
    Optional<List<JavaType>> supertypes(JavaType type) {
        if (!type.isDeclared()) {
            return Optional.empty();
        }
        Optional<List<JavaType>> declared = lookup.supertypes(type.name());
        if (declared.isEmpty()) {
            return declared;
        }
        List<JavaType> result = new ArrayList<>(declared.get().size() + 1);
        Optional<Map<String, JavaType>> arguments = arguments(type);
        for (JavaType supertype : declared.get()) {
            result.add(arguments.isPresent() ? substitute(supertype, arguments.get()) : supertype.erased());
        }
        if (result.isEmpty() && !type.is(OBJECT)) {
            // An interface has the members of Object, too (JLS 9.2).
            result.add(JavaType.OBJECT);
        }
        return Optional.of(result);
    }

    /** The arguments of a type by the names of its parameters; empty for a raw type. */
    Optional<Map<String, JavaType>> arguments(JavaType type) {
        List<String> parameters = typeParameters(type.name());
        if (parameters.isEmpty()) {
            return Optional.of(Map.of());
        }
        if (parameters.size() != type.arguments().size()) {
            return Optional.empty();
        }
        Map<String, JavaType> map = new HashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            JavaType argument = type.arguments().get(i);
            map.put(parameters.get(i), argument.equals(JavaType.OBJECT) ? wildcardBound(type.name(), i) : argument);
        }
        return Optional.of(map);
    }

    /** What a wildcard without a bound stands for: the bound of its type parameter. */
    private JavaType wildcardBound(String name, int parameter) {
        List<TypeVariable> variables =
                lookup.header(name).map(TypeHeader::typeParameters).orElse(List.of());
        List<JavaType> bounds =
                parameter < variables.size() ? variables.get(parameter).bounds() : List.of();
        return bounds.isEmpty() ? JavaType.OBJECT : bounds.get(0).erased();
    }

    /** Whether a type has type parameters. */
    Answer isGeneric(JavaType type) {
        if (!type.isKnown() || type.kind() != JavaType.Kind.DECLARED) {
            return type.isKnown() ? Answer.NO : Answer.UNKNOWN;
        }
        Optional<ProjectType> project = lookup.projectType(type.name());
        if (project.isPresent()) {
            return Answer.of(!project.get().sketch().typeParameters().isEmpty());
        }
        return lookup.header(type.name())
                .map(header -> Answer.of(!header.typeParameters().isEmpty()))
                .orElse(Answer.UNKNOWN);
    }

    private List<String> typeParameters(String name) {
        List<String> names = new ArrayList<>();
        Optional<ProjectType> project = lookup.projectType(name);
        if (project.isPresent()) {
            for (TypeSketch.Parameter parameter : project.get().sketch().typeParameters()) {
                names.add(parameter.name());
            }
            return names;
        }
        for (TypeVariable variable :
                lookup.header(name).map(TypeHeader::typeParameters).orElse(List.of())) {
            names.add(variable.name());
        }
        return names;
    }

    static JavaType substitute(JavaType type, Map<String, JavaType> arguments) {
        if (arguments.isEmpty()) {
            return type;
        }
        if (type.kind() == JavaType.Kind.VARIABLE) {
            JavaType argument = arguments.get(type.name());
            return argument == null ? type : argument.array(type.dimensions());
        }
        if (type.arguments().isEmpty()) {
            return type;
        }
        List<JavaType> replaced = new ArrayList<>(type.arguments().size());
        for (JavaType argument : type.arguments()) {
            replaced.add(substitute(argument, arguments));
        }
        return new JavaType(type.kind(), type.name(), replaced, type.dimensions());
    }

    /** A type seen as one of its supertypes, with arguments; empty if it is none or that is unknown. */
    Optional<JavaType> asSuper(JavaType type, String target) {
        return asSuper(type, target, new HashSet<>());
    }

    private Optional<JavaType> asSuper(JavaType type, String target, Set<String> seen) {
        if (type.is(target)) {
            return Optional.of(type);
        }
        if (!type.isDeclared() || !seen.add(type.name())) {
            return Optional.empty();
        }
        for (JavaType supertype : supertypes(type).orElse(List.of())) {
            Optional<JavaType> found = asSuper(supertype, target, seen);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
