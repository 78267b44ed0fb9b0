package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.TypeHeader.FieldHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.TypeHeader.TypeVariable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes the block of a package as {@link JdkHeadersBlock} reads it. */
final class JdkBlockWriter {
    private final Numbering<Integer> presences;
    private final Numbering<String> texts = new Numbering<>();
    private final Numbering<JavaType> types = new Numbering<>();

    JdkBlockWriter(Numbering<Integer> presences) {
        this.presences = presences;
    }

    /** The block with these types. */
    byte[] write(Collection<TypeHistory> histories) {
        headers(histories);
        types.order();
        texts.order();
        List<byte[]> headers = headers(histories);
        ByteWriter out = new ByteWriter();
        out.parts(texts.values().stream().map(JdkBlockWriter::encoded).toList());
        out.parts(types.values().stream().map(this::type).toList());
        out.parts(headers);
        return out.bytes();
    }

    /** The texts of the block, the commonest first. */
    List<String> texts() {
        return texts.values();
    }

    private static byte[] encoded(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<byte[]> headers(Collection<TypeHistory> histories) {
        List<byte[]> parts = new ArrayList<>();
        for (TypeHistory history : histories) {
            ByteWriter out = new ByteWriter();
            out.number(history.declarations.size());
            history.declarations.forEach((declaration, presence) -> declaration(out, declaration, presence));
            out.number(history.fields.size());
            history.fields.forEach((field, presence) -> field(out, field, presence));
            List<Map.Entry<MethodHeader, Integer>> methods = history.methods();
            out.number(methods.size());
            methods.forEach(entry -> method(out, entry.getKey(), entry.getValue()));
            parts.add(out.bytes());
        }
        return parts;
    }

    private void declaration(ByteWriter out, TypeHeader type, int presence) {
        out.number(presences.of(presence));
        out.number(type.kind().ordinal());
        out.number(flags(type.modifiers(), type.typeParameters(), List.of(), type.annotations()));
        typeParameters(out, type.typeParameters());
        out.number(
                type.superclass().map(superclass -> reference(superclass) + 1).orElse(0));
        types(out, type.interfaces());
        texts(out, type.permits());
        annotations(out, type.annotations());
    }

    private void field(ByteWriter out, FieldHeader field, int presence) {
        out.number(presences.of(presence));
        out.number(texts.of(field.name()));
        out.number(flags(field.modifiers(), List.of(), List.of(), field.annotations()));
        out.number(reference(field.type()));
        annotations(out, field.annotations());
    }

    private void method(ByteWriter out, MethodHeader method, int presence) {
        out.number(presences.of(presence));
        out.number(texts.of(method.name()));
        out.number(flags(method.modifiers(), method.typeParameters(), method.thrown(), method.annotations()));
        out.number(reference(method.returnType()));
        types(out, method.parameters());
        typeParameters(out, method.typeParameters());
        if (!method.thrown().isEmpty()) {
            types(out, method.thrown());
        }
        annotations(out, method.annotations());
    }

    private static int flags(
            Modifiers modifiers, List<TypeVariable> parameters, List<JavaType> thrown, List<AnnotationHeader> notes) {
        return modifiers.bits() << JdkHeadersBlock.PART_BITS
                | (parameters.isEmpty() ? 0 : JdkHeadersBlock.HAS_TYPE_PARAMETERS)
                | (thrown.isEmpty() ? 0 : JdkHeadersBlock.HAS_THROWN)
                | (notes.isEmpty() ? 0 : JdkHeadersBlock.HAS_ANNOTATIONS);
    }

    private void typeParameters(ByteWriter out, List<TypeVariable> parameters) {
        if (!parameters.isEmpty()) {
            out.number(parameters.size());
            for (TypeVariable parameter : parameters) {
                out.number(texts.of(parameter.name()));
                types(out, parameter.bounds());
            }
        }
    }

    private void annotations(ByteWriter out, List<AnnotationHeader> annotations) {
        if (!annotations.isEmpty()) {
            out.number(annotations.size());
            for (AnnotationHeader annotation : annotations) {
                out.number(texts.of(annotation.type()));
                texts(out, annotation.value());
            }
        }
    }

    private void texts(ByteWriter out, List<String> values) {
        out.number(values.size());
        values.forEach(value -> out.number(texts.of(value)));
    }

    private void types(ByteWriter out, List<JavaType> values) {
        out.number(values.size());
        values.forEach(value -> out.number(reference(value)));
    }

    private int reference(JavaType type) {
        if (!types.knows(type)) {
            // Counts what the type itself refers to.
            types.of(type);
            type(type);
        }
        return types.of(type);
    }

    private byte[] type(JavaType type) {
        ByteWriter out = new ByteWriter();
        out.number(type.kind().ordinal());
        out.number(type.dimensions());
        out.number(texts.of(type.name()));
        types(out, type.arguments());
        return out.bytes();
    }
}
