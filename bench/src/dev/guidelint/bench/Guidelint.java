package dev.guidelint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The Guidelint that is measured: whatever this checkout builds, so it is asked what it can do. */
final class Guidelint {

    private final Path launcher;
    private final String help;

    private Guidelint(Path launcher) {
        this.launcher = launcher;
        // Also makes the launcher build what is missing before anything is measured.
        this.help = ask("scan", "--help");
    }

    /** The launcher of this checkout, if it is there. */
    static Optional<Path> launcher() {
        Path launcher = Places.ROOT.resolve("guidelint");
        return Files.isExecutable(launcher) ? Optional.of(launcher) : Optional.empty();
    }

    static Guidelint at(Path launcher) {
        Progress.say("asking " + launcher + " what it can do");
        return new Guidelint(launcher);
    }

    /** Whether a scan can keep what it knows for the next one. */
    boolean hasCache() {
        return help.contains("--no-cache");
    }

    /** The ids of its rules. */
    Set<String> rules() {
        Set<String> ids = new HashSet<>();
        ask("rules")
                .lines()
                .filter(line -> line.startsWith(" "))
                .forEach(line -> ids.add(line.strip().split("\\s")[0]));
        return ids;
    }

    /** A scan that writes one format; options may say more. */
    List<String> scan(
            Path folder, String format, Path output, int threads, Optional<Path> cache, List<String> options) {
        List<String> command = new ArrayList<>(List.of(
                launcher.toString(),
                "scan",
                "--format",
                format,
                "-o",
                output.toString(),
                "--threads",
                Integer.toString(threads)));
        if (hasCache()) {
            command.addAll(cache.isPresent() ? List.of("--cache", cache.get().toString()) : List.of("--no-cache"));
        }
        command.addAll(options);
        command.add(folder.toString());
        return command;
    }

    private String ask(String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
            Meter.clean(builder.environment());
            Process process = builder.start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new Trouble(String.join(" ", command) + " failed, exit " + process.exitValue());
            }
            return answer;
        } catch (IOException failure) {
            throw new Trouble(launcher + " does not start: " + failure.getMessage());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted");
        }
    }
}
