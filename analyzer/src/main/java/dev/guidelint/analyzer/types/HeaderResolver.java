package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.TypeHeader.FieldHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.TypeHeader.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the sketch of a project's type into a header, by resolving all names in it. */
final class HeaderResolver {
    private final TypeLookup lookup;
    private final NameResolver names;

    HeaderResolver(TypeLookup lookup) {
        this.lookup = lookup;
        this.names = new NameResolver(lookup);
    }

    TypeHeader resolve(TypeSketch sketch) {
        List<TypeVariable> typeParameters = new ArrayList<>();
        for (TypeSketch.Parameter parameter : sketch.typeParameters()) {
            List<JavaType> bounds = new ArrayList<>();
            for (TypeSyntax bound : parameter.bounds()) {
                bounds.add(names.resolveInHeader(bound, sketch));
            }
            typeParameters.add(new TypeVariable(parameter.name(), bounds));
        }
        List<JavaType> supertypes = lookup.supertypes(sketch.name()).orElse(List.of());
        boolean hasSuperclass = sketch.superclass().isPresent() && !supertypes.isEmpty();
        List<String> permits = new ArrayList<>();
        for (TypeSyntax permitted : sketch.permits()) {
            JavaType type = names.resolveInHeader(permitted, sketch);
            if (type.isDeclared()) {
                permits.add(type.name());
            }
        }
        List<FieldHeader> fields = new ArrayList<>(sketch.fields().size());
        for (TypeSketch.Field field : sketch.fields()) {
            fields.add(new FieldHeader(
                    field.name(),
                    field.modifiers(),
                    type(field.type(), sketch),
                    annotations(field.annotations(), sketch)));
        }
        List<MethodHeader> methods = new ArrayList<>(sketch.methods().size());
        for (TypeSketch.Method method : sketch.methods()) {
            methods.add(method(method, sketch));
        }
        return new TypeHeader(
                sketch.name(),
                sketch.imports().packageName(),
                sketch.kind(),
                sketch.modifiers(),
                typeParameters,
                hasSuperclass ? Optional.of(supertypes.get(0)) : Optional.empty(),
                hasSuperclass ? supertypes.subList(1, supertypes.size()) : supertypes,
                permits,
                fields,
                methods,
                annotations(sketch.annotations(), sketch),
                TypeHeader.Origin.PROJECT);
    }

    private MethodHeader method(TypeSketch.Method method, TypeSketch sketch) {
        // The method's own type parameters hide everything else: resolve them as if the type declared them.
        TypeSketch scope = method.typeParameters().isEmpty() ? sketch : withTypeParameters(sketch, method);
        List<TypeVariable> typeParameters =
                new ArrayList<>(method.typeParameters().size());
        for (TypeSketch.Parameter parameter : method.typeParameters()) {
            typeParameters.add(new TypeVariable(parameter.name(), types(parameter.bounds(), scope)));
        }
        return new MethodHeader(
                method.name(),
                method.modifiers(),
                typeParameters,
                type(method.returnType(), scope),
                types(method.parameters(), scope),
                types(method.thrown(), scope),
                annotations(method.annotations(), sketch),
                parameterAnnotations(method, sketch));
    }

    private List<List<AnnotationHeader>> parameterAnnotations(TypeSketch.Method method, TypeSketch sketch) {
        List<List<AnnotationHeader>> headers =
                new ArrayList<>(method.parameterAnnotations().size());
        for (List<TypeSketch.Annotation> annotations : method.parameterAnnotations()) {
            headers.add(annotations(annotations, sketch));
        }
        return headers;
    }

    private static TypeSketch withTypeParameters(TypeSketch sketch, TypeSketch.Method method) {
        List<TypeSketch.Parameter> all = new ArrayList<>(method.typeParameters());
        all.addAll(sketch.typeParameters());
        return new TypeSketch(
                sketch.name(),
                sketch.imports(),
                sketch.outer(),
                sketch.kind(),
                sketch.modifiers(),
                all,
                sketch.superclass(),
                sketch.interfaces(),
                sketch.permits(),
                List.of(),
                List.of(),
                List.of(),
                sketch.memberTypes());
    }

    private JavaType type(TypeSyntax syntax, TypeSketch scope) {
        return names.resolve(syntax, Optional.of(scope), scope.imports());
    }

    private List<JavaType> types(List<TypeSyntax> syntaxes, TypeSketch scope) {
        List<JavaType> result = new ArrayList<>(syntaxes.size());
        for (TypeSyntax syntax : syntaxes) {
            result.add(type(syntax, scope));
        }
        return result;
    }

    private List<AnnotationHeader> annotations(List<TypeSketch.Annotation> annotations, TypeSketch sketch) {
        if (annotations.isEmpty()) {
            return List.of();
        }
        List<AnnotationHeader> result = new ArrayList<>(annotations.size());
        for (TypeSketch.Annotation annotation : annotations) {
            JavaType type = names.resolveName(annotation.name(), Optional.of(sketch), sketch.imports());
            result.add(new AnnotationHeader(
                    type.isDeclared() ? type.name() : annotation.name(), annotation.value(), annotation.elements()));
        }
        return result;
    }
}
