package dev.guidelint.analyzer.types;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes what {@link ByteCursor} reads. */
final class ByteWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void number(int value) {
        int rest = value;
        while (rest >>> 7 != 0) {
            bytes.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    void raw(byte[] part) {
        bytes.writeBytes(part);
    }

    void parts(List<byte[]> parts) {
        number(parts.size());
        parts.forEach(part -> number(part.length));
        parts.forEach(bytes::writeBytes);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
