package dev.guidelint.analyzer.types;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The resource with the headers of the JDK's types in all releases. It is laid out for a fast start: only the list of
 * packages is read when it is opened, the names of a package's types when a name in it is asked for, and the block with
 * what is known about them when a header is.
 *
 * <pre>
 * file     = magic version firstRelease lastRelease
 *            count presence*                             sets of releases, as bits; bit 0 is the first release
 *            count package*
 *            plainLength packedLength packedDictionary   for inflating blocks
 *            names*                                      of each package: count, (name presence)*
 *            packedBlock*                                of each package, deflated
 * package  = name presence namesLength plainLength packedLength
 * </pre>
 *
 * A presence is given as an index into the sets; see {@link JdkHeadersBlock} for blocks. All numbers and texts are as
 * {@link ByteCursor} reads them.
 */
final class JdkHeadersFile {
    /** Where the resource is. */
    static final String RESOURCE = "jdk-headers.bin";

    /** What the resource begins with: some letters and the version of the format. */
    static final int MAGIC = 0x474a4831;

    private final byte[] bytes;
    private final int firstRelease;
    private final int lastRelease;
    private final int[] presences;
    private final Map<String, JdkPackage> packages;
    private final byte[] dictionary;

    JdkHeadersFile(byte[] bytes) {
        this.bytes = bytes;
        ByteCursor cursor = new ByteCursor(bytes, 0);
        if (cursor.number() != MAGIC) {
            throw new IllegalStateException("The data about the JDK has another format than this version reads");
        }
        firstRelease = cursor.number();
        lastRelease = cursor.number();
        presences = new int[cursor.number()];
        for (int i = 0; i < presences.length; i++) {
            presences[i] = cursor.number();
        }
        int count = cursor.number();
        JdkPackage.Place[] places = new JdkPackage.Place[count];
        String[] names = new String[count];
        int[] masks = new int[count];
        int[] namesLengths = new int[count];
        int[] plainLengths = new int[count];
        int[] packedLengths = new int[count];
        for (int i = 0; i < count; i++) {
            names[i] = cursor.text();
            masks[i] = presences[cursor.number()];
            namesLengths[i] = cursor.number();
            plainLengths[i] = cursor.number();
            packedLengths[i] = cursor.number();
        }
        dictionary = new byte[cursor.number()];
        int packedDictionary = cursor.number();
        int namesStart = cursor.pos() + packedDictionary;
        int blockStart = namesStart;
        for (int length : namesLengths) {
            blockStart += length;
        }
        inflate(bytes, cursor.pos(), packedDictionary, dictionary, new byte[0]);
        packages = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            places[i] = new JdkPackage.Place(namesStart, blockStart, packedLengths[i], plainLengths[i]);
            packages.put(names[i], new JdkPackage(this, names[i], masks[i], places[i]));
            namesStart += namesLengths[i];
            blockStart += packedLengths[i];
        }
    }

    /** The resource of this version of Guidelint; read once. */
    static JdkHeadersFile shared() {
        return Shared.FILE;
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
        return Optional.ofNullable(packages.get(name));
    }

    /** All packages, of all releases. */
    Collection<JdkPackage> packages() {
        return packages.values();
    }

    /** The set of releases with that index. */
    int presence(int index) {
        return presences[index];
    }

    /** What reads the file from the given place on. */
    ByteCursor at(int pos) {
        return new ByteCursor(bytes, pos);
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
                return new JdkHeadersFile(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("The data about the JDK cannot be read", e);
            }
        }
    }
}
