package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;

/** An entry of the class path as rules see it. All its class files are read at the first question that needs them. */
final class ClassPathLibrary implements Library {
    private static final String[] PREFIXES = {"javax/", "jakarta/"};
    private static final int TAG_UTF8 = 1;

    private final ClassContainer container;
    private volatile Optional<Set<String>> enterprise = Optional.empty();

    ClassPathLibrary(ClassContainer container) {
        this.container = container;
    }

    @Override
    public String name() {
        return container.name();
    }

    @Override
    public Set<String> packages() {
        Set<String> packages = new TreeSet<>();
        for (String path : container.packages()) {
            packages.add(path.replace('/', '.'));
        }
        return packages;
    }

    @Override
    public Set<String> enterprisePackages() {
        if (enterprise.isEmpty()) {
            // Two threads may do this at once; either result serves.
            enterprise = Optional.of(Collections.unmodifiableSet(read()));
        }
        return enterprise.orElseThrow();
    }

    private Set<String> read() {
        Set<String> packages = new TreeSet<>();
        for (String packagePath : container.packages()) {
            try {
                for (String file : container.files(packagePath)) {
                    Optional<byte[]> bytes = container.read(packagePath, file);
                    if (bytes.isPresent()) {
                        addAll(bytes.get(), packages);
                    }
                }
            } catch (IOException | RuntimeException e) {
                // Whoever needs a type of this package is told that it cannot be read.
                continue;
            }
        }
        return packages;
    }

    /** All names of types in a class file are texts of its constant pool, or parts of descriptors and signatures there. */
    private static void addAll(byte[] bytes, Set<String> packages) {
        ClassReader reader = new ClassReader(bytes);
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            if (offset > 0 && bytes[offset - 1] == TAG_UTF8) {
                int length = reader.readUnsignedShort(offset);
                addAll(new String(bytes, offset + 2, length, StandardCharsets.UTF_8), packages);
            }
        }
    }

    private static void addAll(String text, Set<String> packages) {
        for (String prefix : PREFIXES) {
            for (int start = text.indexOf(prefix); start >= 0; start = text.indexOf(prefix, start + 1)) {
                boolean begins = start == 0 || "L;(<)[:+-*^".indexOf(text.charAt(start - 1)) >= 0;
                int end = start;
                while (end < text.length()
                        && (Character.isJavaIdentifierPart(text.charAt(end)) || text.charAt(end) == '/')) {
                    end++;
                }
                int slash = text.lastIndexOf('/', end - 1);
                if (begins && slash > start) {
                    packages.add(text.substring(start, slash).replace('/', '.'));
                }
            }
        }
    }
}
