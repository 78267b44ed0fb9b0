package dev.guidelint.analyzer.vocabulary;

import dev.guidelint.analyzer.api.Answer;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.TypeHeader.FieldHeader;
import dev.guidelint.analyzer.api.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether objects of a type change after they were made, as far as the type tells. */
public enum Mutability {
    /** Never. */
    IMMUTABLE,
    /** Whoever holds a reference can change them. */
    MUTABLE,
    /** They change, and are made for that: threads may share them. */
    CONCURRENT,
    /** A collection interface: what stands behind it decides. */
    CONDITIONAL,
    /** Nothing is known. */
    UNKNOWN;

    /** Types that a team knows to be immutable. A rule that asks about mutability lists this option. */
    public static final Option<List<String>> KNOWN_IMMUTABLE =
            Option.list("known-immutable", List.of(), "qualified names of further types whose objects never change");

    /** Types that a team knows to be mutable. A rule that asks about mutability lists this option. */
    public static final Option<List<String>> KNOWN_MUTABLE =
            Option.list("known-mutable", List.of(), "qualified names of further types whose objects change");

    private static final String COLLECTION = "java.util.Collection";
    private static final String MAP = "java.util.Map";

    /** Value types that a tool writes the class of. */
    private static final Set<String> VALUE_ANNOTATIONS =
            Set.of("com.google.auto.value.AutoValue", "org.immutables.value.Value.Immutable");

    /** Supertypes that are followed; deeper ones do not occur in sensible code. */
    private static final int MAX_DEPTH = 50;

    public static Mutability of(JavaType type, RuleContext context) {
        return of(type, context, new HashSet<>());
    }

    /** Whether objects of a type never change. A type that is loaded and not known to be immutable is not. */
    public static Answer isImmutable(JavaType type, RuleContext context) {
        Mutability mutability = of(type, context);
        if (mutability != UNKNOWN) {
            return Answer.of(mutability == IMMUTABLE);
        }
        boolean loaded =
                type.isDeclared() && context.types().header(type.name()).isPresent();
        return loaded ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether a type is one of the mutable dates and calendars. */
    public static boolean isDate(JavaType type, Types types) {
        return types.isSubtype(type, "java.util.Date").isYes()
                || types.isSubtype(type, "java.util.Calendar").isYes();
    }

    /** Whether every method of a mutable type takes a lock, as those of {@code Hashtable} do. */
    public static boolean isSynchronized(JavaType type) {
        return type.isDeclared() && MutabilityTable.SYNCHRONIZED.contains(type.name());
    }

    /** Whether a type is a collection or a map. */
    public static Answer isContainer(JavaType type, Types types) {
        return types.isSubtype(type, COLLECTION).or(types.isSubtype(type, MAP));
    }

    private static Mutability of(JavaType type, RuleContext context, Set<String> seen) {
        if (type.isArray()) {
            return MUTABLE;
        }
        if (type.isPrimitive()) {
            return IMMUTABLE;
        }
        if (!type.isDeclared()) {
            return UNKNOWN;
        }
        String name = type.name();
        if (context.option(KNOWN_IMMUTABLE).contains(name)) {
            return IMMUTABLE;
        }
        if (context.option(KNOWN_MUTABLE).contains(name)) {
            return MUTABLE;
        }
        Mutability byName = byName(name);
        if (byName != UNKNOWN) {
            return byName;
        }
        Optional<TypeHeader> header = context.types().header(name);
        return header.isPresent() ? of(type, header.get(), context, seen) : UNKNOWN;
    }

    private static Mutability byName(String name) {
        if (MutabilityTable.isImmutable(name)) {
            return IMMUTABLE;
        }
        if (MutabilityTable.MUTABLE.contains(name)) {
            return MUTABLE;
        }
        return UNKNOWN;
    }

    private static Mutability of(JavaType type, TypeHeader header, RuleContext context, Set<String> seen) {
        Types types = context.types();
        if (header.kind() == TypeHeader.Kind.ENUM || isPromisedImmutable(header)) {
            return IMMUTABLE;
        }
        if (MutabilityTable.startsWithAny(type.name(), MutabilityTable.CONCURRENT_PREFIXES)
                || KnownAnnotations.THREAD_SAFE.on(header.annotations()).isYes()) {
            return CONCURRENT;
        }
        boolean isConcurrent = types.isSubtype(type, "java.util.concurrent.ConcurrentMap")
                .or(types.isSubtype(type, "java.util.concurrent.BlockingQueue"))
                .isYes();
        if (isConcurrent) {
            return CONCURRENT;
        }
        if (hasMutableSuperclass(header, types)) {
            return MUTABLE;
        }
        if (header.modifiers().isAbstract()
                && MutabilityTable.startsWithAny(type.name(), MutabilityTable.COLLECTION_PACKAGES)
                && isContainer(type, types).isYes()) {
            return CONDITIONAL;
        }
        return isOfImmutableFields(header, context, seen) ? IMMUTABLE : UNKNOWN;
    }

    private static boolean isPromisedImmutable(TypeHeader header) {
        if (KnownAnnotations.IMMUTABLE.on(header.annotations()).isYes()) {
            return true;
        }
        for (AnnotationHeader annotation : header.annotations()) {
            if (VALUE_ANNOTATIONS.contains(annotation.type())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMutableSuperclass(TypeHeader header, Types types) {
        Optional<JavaType> superclass = header.superclass();
        for (int depth = 0; superclass.isPresent() && depth < MAX_DEPTH; depth++) {
            String name = superclass.get().name();
            if (MutabilityTable.MUTABLE.contains(name)) {
                return true;
            }
            superclass = types.header(name).flatMap(TypeHeader::superclass);
        }
        return false;
    }

    /** Records and final classes of the project whose state cannot change: all of it is final, and immutable itself. */
    private static boolean isOfImmutableFields(TypeHeader header, RuleContext context, Set<String> seen) {
        boolean isRecord = header.kind() == TypeHeader.Kind.RECORD;
        if (header.origin() != TypeHeader.Origin.PROJECT
                || !(isRecord || isFinalClass(header))
                || !hasPlainSuperclass(header)) {
            return false;
        }
        if (!seen.add(header.name())) {
            // A type that refers to itself is as immutable as the rest of it, and one mutable part ends the search.
            return true;
        }
        for (FieldHeader field : header.fields()) {
            boolean isState = !field.modifiers().isStatic();
            if (isState && (!field.modifiers().isFinal() || of(field.type(), context, seen) != IMMUTABLE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFinalClass(TypeHeader header) {
        return header.kind() == TypeHeader.Kind.CLASS && header.modifiers().isFinal();
    }

    private static boolean hasPlainSuperclass(TypeHeader header) {
        Optional<JavaType> superclass = header.superclass();
        return superclass.isEmpty()
                || superclass.get().is("java.lang.Object")
                || superclass.get().is("java.lang.Record");
    }
}
