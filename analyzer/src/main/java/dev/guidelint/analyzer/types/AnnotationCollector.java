package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;

/** Collects the annotations of one declaration in a class file, with what their {@code value} elements say. */
final class AnnotationCollector {
    private final List<Found> found = new ArrayList<>();

    /** Names stay as they are in the class file until all of it is read: only then nested types can be told. */
    private record Found(String descriptor, List<String> values, Map<String, List<String>> elements) {}

    /** Notes an annotation and returns what reads its elements. */
    AnnotationVisitor add(String descriptor) {
        Found annotation = new Found(descriptor, new ArrayList<>(), new HashMap<>());
        found.add(annotation);
        return new Elements(annotation.values(), annotation.elements(), descriptor.equals("Ljava/lang/Deprecated;"));
    }

    /**
     * Notes an annotation of the type of a field or of what a method returns: in sources it stands where those of the
     * declaration do. Annotations of other parts of the declaration are read and forgotten.
     */
    AnnotationVisitor addForType(int reference, @Nullable TypePath path, String descriptor) {
        int sort = new TypeReference(reference).getSort();
        boolean whole = path == null && (sort == TypeReference.FIELD || sort == TypeReference.METHOD_RETURN);
        for (Found annotation : found) {
            // Annotations that are for declarations and types alike are written twice.
            whole &= !annotation.descriptor().equals(descriptor);
        }
        return whole ? add(descriptor) : Elements.forgotten();
    }

    /** The annotations found, by the order in the class file. */
    List<AnnotationHeader> headers(BinaryNames names, boolean deprecated) {
        List<AnnotationHeader> headers = new ArrayList<>();
        boolean seen = false;
        for (Found annotation : found) {
            String type = SignatureParser.type(annotation.descriptor(), names).name();
            seen |= type.equals(Deprecation.ANNOTATION);
            headers.add(new AnnotationHeader(type, annotation.values(), annotation.elements()));
        }
        // Old compilers wrote an attribute for a tag in the documentation, and no annotation.
        if (deprecated && !seen) {
            headers.add(new AnnotationHeader(Deprecation.ANNOTATION, List.of()));
        }
        return headers;
    }

    private static final class Elements extends AnnotationVisitor {
        private final List<String> values;
        private final Map<String, List<String>> elements;
        private final boolean allNamed;

        Elements(List<String> values, Map<String, List<String>> elements, boolean allNamed) {
            super(Opcodes.ASM9);
            this.values = values;
            this.elements = elements;
            this.allNamed = allNamed;
        }

        static Elements forgotten() {
            return new Elements(new ArrayList<>(), new HashMap<>(), false);
        }

        @Override
        public void visit(@Nullable String name, Object value) {
            if (value.getClass().isArray()) {
                // An array of primitive values comes in one piece.
                for (int i = 0; i < Array.getLength(value); i++) {
                    add(name, text(Array.get(value, i)));
                }
            } else {
                add(name, text(value));
            }
        }

        @Override
        public void visitEnum(@Nullable String name, String descriptor, String value) {
            add(name, value);
        }

        @Override
        public AnnotationVisitor visitArray(@Nullable String name) {
            // The elements of an array come without a name.
            if ("value".equals(name) || name == null) {
                return this;
            }
            return new Elements(elements.computeIfAbsent(name, key -> new ArrayList<>()), new HashMap<>(), false);
        }

        @Override
        public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
            return Elements.forgotten();
        }

        private void add(@Nullable String name, String text) {
            if (name == null || name.equals("value")) {
                values.add(text);
            } else if (allNamed) {
                values.add(name + '=' + text);
            } else {
                elements.computeIfAbsent(name, key -> new ArrayList<>()).add(text);
            }
        }

        private static String text(Object value) {
            return value instanceof Type type ? type.getClassName() + ".class" : value.toString();
        }
    }
}
