package dev.guidelint.analyzer.source;

import dev.guidelint.analyzer.api.LineIndex;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.evidence.Notification;
import dev.guidelint.analyzer.evidence.Notification.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Reads and decodes source files. Bytes that are malformed in the given encoding are replaced, and reported once. */
final class SourceReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Charset encoding;

    SourceReader(Charset encoding) {
        this.encoding = encoding;
    }

    /**
     * What was read.
     *
     * @param text the text
     * @param notification what had to be repaired on the way, if anything
     */
    record Content(SourceText text, Optional<Notification> notification) {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     */
    Content read(SourcePath source) throws IOException {
        Path file = source.file();
        BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
        byte[] bytes = Files.readAllBytes(file);
        BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
        if (before.size() != after.size() || !before.lastModifiedTime().equals(after.lastModifiedTime())) {
            // One more try: an editor that saves is done by now.
            bytes = Files.readAllBytes(file);
            Content content = decode(source.path(), bytes);
            return new Content(
                    content.text(),
                    Optional.of(
                            notification(source.path(), Optional.empty(), "changed while it was read; scan it again")));
        }
        return decode(source.path(), bytes);
    }

    private Content decode(String path, byte[] bytes) {
        if (encoding == StandardCharsets.UTF_8) {
            // The fast way; only a file that holds the replacement character needs a second look.
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') < 0) {
                return new Content(sourceText(path, text), Optional.empty());
            }
        }
        CharsetDecoder decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        int firstBad = -1;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            if (firstBad < 0) {
                firstBad = out.position();
            }
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        String text = out.flip().toString();
        SourceText source = sourceText(path, text);
        if (firstBad < 0) {
            return new Content(source, Optional.empty());
        }
        int offset = source.hasByteOrderMark() ? firstBad - 1 : firstBad;
        Region region = source.region(offset, offset + 1);
        return new Content(
                source,
                Optional.of(notification(
                        path,
                        Optional.of(region),
                        "is not valid " + encoding.name() + "; malformed bytes are read as \uFFFD")));
    }

    private static SourceText sourceText(String path, String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        String bare = marked ? text.substring(1) : text;
        return new SourceText(path, bare, LineIndex.of(bare), marked);
    }

    private static Notification notification(String path, Optional<Region> region, String message) {
        return new Notification(Kind.REPAIRED, path, region, Optional.empty(), message);
    }
}
