package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.TypeHeader.FieldHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.TypeHeader.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decodes one header of a {@link JdkHeadersBlock} for one release, in the order in which the block is laid out. */
final class JdkHeaderDecoder {
    private static final TypeHeader.Kind[] KINDS = TypeHeader.Kind.values();

    private static final Variant NONE = new Variant(
            TypeHeader.Kind.CLASS, new Modifiers(0), List.of(), Optional.empty(), List.of(), List.of(), List.of());

    private final JdkHeadersFile file;
    private final JdkHeadersBlock block;
    private final ByteCursor cursor;
    private final int releaseBit;

    JdkHeaderDecoder(JdkHeadersFile file, JdkHeadersBlock block, ByteCursor cursor, int releaseBit) {
        this.file = file;
        this.block = block;
        this.cursor = cursor;
        this.releaseBit = releaseBit;
    }

    /** What the type itself is, without members; one per range of releases. */
    private record Variant(
            TypeHeader.Kind kind,
            Modifiers modifiers,
            List<TypeVariable> typeParameters,
            Optional<JavaType> superclass,
            List<JavaType> interfaces,
            List<String> permits,
            List<AnnotationHeader> annotations) {}

    /** The header at the cursor. */
    TypeHeader header(String name, String packageName) {
        Variant found = NONE;
        for (int left = cursor.number(); left > 0; left--) {
            boolean present = present();
            Variant variant = variant();
            if (present) {
                found = variant;
            }
        }
        List<FieldHeader> fields = new ArrayList<>();
        for (int left = cursor.number(); left > 0; left--) {
            boolean present = present();
            FieldHeader field = field();
            if (present) {
                fields.add(field);
            }
        }
        List<MethodHeader> methods = new ArrayList<>();
        for (int left = cursor.number(); left > 0; left--) {
            boolean present = present();
            MethodHeader method = method();
            if (present) {
                methods.add(method);
            }
        }
        return new TypeHeader(
                name,
                packageName,
                found.kind(),
                found.modifiers(),
                found.typeParameters(),
                found.superclass(),
                found.interfaces(),
                found.permits(),
                fields,
                methods,
                found.annotations(),
                TypeHeader.Origin.JDK);
    }

    private boolean present() {
        return (file.presence(cursor.number()) & releaseBit) != 0;
    }

    private Variant variant() {
        TypeHeader.Kind kind = KINDS[cursor.number()];
        int flags = cursor.number();
        List<TypeVariable> typeParameters = typeParameters(flags);
        int superclass = cursor.number();
        List<JavaType> interfaces = types();
        return new Variant(
                kind,
                new Modifiers(flags >> JdkHeadersBlock.PART_BITS),
                typeParameters,
                superclass == 0 ? Optional.empty() : Optional.of(block.type(superclass - 1)),
                interfaces,
                texts(),
                annotations(flags));
    }

    private FieldHeader field() {
        String name = block.text(cursor.number());
        int flags = cursor.number();
        JavaType type = block.type(cursor.number());
        return new FieldHeader(name, new Modifiers(flags >> JdkHeadersBlock.PART_BITS), type, annotations(flags));
    }

    private MethodHeader method() {
        String name = block.text(cursor.number());
        int flags = cursor.number();
        JavaType returnType = block.type(cursor.number());
        List<JavaType> parameters = types();
        List<TypeVariable> typeParameters = typeParameters(flags);
        List<JavaType> thrown = (flags & JdkHeadersBlock.HAS_THROWN) == 0 ? List.of() : types();
        return new MethodHeader(
                name,
                new Modifiers(flags >> JdkHeadersBlock.PART_BITS),
                typeParameters,
                returnType,
                parameters,
                thrown,
                annotations(flags),
                List.of());
    }

    private List<TypeVariable> typeParameters(int flags) {
        if ((flags & JdkHeadersBlock.HAS_TYPE_PARAMETERS) == 0) {
            return List.of();
        }
        TypeVariable[] variables = new TypeVariable[cursor.number()];
        for (int i = 0; i < variables.length; i++) {
            String name = block.text(cursor.number());
            variables[i] = new TypeVariable(name, types());
        }
        return List.of(variables);
    }

    private List<AnnotationHeader> annotations(int flags) {
        if ((flags & JdkHeadersBlock.HAS_ANNOTATIONS) == 0) {
            return List.of();
        }
        AnnotationHeader[] annotations = new AnnotationHeader[cursor.number()];
        for (int i = 0; i < annotations.length; i++) {
            String type = block.text(cursor.number());
            annotations[i] = new AnnotationHeader(type, texts());
        }
        return List.of(annotations);
    }

    private List<JavaType> types() {
        int count = cursor.number();
        // Nearly all lists are this short, and cost less without an array.
        switch (count) {
            case 0:
                return List.of();
            case 1:
                return List.of(block.type(cursor.number()));
            default:
                JavaType[] types = new JavaType[count];
                for (int i = 0; i < types.length; i++) {
                    types[i] = block.type(cursor.number());
                }
                return List.of(types);
        }
    }

    private List<String> texts() {
        String[] texts = new String[cursor.number()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = block.text(cursor.number());
        }
        return List.of(texts);
    }
}
