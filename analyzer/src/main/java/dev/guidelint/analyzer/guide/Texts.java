package dev.guidelint.analyzer.guide;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files of a guide, each once. */
final class Texts {
    /**
     * What came of reading a file.
     *
     * @param file the file; without lines if it could not be read
     * @param isMissing whether there is no such file
     * @param problem why it could not be read; empty if it could
     */
    record Result(GuideFile file, boolean isMissing, String problem) {
        boolean isRead() {
            return problem.isEmpty();
        }
    }

    private final GuideSource source;
    private final GuideSource packaged;
    private final Map<String, Result> read = new LinkedHashMap<>();

    Texts(GuideSource source, GuideSource packaged) {
        this.source = source;
        this.packaged = packaged;
    }

    /** The files that could be read so far. */
    List<GuideFile> files() {
        List<GuideFile> files = new ArrayList<>();
        for (Result result : read.values()) {
            if (result.isRead()) {
                files.add(result.file());
            }
        }
        return files;
    }

    Result read(String name) {
        Result known = read.get(name);
        if (known != null) {
            return known;
        }
        Result result = load(name);
        read.put(name, result);
        return result;
    }

    private Result load(String name) {
        try {
            boolean isPackaged = name.startsWith(GuideReader.PACKAGED + "/");
            Optional<byte[]> bytes =
                    isPackaged ? packaged.read(name.substring(GuideReader.PACKAGED.length() + 1)) : source.read(name);
            return bytes.isPresent() ? decode(name, bytes.get()) : failed(name, true, "there is no such file");
        } catch (IOException e) {
            String reason = e.getMessage();
            return failed(name, false, reason == null ? e.getClass().getSimpleName() : reason);
        }
    }

    private static Result decode(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            return failed(name, false, "line " + line + " is not UTF-8");
        }
        out.flip();
        return new Result(new GuideFile(name, lines(out.toString())), false, "");
    }

    private static Result failed(String name, boolean isMissing, String problem) {
        return new Result(new GuideFile(name, List.of()), isMissing, problem);
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            boolean hasReturn = end > start && text.charAt(end - 1) == '\r';
            lines.add(text.substring(start, hasReturn ? end - 1 : end));
            start = end + 1;
        }
        return lines;
    }
}
