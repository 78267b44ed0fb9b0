package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.TypeHeader;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All types of a scan: those of the project, then those of the class path, then those of the JDK. Of two types of one
 * name the first counts, and files in order of their paths. Thread-safe.
 */
public final class TypeUniverse {
    private final Map<String, ProjectType> project = new HashMap<>();
    private final Set<String> projectPackages = new HashSet<>();
    private final List<HeaderSource> libraries;
    /** Names that no library has a type for, of which there are few, asked for over and over. */
    private final Set<String> notFound = ConcurrentHashMap.newKeySet();

    private final Set<String> notContained = ConcurrentHashMap.newKeySet();

    /**
     * Creates a universe.
     *
     * @param files facts of all files, in order of their paths
     * @param libraries where other headers come from, in order of precedence
     */
    public TypeUniverse(Collection<FileFacts> files, List<HeaderSource> libraries) {
        this.libraries = List.copyOf(libraries);
        for (FileFacts file : files) {
            if (!file.types().isEmpty()) {
                projectPackages.add(file.packageName());
            }
            for (TypeSketch sketch : file.types()) {
                project.putIfAbsent(sketch.name(), new ProjectType(sketch));
            }
        }
    }

    Optional<ProjectType> projectType(String name) {
        return Optional.ofNullable(project.get(name));
    }

    Optional<TypeHeader> libraryType(String name) {
        if (notFound.contains(name)) {
            return Optional.empty();
        }
        for (HeaderSource source : libraries) {
            Optional<TypeHeader> header = source.find(name);
            if (header.isPresent()) {
                return header;
            }
        }
        notFound.add(name);
        return Optional.empty();
    }

    boolean contains(String name) {
        if (project.containsKey(name)) {
            return true;
        }
        if (notContained.contains(name)) {
            return false;
        }
        for (HeaderSource source : libraries) {
            if (source.contains(name)) {
                return true;
            }
        }
        notContained.add(name);
        return false;
    }

    boolean hasPackage(String packageName) {
        if (projectPackages.contains(packageName)) {
            return true;
        }
        for (HeaderSource source : libraries) {
            if (source.hasPackage(packageName)) {
                return true;
            }
        }
        return false;
    }

    /** Qualified names of all imported types that are not loadable. */
    Set<String> missingImports(Collection<FileFacts> files) {
        Set<String> missing = new HashSet<>();
        for (FileFacts file : files) {
            if (file.types().isEmpty()) {
                continue;
            }
            for (String name : file.types().get(0).imports().types().values()) {
                if (!missing.contains(name) && !contains(name)) {
                    missing.add(name);
                }
            }
        }
        return missing;
    }
}
