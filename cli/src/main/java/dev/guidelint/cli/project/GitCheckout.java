package dev.guidelint.cli.project;

import dev.guidelint.analyzer.output.OutputSettings.VersionControl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a Git checkout says of itself, read from its files: no process is started, and nothing else is looked at. */
public final class GitCheckout {
    private static final String REFERENCE = "ref: ";
    private static final String BRANCHES = "refs/heads/";

    private final Path folder;

    private GitCheckout(Path folder) {
        this.folder = folder;
    }

    /** Where the sources below a folder came from; empty if it is no checkout, or one that was never pushed anywhere. */
    public static Optional<VersionControl> origin(Path root) {
        Path folder = root.resolve(".git");
        return Files.isDirectory(folder) ? new GitCheckout(folder).origin() : Optional.empty();
    }

    private Optional<VersionControl> origin() {
        Optional<String> uri = remote();
        Optional<String> head = firstLine("HEAD");
        if (uri.isEmpty() || head.isEmpty()) {
            return Optional.empty();
        }
        if (!head.get().startsWith(REFERENCE)) {
            return Optional.of(new VersionControl(uri.get(), head.get(), ""));
        }
        String reference = head.get().substring(REFERENCE.length());
        String branch = reference.startsWith(BRANCHES) ? reference.substring(BRANCHES.length()) : "";
        String revision = firstLine(reference).or(() -> packed(reference)).orElse("");
        return Optional.of(new VersionControl(uri.get(), revision, branch));
    }

    /** The address of {@code origin} as a URI; the short form of ssh is spelt out, and a password left out. */
    private Optional<String> remote() {
        boolean inOrigin = false;
        for (String line : lines("config")) {
            String text = line.strip();
            if (text.startsWith("[")) {
                inOrigin = text.equals("[remote \"origin\"]");
            } else if (inOrigin && text.replace(" ", "").startsWith("url=")) {
                return asUri(text.substring(text.indexOf('=') + 1).strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> asUri(String address) {
        int scheme = address.indexOf("://");
        if (scheme > 0) {
            int user = address.indexOf('@', scheme);
            int path = address.indexOf('/', scheme + 3);
            boolean hasUser = user > 0 && (path < 0 || user < path);
            return Optional.of(hasUser ? address.substring(0, scheme + 3) + address.substring(user + 1) : address);
        }
        int colon = address.indexOf(':');
        int at = address.indexOf('@');
        return at > 0 && colon > at
                ? Optional.of("https://" + address.substring(at + 1, colon) + "/" + address.substring(colon + 1))
                : Optional.empty();
    }

    private Optional<String> packed(String reference) {
        for (String line : lines("packed-refs")) {
            if (line.endsWith(" " + reference)) {
                return Optional.of(line.substring(0, line.indexOf(' ')));
            }
        }
        return Optional.empty();
    }

    private Optional<String> firstLine(String name) {
        return lines(name).stream().findFirst().map(String::strip).filter(line -> !line.isEmpty());
    }

    private List<String> lines(String name) {
        try {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            // Where the code came from is good to know, and no reason to fail.
            return List.of();
        }
    }
}
