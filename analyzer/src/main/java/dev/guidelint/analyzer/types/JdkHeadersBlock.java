package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * The types of one package in all releases, and what they refer to. Only what is asked for is decoded.
 *
 * <pre>
 * block    = count length* text*             the texts
 *            count length* type*             the types that declarations refer to
 *            count length* header*           the declared types, in the order of the package's names
 * type     = kind dimensions nameText count typeRef*
 * header   = count variant*  count field*  count method*
 * variant  = presence kind flags typeParameters? superclass+1 count interface* count permittedText* annotations?
 * field    = presence nameText flags type annotations?
 * method   = presence nameText flags returnType count parameter* typeParameters? thrown? annotations?
 * </pre>
 *
 * A header has several variants if its own facts differ between releases; members that differ occur several times.
 * Flags are modifiers times eight, plus a bit for each of the optional parts in the order above.
 */
final class JdkHeadersBlock {
    /** How many low bits of the flags say which optional parts follow. */
    static final int PART_BITS = 3;
    /** There are type parameters. */
    static final int HAS_TYPE_PARAMETERS = 1;
    /** There are exceptions. */
    static final int HAS_THROWN = 2;
    /** There are annotations. */
    static final int HAS_ANNOTATIONS = 4;

    private static final JavaType.Kind[] TYPE_KINDS = JavaType.Kind.values();

    private final JdkHeadersFile file;
    private final String packageName;
    private final byte[] bytes;
    private final int[] textStarts;
    private final int[] typeStarts;
    private final int[] headerStarts;
    private final AtomicReferenceArray<@Nullable String> texts;
    private final AtomicReferenceArray<@Nullable JavaType> types;

    JdkHeadersBlock(JdkHeadersFile file, String packageName, byte[] bytes) {
        this.file = file;
        this.packageName = packageName;
        this.bytes = bytes;
        ByteCursor cursor = new ByteCursor(bytes, 0);
        textStarts = cursor.parts();
        typeStarts = cursor.parts();
        headerStarts = cursor.parts();
        texts = new AtomicReferenceArray<>(textStarts.length);
        types = new AtomicReferenceArray<>(typeStarts.length);
    }

    /**
     * The header of a type that the release has.
     *
     * @param name its qualified name
     * @param number its number in the package
     * @param releaseBit the bit of the release
     */
    TypeHeader header(String name, int number, int releaseBit) {
        ByteCursor cursor = new ByteCursor(bytes, headerStarts[number]);
        return new JdkHeaderDecoder(file, this, cursor, releaseBit).header(name, packageName);
    }

    /** The text of that number. */
    String text(int number) {
        String known = texts.get(number);
        if (known != null) {
            return known;
        }
        int start = textStarts[number];
        String text = new String(bytes, start, textStarts[number + 1] - start, StandardCharsets.UTF_8);
        texts.set(number, text);
        return text;
    }

    /** The type of that number. */
    JavaType type(int number) {
        JavaType known = types.get(number);
        if (known != null) {
            return known;
        }
        ByteCursor cursor = new ByteCursor(bytes, typeStarts[number]);
        JavaType.Kind kind = TYPE_KINDS[cursor.number()];
        int dimensions = cursor.number();
        String name = text(cursor.number());
        JavaType[] arguments = new JavaType[cursor.number()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = type(cursor.number());
        }
        JavaType type = new JavaType(kind, name, List.of(arguments), dimensions);
        types.set(number, type);
        return type;
    }
}
