package dev.guidelint.analyzer.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Writes a file whole or not at all: whoever reads it sees the old text or the new one, never half of it, and after a
 * failure the old one is still there.
 */
public final class OutputFile {
    private static final int BUFFER = 1 << 16;

    /** What is written. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private OutputFile() {}

    /**
     * Writes a text in UTF-8. Missing folders above the file are made.
     *
     * @param target the file; replaced if it exists
     * @param content its text
     * @throws IOException if that failed; the message names the file and the cause
     */
    public static void write(Path target, Content content) throws IOException {
        writeStream(target, out -> {
            // Closing flushes, and on a full disk it is the flush that fails: an error there counts like any other.
            try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER)) {
                content.writeTo(writer);
            }
        });
    }

    /**
     * Writes bytes. Missing folders above the file are made.
     *
     * @param target the file; replaced if it exists
     * @param bytes what it is to hold
     * @throws IOException if that failed; the message names the file and the cause
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        writeStream(target, out -> out.write(bytes));
    }

    /** What is written, as bytes. */
    @FunctionalInterface
    private interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void writeStream(Path target, Bytes content) throws IOException {
        try {
            replace(destination(target), content);
        } catch (IOException e) {
            throw new IOException("cannot write " + target + ": " + cause(e), e);
        }
    }

    private static void replace(Path target, Bytes content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException("it is a folder");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A pipe or a device (/dev/stdout) has no old content to keep, and must not become a file.
            writeTo(target, content, StandardOpenOption.WRITE);
            return;
        }
        Path folder = target.toAbsolutePath().getParent();
        Path name = target.getFileName();
        if (folder == null || name == null) {
            throw new IOException("it is no file");
        }
        Files.createDirectories(folder);
        // Not Files.createTempFile: what that creates is readable by its owner only, and reports are made to be shared.
        Path temporary = folder.resolve("." + name + "." + UUID.randomUUID() + ".tmp");
        try {
            writeTo(temporary, content, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            copyPermissions(target, temporary);
            move(temporary, target);
        } finally {
            // Gone already after a move; after any failure, errors included, no litter is left behind.
            Files.deleteIfExists(temporary);
        }
    }

    private static void writeTo(Path file, Bytes content, OpenOption... options) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, options)) {
            content.writeTo(out);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Follows a symbolic link, so that the file it leads to is replaced and the link stays. */
    private static Path destination(Path target) throws IOException {
        return Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
    }

    private static String cause(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        if (e instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is not a folder";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
