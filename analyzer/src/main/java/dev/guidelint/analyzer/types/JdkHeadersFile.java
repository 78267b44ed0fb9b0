package dev.guidelint.analyzer.types;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The resource with the headers of the JDK's types in all releases. It is laid out for a fast start: only the list of
 * packages is read when it is opened, the names of a package's types when a name in it is asked for, and the block with
 * what is known about them when a header is.
 *
 * <pre>
 * file     = magic plainLength packedLength packedFront
 *            (packedLength packedBlock)*                  of each package
 * front    = firstRelease lastRelease
 *            count presence*                              sets of releases, as bits; bit 0 is the first release
 *            count package*
 *            count names*                                 of each package: count (name presence nameable)*
 *            dictionary                                   for inflating blocks, up to the end
 * package  = name presence plainLength
 * </pre>
 *
 * Presence, and where a type is nameable, are indices into the sets; see {@link JdkPackage.Entry} and, for blocks,
 * {@link JdkHeadersBlock}. All numbers and texts are as {@link ByteCursor} reads them. Everything but the first numbers
 * is deflated, for a jar deflates resources in any case.
 */
final class JdkHeadersFile {
    /** Where the resource is. */
    private static final String RESOURCE = "jdk-headers.bin";

    /** What the resource begins with: some letters and the version of the format. */
    static final int MAGIC = 0x474a4833;

    private final byte[] bytes;
    private final byte[] front;
    private final byte[] dictionary;
    private final int firstRelease;
    private final int lastRelease;
    private final int[] presences;
    private final int[] nameStarts;
    private final Map<String, JdkPackage.Place> places;
    private final ConcurrentMap<String, JdkPackage> packages = new ConcurrentHashMap<>();

    JdkHeadersFile(byte[] bytes) {
        this.bytes = bytes;
        ByteCursor file = new ByteCursor(bytes, 0);
        if (file.number() != MAGIC) {
            throw new IllegalStateException("The data about the JDK has another format than this version reads");
        }
        front = new byte[file.number()];
        int packedFront = file.number();
        inflate(bytes, file.pos(), packedFront, front, new byte[0]);
        ByteCursor cursor = new ByteCursor(front, 0);
        firstRelease = cursor.number();
        lastRelease = cursor.number();
        presences = new int[cursor.number()];
        for (int i = 0; i < presences.length; i++) {
            presences[i] = cursor.number();
        }
        int count = cursor.number();
        places = new HashMap<>(count * 2);
        file.skip(packedFront);
        for (int i = 0; i < count; i++) {
            String name = cursor.text();
            int presence = presences[cursor.number()];
            int plainLength = cursor.number();
            int packedLength = file.number();
            places.put(name, new JdkPackage.Place(i, presence, file.pos(), packedLength, plainLength));
            file.skip(packedLength);
        }
        nameStarts = cursor.parts();
        dictionary = Arrays.copyOfRange(front, cursor.pos(), front.length);
    }

    /** The resource of this version of Guidelint; read once. */
    static JdkHeadersFile shared() {
        return Shared.FILE;
    }

    /** The inflated bytes of what comes before the blocks. */
    byte[] plainFront() {
        return front.clone();
    }

    /** The first release that the data knows. */
    int firstRelease() {
        return firstRelease;
    }

    /** The last release that the data knows. */
    int lastRelease() {
        return lastRelease;
    }

    /** The package of that name, if it exists in any release. */
    Optional<JdkPackage> findPackage(String name) {
        JdkPackage known = packages.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        JdkPackage.Place place = places.get(name);
        if (place == null) {
            return Optional.empty();
        }
        JdkPackage created = new JdkPackage(this, name, place);
        JdkPackage first = packages.putIfAbsent(name, created);
        return Optional.of(first == null ? created : first);
    }

    /** The names of all packages, of all releases. */
    Set<String> packageNames() {
        return Set.copyOf(places.keySet());
    }

    /** The set of releases with that index. */
    int presence(int index) {
        return presences[index];
    }

    /** What reads the names of the package with that number. */
    ByteCursor names(int number) {
        return new ByteCursor(front, nameStarts[number]);
    }

    /** Inflates a part of the file until the target is full. */
    void inflate(int start, int length, byte[] target) {
        inflate(bytes, start, length, target, dictionary);
    }

    private static void inflate(byte[] bytes, int start, int length, byte[] target, byte[] dictionary) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, length);
            int done = inflater.inflate(target);
            if (done == 0 && inflater.needsDictionary()) {
                inflater.setDictionary(dictionary);
                done = inflater.inflate(target);
            }
            if (done != target.length) {
                throw new IllegalStateException("The data about the JDK is damaged: a part is too short");
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException("The data about the JDK is damaged: " + e.getMessage(), e);
        } finally {
            inflater.end();
        }
    }

    private static final class Shared {
        static final JdkHeadersFile FILE = load();

        private static JdkHeadersFile load() {
            try (InputStream in = JdkHeadersFile.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("The data about the JDK is missing: " + RESOURCE);
                }
                return new JdkHeadersFile(readAll(in));
            } catch (IOException e) {
                throw new UncheckedIOException("The data about the JDK cannot be read", e);
            }
        }

        /** Into one array of the right size where the stream knows it, which nearly halves the time it takes. */
        private static byte[] readAll(InputStream in) throws IOException {
            byte[] most = new byte[in.available()];
            int length = in.readNBytes(most, 0, most.length);
            byte[] rest = in.readAllBytes();
            if (length == most.length && rest.length == 0) {
                return most;
            }
            byte[] all = Arrays.copyOf(most, length + rest.length);
            System.arraycopy(rest, 0, all, length, rest.length);
            return all;
        }
    }
}
