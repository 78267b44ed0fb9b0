package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.JavaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out which type a name stands for, by the scoping rules of the language (JLS 6.3 and 6.5): type parameters, nested
 * and inherited types from the inside out, single-type imports, the same package, imports on demand, {@code java.lang}.
 */
final class NameResolver {
    private final TypeLookup lookup;
    /**
     * What simple names stand for, by the type they are written in, or by the imports of the file at its top: the same few are
     * asked for again and again.
     */
    private final Map<Object, Map<String, JavaType>> simpleNames = new IdentityHashMap<>();

    NameResolver(TypeLookup lookup) {
        this.lookup = lookup;
    }

    /** The type that a written type stands for inside the body of a type, or at the top of a file if there is none. */
    JavaType resolve(TypeSyntax syntax, Optional<TypeSketch> scope, ImportTable imports) {
        if (syntax.primitive()) {
            return JavaType.primitive(syntax.name()).array(syntax.dimensions());
        }
        if (syntax.name().isEmpty()) {
            return JavaType.UNKNOWN;
        }
        JavaType erased = resolveName(syntax.name(), scope, imports);
        if (!erased.isKnown()) {
            return erased;
        }
        List<JavaType> arguments = new ArrayList<>(syntax.arguments().size());
        for (TypeSyntax argument : syntax.arguments()) {
            arguments.add(resolve(argument, scope, imports));
        }
        return new JavaType(erased.kind(), erased.name(), arguments, syntax.dimensions());
    }

    /** The type that a written type stands for in the header of a type, where what it inherits is not in scope yet. */
    JavaType resolveInHeader(TypeSyntax syntax, TypeSketch sketch) {
        if (!syntax.primitive() && isTypeParameter(syntax.name(), sketch)) {
            return JavaType.variable(syntax.name()).array(syntax.dimensions());
        }
        if (syntax.name().equals(sketch.simpleName())) {
            return resolveArguments(JavaType.declared(sketch.name()), syntax, sketch);
        }
        JavaType erased = resolve(
                new TypeSyntax(syntax.name(), syntax.primitive(), List.of(), syntax.dimensions()),
                sketch.outer(),
                sketch.imports());
        return resolveArguments(erased, syntax, sketch);
    }

    private JavaType resolveArguments(JavaType erased, TypeSyntax syntax, TypeSketch sketch) {
        if (!erased.isKnown() || syntax.arguments().isEmpty()) {
            return erased;
        }
        List<JavaType> arguments = new ArrayList<>(syntax.arguments().size());
        for (TypeSyntax argument : syntax.arguments()) {
            arguments.add(resolveInHeader(argument, sketch));
        }
        return new JavaType(erased.kind(), erased.name(), arguments, syntax.dimensions());
    }

    /** The type that a name, simple or qualified, stands for; without arguments. */
    JavaType resolveName(String name, Optional<TypeSketch> scope, ImportTable imports) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return resolveSimple(name, scope, imports);
        }
        JavaType first = resolveSimple(name.substring(0, dot), scope, imports);
        if (first.isDeclared()) {
            return nested(first.name(), name.substring(dot + 1));
        }
        if (first.kind() == JavaType.Kind.VARIABLE) {
            return JavaType.UNKNOWN;
        }
        return qualified(name);
    }

    /** A name that starts with a package: the longest part that is a package is followed by types. */
    private JavaType qualified(String name) {
        if (lookup.contains(name)) {
            return JavaType.declared(name);
        }
        int dot = name.indexOf('.');
        while (dot > 0) {
            String prefix = name.substring(0, dot);
            if (lookup.contains(prefix)) {
                return nested(prefix, name.substring(dot + 1));
            }
            dot = name.indexOf('.', dot + 1);
        }
        // Not loadable, but a name that starts in lower case and has a package is complete as it stands.
        return Character.isLowerCase(name.charAt(0)) ? JavaType.declared(name) : JavaType.UNKNOWN;
    }

    private JavaType nested(String outer, String rest) {
        String current = outer;
        for (String part : rest.split("\\.", -1)) {
            Optional<String> member = memberType(current, part, new HashSet<>());
            // A type that is not loadable may well have such a member; its name is then known all the same.
            current = member.orElse(current + "." + part);
        }
        return JavaType.declared(current);
    }

    private JavaType resolveSimple(String name, Optional<TypeSketch> scope, ImportTable imports) {
        Object place = scope.isPresent() ? scope.get() : imports;
        Map<String, JavaType> known = simpleNames.computeIfAbsent(place, key -> new HashMap<>());
        JavaType type = known.get(name);
        if (type == null) {
            type = resolveInside(scope, name, imports);
            known.put(name, type);
        }
        return type;
    }

    private JavaType resolveInside(Optional<TypeSketch> scope, String name, ImportTable imports) {
        Optional<TypeSketch> type = scope;
        while (type.isPresent()) {
            TypeSketch sketch = type.get();
            if (isTypeParameter(name, sketch)) {
                return JavaType.variable(name);
            }
            if (sketch.simpleName().equals(name)) {
                return JavaType.declared(sketch.name());
            }
            if (sketch.memberTypes().contains(name)) {
                return JavaType.declared(sketch.name() + "." + name);
            }
            Optional<String> inherited = inheritedMemberType(sketch.name(), name, new HashSet<>());
            if (inherited.isPresent()) {
                return JavaType.declared(inherited.get());
            }
            type = sketch.outer();
        }
        return resolveTopLevel(name, imports);
    }

    private JavaType resolveTopLevel(String name, ImportTable imports) {
        String imported = imports.types().get(name);
        if (imported != null) {
            return JavaType.declared(imported);
        }
        List<String> owners = imports.staticMembers().get(name);
        if (owners != null) {
            for (String owner : owners) {
                Optional<String> member = memberType(owner, name, new HashSet<>());
                if (member.isPresent()) {
                    return JavaType.declared(member.get());
                }
            }
        }
        String packageName = imports.packageName();
        String local = packageName.isEmpty() ? name : packageName + "." + name;
        if (lookup.contains(local)) {
            return JavaType.declared(local);
        }
        for (String onDemand : imports.packages()) {
            String candidate = onDemand + "." + name;
            if (lookup.contains(candidate)) {
                return JavaType.declared(candidate);
            }
        }
        for (String owner : imports.staticTypes()) {
            Optional<String> member = memberType(owner, name, new HashSet<>());
            if (member.isPresent()) {
                return JavaType.declared(member.get());
            }
        }
        String standard = "java.lang." + name;
        if (lookup.contains(standard)) {
            return JavaType.declared(standard);
        }
        return JavaType.UNKNOWN;
    }

    /** The member type of that name, declared or inherited. */
    Optional<String> memberType(String owner, String name, Set<String> seen) {
        String declared = owner + "." + name;
        if (lookup.declares(owner, name, declared)) {
            return Optional.of(declared);
        }
        return inheritedMemberType(owner, name, seen);
    }

    private Optional<String> inheritedMemberType(String owner, String name, Set<String> seen) {
        if (!seen.add(owner)) {
            return Optional.empty();
        }
        for (JavaType supertype : lookup.supertypes(owner).orElse(List.of())) {
            if (supertype.isDeclared() && !supertype.is("java.lang.Object")) {
                Optional<String> member = memberType(supertype.name(), name, seen);
                if (member.isPresent()) {
                    return member;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTypeParameter(String name, TypeSketch sketch) {
        for (TypeSketch.Parameter parameter : sketch.typeParameters()) {
            if (parameter.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
