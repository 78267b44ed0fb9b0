package dev.guidelint.analyzer.source;

import dev.guidelint.analyzer.api.LineIndex;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.evidence.Notification;
import dev.guidelint.analyzer.evidence.Notification.Kind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and parses files one after the other. Not thread-safe: one per thread. */
public final class SourceLoader {
    private final SourceReader reader;
    private final JavaSourceParser parser = new JavaSourceParser();
    private final long maxBytes;
    private final Map<String, SourceText> buffers;

    /** Creates a loader that takes all files from the disk. */
    public SourceLoader(Charset encoding, long maxBytes) {
        this(encoding, maxBytes, Map.of());
    }

    /**
     * Creates a loader.
     *
     * @param encoding how the files are encoded
     * @param maxBytes size of the largest file that is parsed, in bytes
     * @param buffers texts that take the place of what is in a file, by path
     */
    public SourceLoader(Charset encoding, long maxBytes, Map<String, SourceText> buffers) {
        this.reader = new SourceReader(encoding);
        this.maxBytes = maxBytes;
        this.buffers = Map.copyOf(buffers);
    }

    /**
     * What became of a file. Exactly one of {@code file} and {@code failure} is there, or none if it could not be read.
     *
     * @param source the file
     * @param text its text, if it could be read
     * @param file the parsed file
     * @param failure why it could not be parsed
     * @param notifications what went wrong while reading it
     */
    public record Loaded(
            SourcePath source,
            Optional<SourceText> text,
            Optional<SourceFile> file,
            Optional<ParseFailure> failure,
            List<Notification> notifications) {
        /** Copies the notifications. */
        public Loaded {
            notifications = List.copyOf(notifications);
        }
    }

    /** Reads and parses a file; never throws on account of what is in it. */
    public Loaded load(SourcePath source) {
        SourceText buffer = buffers.get(source.path());
        if (buffer != null) {
            return parse(source, buffer, List.of());
        }
        try {
            long size = Files.size(source.file());
            if (size > maxBytes) {
                String message = "is larger (%d MiB) than the limit of %d MiB".formatted(size >> 20, maxBytes >> 20);
                return failed(source, SourceText.of(source.path(), ""), message);
            }
            SourceReader.Content content = reader.read(source);
            List<Notification> notifications = new ArrayList<>();
            content.notification().ifPresent(notifications::add);
            return parse(source, content.text(), notifications);
        } catch (IOException e) {
            Notification notification = new Notification(
                    Kind.UNREADABLE, source.path(), Optional.empty(), Optional.empty(), "cannot be read: " + reason(e));
            return new Loaded(source, Optional.empty(), Optional.empty(), Optional.empty(), List.of(notification));
        }
    }

    /** Parses a text that was read before. */
    public Loaded parse(SourcePath source, SourceText text, List<Notification> notifications) {
        JavaSourceParser.Outcome outcome = parser.parse(text);
        if (outcome instanceof JavaSourceParser.Outcome.Parsed parsed) {
            SourceFile file = new SourceFile(
                    text,
                    source.sourceSet(),
                    GeneratedCode.isGenerated(text, parsed.tree()),
                    parsed.tree().comments(),
                    parsed.tree().unit());
            return new Loaded(source, Optional.of(text), Optional.of(file), Optional.empty(), notifications);
        }
        ParseFailure failure = ((JavaSourceParser.Outcome.Failed) outcome).failure();
        return new Loaded(source, Optional.of(text), Optional.empty(), Optional.of(failure), notifications);
    }

    /** The outcome for a file whose parse was given up. */
    public static Loaded givenUp(SourcePath source, long seconds) {
        return failed(
                source,
                new SourceText(source.path(), "", LineIndex.of(""), false),
                "takes longer than " + seconds + " s to parse; given up");
    }

    private static Loaded failed(SourcePath source, SourceText text, String message) {
        return new Loaded(
                source,
                Optional.of(text),
                Optional.empty(),
                Optional.of(new ParseFailure(ParseFailure.START, message)),
                List.of());
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        return e instanceof NoSuchFileException ? "it no longer exists" : String.valueOf(e.getMessage());
    }
}
