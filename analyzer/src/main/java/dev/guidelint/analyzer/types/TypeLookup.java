package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks types up on behalf of one file, and records every name that was asked for, found or not: these are the types the
 * file's findings depend on. Not thread-safe.
 */
final class TypeLookup {
    private final TypeUniverse universe;
    private final SharedWork work;
    private final Map<String, ProjectType> own = new HashMap<>();
    private final Questions asked = new Questions();
    private final Set<ProjectType> inProgress = new HashSet<>();

    /**
     * Creates a look-up.
     *
     * @param universe all types
     * @param ownTypes sketches of the file's own types, which win over types of the same name elsewhere
     * @param work where time spent on what is kept is counted
     */
    TypeLookup(TypeUniverse universe, List<TypeSketch> ownTypes, SharedWork work) {
        this.universe = universe;
        this.work = work;
        for (TypeSketch sketch : ownTypes) {
            Optional<ProjectType> shared = universe.projectType(sketch.name());
            // The shared one, if it is the same: what it resolves to is then resolved once for all files.
            own.put(
                    sketch.name(),
                    shared.filter(type -> type.sketch() == sketch).orElseGet(() -> new ProjectType(sketch)));
        }
    }

    /** The names of all types that were asked for so far. */
    Set<String> asked() {
        return asked.all();
    }

    /** Adds a type that only this file can see. */
    void addLocal(TypeSketch sketch) {
        own.put(sketch.name(), new ProjectType(sketch));
    }

    boolean contains(String name) {
        asked.add(name);
        return own.containsKey(name) || universe.contains(name);
    }

    /** Whether a type itself declares a member type; what a project's type declares is in its sketch. */
    boolean declares(String owner, String name, String qualifiedName) {
        asked.add(qualifiedName);
        Optional<ProjectType> type = projectType(owner);
        return type.isPresent() ? type.get().sketch().memberTypes().contains(name) : universe.contains(qualifiedName);
    }

    boolean hasPackage(String name) {
        return universe.hasPackage(name);
    }

    Optional<ProjectType> projectType(String name) {
        asked.add(name);
        ProjectType type = own.get(name);
        return type == null ? universe.projectType(name) : Optional.of(type);
    }

    Optional<TypeHeader> header(String name) {
        Optional<ProjectType> type = projectType(name);
        return type.isPresent() ? Optional.of(header(type.get())) : universe.libraryType(name);
    }

    private TypeHeader header(ProjectType type) {
        Optional<ProjectType.Resolved<TypeHeader>> known = type.header();
        if (known.isPresent()) {
            asked.addAll(known.get().consulted());
            return known.get().value();
        }
        TypeLookup fresh = fresh();
        work.begin();
        try {
            TypeHeader header = new HeaderResolver(fresh).resolve(type.sketch());
            type.header(new ProjectType.Resolved<>(header, fresh.asked));
            asked.addAll(fresh.asked);
            return header;
        } finally {
            work.end();
        }
    }

    /** The direct supertypes of a type; empty if it is not loadable, with unknown types for those that are unknown. */
    Optional<List<JavaType>> supertypes(String name) {
        Optional<ProjectType> type = projectType(name);
        if (type.isPresent()) {
            return Optional.of(supertypes(type.get()));
        }
        return universe.libraryType(name).map(TypeLookup::declaredSupertypes);
    }

    static List<JavaType> declaredSupertypes(TypeHeader header) {
        List<JavaType> all = new ArrayList<>(header.interfaces().size() + 1);
        header.superclass().ifPresent(all::add);
        all.addAll(header.interfaces());
        return all;
    }

    List<JavaType> supertypes(ProjectType type) {
        Optional<ProjectType.Resolved<List<JavaType>>> known = type.supertypes();
        if (known.isPresent()) {
            asked.addAll(known.get().consulted());
            return known.get().value();
        }
        if (!inProgress.add(type)) {
            // A cycle: such code does not compile, and the loop must end somewhere.
            return List.of(JavaType.UNKNOWN);
        }
        try {
            TypeLookup fresh = fresh();
            NameResolver names = new NameResolver(fresh);
            List<JavaType> result = new ArrayList<>();
            for (TypeSyntax syntax : type.sketch().supertypes()) {
                result.add(names.resolveInHeader(syntax, type.sketch()));
            }
            List<JavaType> value = List.copyOf(result);
            asked.addAll(fresh.asked);
            if (inProgress.size() == 1) {
                // Inside a cycle an answer may be incomplete; the outermost one never is.
                type.supertypes(new ProjectType.Resolved<>(value, fresh.asked));
            }
            return value;
        } finally {
            inProgress.remove(type);
        }
    }

    private TypeLookup fresh() {
        return new TypeLookup(this);
    }

    private TypeLookup(TypeLookup parent) {
        this.universe = parent.universe;
        this.work = parent.work;
        this.own.putAll(parent.own);
        this.inProgress.addAll(parent.inProgress);
    }
}
