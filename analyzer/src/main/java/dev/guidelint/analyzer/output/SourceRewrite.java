package dev.guidelint.analyzer.output;

import dev.guidelint.analyzer.api.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Replaces the text of a source file, in its own encoding, unless it is not what was read any more. */
public final class SourceRewrite {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SourceRewrite() {}

    /**
     * Replaces the text of a file, whole or not at all.
     *
     * @param file the file
     * @param before the text that was read from it
     * @param after its new text
     * @param encoding how the file is encoded
     * @throws IOException if the file holds other bytes by now, cannot hold the new text, or cannot be written; the
     *     message says why, without the name of the file
     */
    public static void replace(Path file, SourceText before, SourceText after, Charset encoding) throws IOException {
        check(file, before, encoding);
        byte[] replacement = bytes(after, encoding);
        // A new file would take its place, which asks for the right to write into the folder only.
        if (!Files.isWritable(file)) {
            throw new IOException("it is read-only");
        }
        OutputFile.write(file, replacement);
    }

    /**
     * Makes sure that a file still holds the text that was read from it, so that a change fits.
     *
     * @param file the file
     * @param before the text that was read from it
     * @param encoding how the file is encoded
     * @throws IOException if it holds other bytes, or cannot be read; the message says why
     */
    public static void check(Path file, SourceText before, Charset encoding) throws IOException {
        // Bytes that are malformed in the encoding do not come back either, and must not be lost.
        if (!Arrays.equals(Files.readAllBytes(file), bytes(before, encoding))) {
            throw new IOException("it changed after it was read, or is not valid " + encoding.name());
        }
    }

    private static byte[] bytes(SourceText text, Charset encoding) throws IOException {
        String all = text.hasByteOrderMark() ? BYTE_ORDER_MARK + text.text() : text.text();
        try {
            ByteBuffer buffer = encoding.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(all));
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IOException("its text cannot be written in " + encoding.name(), e);
        }
    }
}
