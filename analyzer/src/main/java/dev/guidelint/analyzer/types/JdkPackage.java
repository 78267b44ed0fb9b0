package dev.guidelint.analyzer.types;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One package of the JDK in all releases. Reads the names of its types and its block when they are first needed. */
final class JdkPackage {
    private final JdkHeadersFile file;
    private final String name;
    private final Place place;
    private volatile Optional<Map<String, Entry>> entries = Optional.empty();
    private volatile Optional<JdkHeadersBlock> block = Optional.empty();

    /** Where the file has the package: its number among packages, the releases that have it, its block. */
    record Place(int number, int presence, int block, int packedLength, int plainLength) {}

    /** A type: its number in the package, the set of releases that have it, and of those where programs can name it. */
    record Entry(int number, int presence, int nameable) {}

    JdkPackage(JdkHeadersFile file, String name, Place place) {
        this.file = file;
        this.name = name;
        this.place = place;
    }

    /** Whether a release has types in it that programs can name; releases are given by their bit. */
    boolean isIn(int releaseBit) {
        return (place.presence() & releaseBit) != 0;
    }

    /** The names of its types in any release, without the package and with dots for nested types. */
    Set<String> typeNames() {
        return Set.copyOf(entries().keySet());
    }

    /** The type of that name, without the package, if that release has it. */
    Optional<Entry> entry(String typeName, int releaseBit) {
        Entry entry = entries().get(typeName);
        return entry == null || (entry.presence() & releaseBit) == 0 ? Optional.empty() : Optional.of(entry);
    }

    /** What is known about its types. */
    JdkHeadersBlock block() {
        if (block.isEmpty()) {
            // Two threads may do this at once; either result serves.
            block = Optional.of(new JdkHeadersBlock(file, name, plainBlock()));
        }
        return block.orElseThrow();
    }

    /** The inflated bytes of the block. */
    byte[] plainBlock() {
        byte[] plain = new byte[place.plainLength()];
        file.inflate(place.block(), place.packedLength(), plain);
        return plain;
    }

    private Map<String, Entry> entries() {
        if (entries.isEmpty()) {
            ByteCursor cursor = file.names(place.number());
            int count = cursor.number();
            Map<String, Entry> map = new HashMap<>(count * 2);
            for (int i = 0; i < count; i++) {
                map.put(cursor.text(), new Entry(i, file.presence(cursor.number()), file.presence(cursor.number())));
            }
            entries = Optional.of(map);
        }
        return entries.orElseThrow();
    }
}
