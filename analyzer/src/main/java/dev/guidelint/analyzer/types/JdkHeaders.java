package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.TypeHeader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The types of one release of the JDK. They come from data inside Guidelint, not from the JDK that runs the scan: the
 * same code has the same findings everywhere.
 *
 * <p>Known are the public and protected types of all packages that modules export to everyone, with their public and
 * protected members, and the types outside of these that they extend or implement. Preview API and incubating modules
 * are not known.
 */
public final class JdkHeaders implements HeaderSource {
    private static final ConcurrentMap<Integer, JdkHeaders> RELEASES = new ConcurrentHashMap<>();

    private final JdkHeadersFile file;
    private final int release;
    private final int releaseBit;
    private final ConcurrentMap<String, TypeHeader> headers = new ConcurrentHashMap<>();

    private JdkHeaders(JdkHeadersFile file, int release) {
        this.file = file;
        this.release = release;
        this.releaseBit = 1 << (release - file.firstRelease());
    }

    /**
     * The types of a release.
     *
     * @param release the number of the release; one that the data does not know gives the nearest one that it knows
     */
    public static JdkHeaders forRelease(int release) {
        JdkHeadersFile file = JdkHeadersFile.shared();
        int effective = Math.max(file.firstRelease(), Math.min(file.lastRelease(), release));
        JdkHeaders known = RELEASES.get(effective);
        if (known == null) {
            JdkHeaders created = new JdkHeaders(file, effective);
            known = RELEASES.putIfAbsent(effective, created);
            return known == null ? created : known;
        }
        return known;
    }

    /** The release whose types these are: the one asked for, or the nearest one that the data knows. */
    int effectiveRelease() {
        return release;
    }

    @Override
    public Optional<TypeHeader> find(String qualifiedName) {
        TypeHeader known = headers.get(qualifiedName);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Found> found = locate(qualifiedName);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int number = found.get().entry().number();
        TypeHeader header = found.get().in().block().header(qualifiedName, number, releaseBit);
        TypeHeader first = headers.putIfAbsent(qualifiedName, header);
        return Optional.of(first == null ? header : first);
    }

    /**
     * Whether the release has a type of that name that programs can name: {@link #find} also gives the types that only
     * the JDK itself can, for others extend them.
     */
    @Override
    public boolean contains(String qualifiedName) {
        Optional<Found> found = locate(qualifiedName);
        return found.isPresent() && (found.get().entry().nameable() & releaseBit) != 0;
    }

    @Override
    public boolean hasPackage(String packageName) {
        Optional<JdkPackage> found = file.findPackage(packageName);
        return found.isPresent() && found.get().isIn(releaseBit);
    }

    /** Names of the types of a package that programs can name, nested ones left out. */
    Set<String> typeNames(String packageName) {
        Set<String> names = new HashSet<>();
        Optional<JdkPackage> found = file.findPackage(packageName);
        for (String name : found.map(JdkPackage::typeNames).orElse(Set.of())) {
            if (name.indexOf('.') < 0 && contains(packageName + "." + name)) {
                names.add(name);
            }
        }
        return names;
    }

    private record Found(JdkPackage in, JdkPackage.Entry entry) {}

    /** Tries the longest package first: nested types are rarer than packages. */
    private Optional<Found> locate(String qualifiedName) {
        for (int dot = qualifiedName.lastIndexOf('.'); dot > 0; dot = qualifiedName.lastIndexOf('.', dot - 1)) {
            Optional<JdkPackage> in = file.findPackage(qualifiedName.substring(0, dot));
            if (in.isPresent()) {
                String typeName = qualifiedName.substring(dot + 1);
                Optional<JdkPackage.Entry> entry = in.get().entry(typeName, releaseBit);
                if (entry.isPresent()) {
                    return Optional.of(new Found(in.get(), entry.get()));
                }
            }
        }
        return Optional.empty();
    }
}
