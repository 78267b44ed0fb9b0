package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;

/** An entry of the class path as rules see it. All its class files are read at the first question that needs them. */
final class ClassPathLibrary implements Library {
    private static final String[] PREFIXES = {"javax/", "jakarta/"};
    private static final int TAG_UTF8 = 1;

    private final ClassContainer container;
    private volatile Optional<Content> content = Optional.empty();

    ClassPathLibrary(ClassContainer container) {
        this.container = container;
    }

    /** What its class files hold. */
    private record Content(int classes, Map<String, Integer> enterpriseTypes) {}

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
    public int classes() {
        return content().classes();
    }

    @Override
    public Map<String, Integer> enterpriseTypes() {
        return content().enterpriseTypes();
    }

    @Override
    public Set<String> enterprisePackages() {
        Set<String> packages = new TreeSet<>();
        for (String type : enterpriseTypes().keySet()) {
            packages.add(type.substring(0, type.lastIndexOf('.')));
        }
        return packages;
    }

    private Content content() {
        if (content.isEmpty()) {
            // Two threads may do this at once; either result serves.
            content = Optional.of(read());
        }
        return content.orElseThrow();
    }

    private Content read() {
        int classes = 0;
        Map<String, Integer> counts = new TreeMap<>();
        for (String packagePath : container.packages()) {
            try {
                for (String file : container.files(packagePath)) {
                    Optional<byte[]> bytes = container.read(packagePath, file);
                    if (bytes.isPresent()) {
                        classes++;
                        Set<String> types = new HashSet<>();
                        addAll(bytes.get(), types);
                        types.forEach(type -> counts.merge(type, 1, Integer::sum));
                    }
                }
            } catch (IOException | RuntimeException e) {
                // Whoever needs a type of this package is told that it cannot be read.
                continue;
            }
        }
        return new Content(classes, Collections.unmodifiableMap(counts));
    }

    /** All names of types in a class file are texts of its constant pool, or parts of descriptors and signatures there. */
    private static void addAll(byte[] bytes, Set<String> types) {
        ClassReader reader = new ClassReader(bytes);
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            if (offset > 0 && bytes[offset - 1] == TAG_UTF8) {
                int length = reader.readUnsignedShort(offset);
                addAll(new String(bytes, offset + 2, length, StandardCharsets.UTF_8), types);
            }
        }
    }

    private static void addAll(String text, Set<String> types) {
        for (String prefix : PREFIXES) {
            for (int start = text.indexOf(prefix); start >= 0; start = text.indexOf(prefix, start + 1)) {
                boolean begins = start == 0 || "L;(<)[:+-*^".indexOf(text.charAt(start - 1)) >= 0;
                int end = start;
                while (end < text.length()
                        && (Character.isJavaIdentifierPart(text.charAt(end)) || text.charAt(end) == '/')) {
                    end++;
                }
                int slash = text.lastIndexOf('/', end - 1);
                int nested = text.indexOf('$', slash + 2);
                if (begins && slash > start && slash + 1 < end) {
                    int typeEnd = nested > 0 && nested < end ? nested : end;
                    types.add(text.substring(start, typeEnd).replace('/', '.'));
                }
            }
        }
    }
}
