package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.Library;
import dev.guidelint.analyzer.api.TypeHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The types of a class path: jars and folders with class files. A class file is read when its type is first asked for.
 * What cannot be read is passed over and told by {@link #problems()}: a scan goes on with what is known.
 */
public final class ClassPathHeaders implements HeaderSource, AutoCloseable {
    private static final String CLASS = ".class";

    /** The entries that have a package, in the order of the class path; packages with slashes. */
    private final Map<String, List<ClassContainer>> byPackage = new HashMap<>();

    private final List<ClassContainer> containers = new ArrayList<>();
    private final ConcurrentMap<String, Optional<TypeHeader>> headers = new ConcurrentHashMap<>();
    private final Collection<String> problems = new ConcurrentSkipListSet<>();

    private volatile boolean closed;

    /** A class file that may be that of a type; {@code nested} if its name says that the type is a nested one. */
    private record Place(ClassContainer container, String packagePath, String fileName, boolean nested) {}

    private ClassPathHeaders() {}

    /**
     * Opens a class path.
     *
     * @param entries jars and folders, the first one that has a type wins
     * @return the class path, to be closed
     */
    public static ClassPathHeaders open(List<Path> entries) {
        ClassPathHeaders result = new ClassPathHeaders();
        for (Path entry : entries) {
            result.add(entry);
        }
        return result;
    }

    /** The entries that could be read, in the order of the class path. */
    public List<Library> libraries() {
        List<Library> libraries = new ArrayList<>();
        for (ClassContainer container : containers) {
            libraries.add(new ClassPathLibrary(container));
        }
        return libraries;
    }

    /** What could not be read, sorted; more may come with every question. */
    public List<String> problems() {
        return List.copyOf(new TreeSet<>(problems));
    }

    @Override
    public Optional<TypeHeader> find(String qualifiedName) {
        Optional<TypeHeader> known = headers.get(qualifiedName);
        if (known != null) {
            return known;
        }
        List<Place> places = places(qualifiedName);
        if (places.isEmpty()) {
            // The universe remembers names that nobody has.
            return Optional.empty();
        }
        Optional<TypeHeader> header = Optional.empty();
        for (int i = 0; i < places.size() && header.isEmpty(); i++) {
            header = read(places.get(i)).filter(found -> found.name().equals(qualifiedName));
        }
        Optional<TypeHeader> first = headers.putIfAbsent(qualifiedName, header);
        return first == null ? header : first;
    }

    /**
     * Whether the class path has a type of that name that others can name: {@link #find} also gives private types, which
     * others may extend.
     */
    @Override
    public boolean contains(String qualifiedName) {
        for (Place place : places(qualifiedName)) {
            // The name of a file does not tell whether a nested type is private, or no nested type at all.
            if (!place.nested()
                    || find(qualifiedName)
                            .filter(type -> !type.modifiers().isPrivate())
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean hasPackage(String packageName) {
        return byPackage.containsKey(packageName.replace('.', '/'));
    }

    /** Closes the jars, after all questions: types that were not read before are not found any more. */
    @Override
    public void close() {
        closed = true;
        for (ClassContainer container : containers) {
            try {
                container.close();
            } catch (IOException e) {
                problems.add("Cannot close a class path entry: " + e.getMessage());
            }
        }
    }

    private void add(Path entry) {
        try {
            if (!Files.exists(entry)) {
                problems.add("Class path entry does not exist: " + entry);
                return;
            }
            ClassContainer container = Files.isDirectory(entry) ? new ClassFolder(entry) : new ClassJar(entry);
            containers.add(container);
            for (String packagePath : container.packages()) {
                byPackage
                        .computeIfAbsent(packagePath, name -> new ArrayList<>(1))
                        .add(container);
            }
        } catch (IOException e) {
            problems.add("Class path entry cannot be read: " + entry + " (" + e.getMessage() + ")");
        }
    }

    /** Where the type may be: any of the dots in its name may be the one between its package and its outermost type. */
    private List<Place> places(String qualifiedName) {
        List<Place> places = new ArrayList<>(1);
        if (closed) {
            return places;
        }
        int dot = qualifiedName.length();
        do {
            dot = qualifiedName.lastIndexOf('.', dot - 1);
            String packagePath = qualifiedName.substring(0, Math.max(0, dot)).replace('.', '/');
            List<ClassContainer> having = byPackage.getOrDefault(packagePath, List.of());
            if (!having.isEmpty()) {
                String typeName = qualifiedName.substring(dot + 1);
                String fileName = typeName.replace('.', '$') + CLASS;
                for (ClassContainer container : having) {
                    if (container.has(packagePath, fileName)) {
                        places.add(new Place(container, packagePath, fileName, typeName.indexOf('.') >= 0));
                    }
                }
            }
        } while (dot > 0);
        return places;
    }

    private Optional<TypeHeader> read(Place place) {
        try {
            Optional<byte[]> bytes = place.container().read(place.packagePath(), place.fileName());
            return bytes.isEmpty() ? Optional.empty() : ClassFileReader.read(bytes.get(), TypeHeader.Origin.CLASS_PATH);
        } catch (IOException | IllegalArgumentException e) {
            problems.add("Class file cannot be read: " + place.packagePath() + '/' + place.fileName() + " in "
                    + place.container() + " (" + e.getMessage() + ")");
            return Optional.empty();
        }
    }
}
