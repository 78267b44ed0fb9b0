package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.TypeHeader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a JDK's {@code lib/ct.sym} says about the releases of the JDK. Its entries are {@code
 * <releases>/<module>/<class>.sig}, a release being one character: a digit, or a letter from {@code A} for 10 on. An
 * entry is a class file without code.
 */
final class CtSym {
    /** The first release that can be read. */
    static final int FIRST = 8;
    /** The last release that the data covers; a newer JDK's file knows more and still gives the same data. */
    static final int LAST = 25;

    private static final String MODULE_INFO = "module-info.sig";

    private final Map<Integer, Map<String, TypeHeader>> types = new TreeMap<>();
    private final Map<Integer, Set<String>> exports = new TreeMap<>();
    /** The module of each package that was in one, by the last release that has it. */
    private final Map<String, String> modules = new TreeMap<>();

    /** Reads the file. */
    static CtSym read(Path file) throws IOException {
        CtSym result = new CtSym();
        for (int release = FIRST; release <= LAST; release++) {
            result.types.put(release, new TreeMap<>());
            result.exports.put(release, new HashSet<>());
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".sig")) {
                    result.add(entry.getName(), bytes(zip, entry));
                }
            }
        }
        return result;
    }

    /** Whether the file covers all releases of the data. */
    boolean isComplete() {
        return types.values().stream().noneMatch(Map::isEmpty);
    }

    /** All types that a release lists, by their qualified names. */
    Map<String, TypeHeader> types(int release) {
        return types.get(release);
    }

    /** The module that a package is or was in; empty if it was in none. */
    Optional<String> module(String packageName) {
        return Optional.ofNullable(modules.get(packageName));
    }

    /** Whether a release exports a package to everyone. Release 8 has no modules: there the listed packages count. */
    boolean exports(int release, String packageName) {
        return release == FIRST
                ? !packageName.startsWith("sun.") && !packageName.startsWith("jdk.internal.")
                : exports.get(release).contains(packageName);
    }

    private void add(String entry, byte[] bytes) {
        String releases = entry.substring(0, entry.indexOf('/'));
        // Incubating modules are asked for by name, and gone or renamed soon.
        if (entry.startsWith("/jdk.incubator.", releases.length())) {
            return;
        }
        if (entry.endsWith(MODULE_INFO)) {
            Set<String> exported = unqualifiedExports(bytes);
            for (char c : releases.toCharArray()) {
                release(c).map(exports::get).ifPresent(known -> known.addAll(exported));
            }
            return;
        }
        Optional<TypeHeader> header = ClassFileReader.read(bytes, TypeHeader.Origin.JDK);
        if (header.isPresent()) {
            String module = entry.substring(releases.length() + 1, entry.indexOf('/', releases.length() + 1));
            if (module.indexOf('.') > 0) {
                modules.put(header.get().packageName(), module);
            }
            for (char c : releases.toCharArray()) {
                release(c)
                        .map(types::get)
                        .ifPresent(known -> known.put(header.get().name(), header.get()));
            }
        }
    }

    private static Optional<Integer> release(char c) {
        int release = Character.digit(c, Character.MAX_RADIX);
        return release >= FIRST && release <= LAST ? Optional.of(release) : Optional.empty();
    }

    private static Set<String> unqualifiedExports(byte[] bytes) {
        Set<String> packages = new HashSet<>();
        ClassVisitor visitor = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public ModuleVisitor visitModule(String name, int access, String version) {
                return new ModuleVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitExport(String packaze, int flags, String... modules) {
                        if (modules == null || modules.length == 0) {
                            packages.add(packaze.replace('/', '.'));
                        }
                    }
                };
            }
        };
        new ClassReader(bytes).accept(visitor, 0);
        return packages;
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
