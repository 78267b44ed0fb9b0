package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The part of {@link CtSym} that programs may use, release by release. */
final class JdkApi {
    private static final String PREVIEW = "jdk.internal.PreviewFeature+Annotation";
    private static final Set<String> UNWANTED = Set.of("jdk.Profile+Annotation", "sun.Proprietary+Annotation");
    /** Annotations that classes of the JDK have, but its API does not show, are renamed like this. */
    private static final String HIDDEN = "+Annotation";

    private final CtSym ctSym;

    JdkApi(CtSym ctSym) {
        this.ctSym = ctSym;
    }

    /** The API of a release by qualified names. */
    Map<String, TypeHeader> of(int release) {
        Map<String, TypeHeader> all = ctSym.types(release);
        Map<String, TypeHeader> api = new TreeMap<>();
        Deque<TypeHeader> open = new ArrayDeque<>();
        for (TypeHeader type : all.values()) {
            if (isNameable(type, release)) {
                open.add(type);
            }
        }
        while (!open.isEmpty()) {
            TypeHeader type = open.remove();
            if (api.putIfAbsent(type.name(), visiblePart(type, release)) == null) {
                // Members are inherited through supertypes that nobody else may use.
                for (JavaType supertype : supertypes(type)) {
                    Optional.ofNullable(all.get(supertype.name()))
                            .filter(header -> !isPreview(header, release))
                            .ifPresent(open::add);
                }
            }
        }
        return api;
    }

    /** Whether programs can name a type of a release. */
    boolean isNameable(TypeHeader type, int release) {
        return ctSym.exports(release, type.packageName())
                && isAccessible(type, ctSym.types(release))
                && !isPreview(type, release);
    }

    private static List<JavaType> supertypes(TypeHeader type) {
        List<JavaType> supertypes = new ArrayList<>(type.interfaces());
        type.superclass().ifPresent(supertypes::add);
        return supertypes;
    }

    private static boolean isAccessible(TypeHeader type, Map<String, TypeHeader> all) {
        if (!isVisible(type.modifiers())) {
            return false;
        }
        Optional<String> outer = outerName(type);
        return outer.isEmpty() || all.containsKey(outer.get()) && isAccessible(all.get(outer.get()), all);
    }

    private static Optional<String> outerName(TypeHeader type) {
        int dot = type.name().lastIndexOf('.');
        return dot > type.packageName().length() ? Optional.of(type.name().substring(0, dot)) : Optional.empty();
    }

    private static boolean isVisible(Modifiers modifiers) {
        return modifiers.isPublic() || modifiers.isProtected();
    }

    private boolean isPreview(TypeHeader type, int release) {
        TypeHeader before = ctSym.types(11).get(type.name());
        boolean preview = isPreview(type.annotations(), release, before != null);
        return preview
                || outerName(type)
                        .map(ctSym.types(release)::get)
                        .filter(outer -> isPreview(outer, release))
                        .isPresent();
    }

    /** Releases 12 and 13 had no mark for preview API, and declared it as deprecated for removal right away. */
    private static boolean isPreview(List<AnnotationHeader> annotations, int release, boolean inRelease11) {
        boolean unmarked = (release == 12 || release == 13) && !inRelease11;
        return annotations.stream().anyMatch(annotation -> annotation.type().equals(PREVIEW))
                || unmarked
                        && Deprecation.of(annotations)
                                .filter(Deprecation::forRemoval)
                                .isPresent();
    }

    private TypeHeader visiblePart(TypeHeader type, int release) {
        Optional<TypeHeader> before = Optional.ofNullable(ctSym.types(11).get(type.name()));
        return new TypeHeader(
                type.name(),
                type.packageName(),
                type.kind(),
                type.modifiers(),
                type.typeParameters(),
                type.superclass(),
                type.interfaces().stream()
                        .filter(known -> isUsable(known, release))
                        .toList(),
                type.permits(),
                type.fields().stream()
                        .filter(field -> isVisible(field.modifiers()))
                        .filter(field -> !isPreview(
                                field.annotations(),
                                release,
                                before.flatMap(old -> old.field(field.name())).isPresent()))
                        .map(field -> new TypeHeader.FieldHeader(
                                field.name(), field.modifiers(), field.type(), wanted(field.annotations())))
                        .toList(),
                type.methods().stream()
                        .filter(method -> isVisible(method.modifiers()))
                        .filter(method -> !isPreview(
                                method.annotations(),
                                release,
                                before.filter(old -> hasMethod(old, method)).isPresent()))
                        .map(method -> new TypeHeader.MethodHeader(
                                method.name(),
                                method.modifiers(),
                                method.typeParameters(),
                                method.returnType(),
                                method.parameters(),
                                method.thrown(),
                                wanted(method.annotations()),
                                List.of()))
                        .toList(),
                wanted(type.annotations()),
                TypeHeader.Origin.JDK);
    }

    private static boolean hasMethod(TypeHeader type, TypeHeader.MethodHeader method) {
        return type.methods().stream()
                .anyMatch(known ->
                        known.name().equals(method.name()) && known.parameters().equals(method.parameters()));
    }

    /** Without preview API there are no preview supertypes either. */
    private boolean isUsable(JavaType supertype, int release) {
        return Optional.ofNullable(ctSym.types(release).get(supertype.name()))
                .filter(header -> isPreview(header, release))
                .isEmpty();
    }

    private static List<AnnotationHeader> wanted(List<AnnotationHeader> annotations) {
        List<AnnotationHeader> wanted = new ArrayList<>();
        for (AnnotationHeader annotation : annotations) {
            if (!UNWANTED.contains(annotation.type())) {
                wanted.add(new AnnotationHeader(annotation.type().replace(HIDDEN, ""), annotation.value()));
            }
        }
        return wanted;
    }
}
