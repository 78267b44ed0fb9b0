package dev.guidelint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the peers and ourselves on one library, each configured to mean the same. */
final class Peers {

    private final Library library;
    private final Corpus corpus;
    private final Path folder;
    private final String binaries;
    private final int threads;

    Peers(Library library, int threads) {
        this.library = library;
        this.corpus = Corpus.of(library);
        this.folder = Places.folder(Places.WORK.resolve("agree").resolve(library.name()));
        this.binaries = Fetch.classPath(library);
        this.threads = threads;
    }

    /** What they read. */
    Corpus corpus() {
        return corpus;
    }

    /** What a peer finds. Its last report is good as long as nothing changed that it was made from. */
    List<Hit> hits(Row.Peer peer) {
        return switch (peer) {
            case PMD -> pmd();
            case CHECKSTYLE -> checkstyle();
        };
    }

    private List<Hit> pmd() {
        Path output = folder.resolve("pmd.xml");
        Path rules = Places.BENCH.resolve("agree-pmd.xml");
        List<String> command = List.of(
                Places.java(),
                "-cp",
                Fetch.classPath("pmd"),
                "net.sourceforge.pmd.cli.PmdCli",
                "check",
                "--no-cache",
                "--no-progress",
                "--no-fail-on-violation",
                "--no-fail-on-error",
                "-t",
                Integer.toString(threads),
                "--suppress-marker",
                "nothing-is-suppressed-by-this",
                "--aux-classpath",
                binaries,
                "-R",
                rules.toString(),
                "-f",
                "xml",
                "-r",
                output.toString(),
                "-d",
                corpus.folder().toString());
        runOnce("PMD", output, Set.of(0, 4, 5), command, rules);
        return hits("PMD", output);
    }

    private List<Hit> checkstyle() {
        Path output = folder.resolve("checkstyle.xml");
        Path checks = Places.BENCH.resolve("agree-checkstyle.xml");
        List<String> command = List.of(
                Places.java(),
                "-Duser.language=en",
                "-cp",
                Fetch.classPath("checkstyle"),
                "com.puppycrawl.tools.checkstyle.Main",
                "-c",
                checks.toString(),
                "-f",
                "xml",
                "-o",
                output.toString(),
                corpus.folder().toString());
        runOnce("Checkstyle", output, Set.of(0), command, checks);
        return hits("Checkstyle", output);
    }

    private static List<Hit> hits(String tool, Path output) {
        PeerReport peer = PeerReport.read(output);
        for (String file : peer.unread()) {
            System.out.println(tool + " could not read " + file);
        }
        return peer.hits();
    }

    /** What we find with a guide; suppressed findings, too, because the peers know nothing of our suppressions. */
    List<OurFinding> ours(Guidelint guidelint, Guide guide, int number) {
        Path file = folder.resolve("guide-" + number + ".adoc");
        Path output = folder.resolve("guidelint-" + number + ".json");
        write(file, guide.text());
        List<String> options = List.of(
                "--guide",
                file.toString(),
                "--class-path",
                binaries,
                "--suppressed",
                // The peers do not know the documentation in slashes that came with Java 23.
                "--release",
                "21",
                library.holds() == Row.Sources.TESTS ? "--tests" : "--sources",
                corpus.folder().toString());
        List<String> command =
                guidelint.scan(corpus.folder(), "json", output, threads, Optional.empty(), options);
        run("Guidelint", output, Set.of(0, 1, 3), command);
        Object report = Json.read(output);
        tell(report);
        return OurFinding.read(report, corpus.folder());
    }

    /** Whatever makes the result less than it could be belongs beside it. */
    private static void tell(Object report) {
        for (Object note : Json.list(Json.get(report, "notifications"))) {
            if (Boolean.TRUE.equals(Json.get(note, "failure"))) {
                System.out.println("Guidelint: " + Json.get(note, "path") + ": " + Json.get(note, "message"));
            }
        }
        for (Object rule : Json.list(Json.get(report, "degraded"))) {
            System.out.println("Guidelint: " + Json.get(rule, "rule") + " is degraded: " + Json.get(rule, "reason"));
        }
    }

    private void runOnce(
            String tool, Path output, Set<Integer> goodExits, List<String> command, Path configuration) {
        Path asked = folder.resolve(output.getFileName() + ".asked");
        String question = String.join("\n", command) + "\n" + Lines.text(configuration);
        if (Files.exists(output) && Files.exists(asked) && Lines.text(asked).equals(question)) {
            return;
        }
        Files2.delete(asked);
        run(tool, output, goodExits, command);
        write(asked, question);
    }

    private void run(String tool, Path output, Set<Integer> goodExits, List<String> command) {
        Progress.say(tool + " on " + corpus.name());
        Files2.delete(output);
        Path log = folder.resolve(output.getFileName() + ".log");
        Sample sample = new Meter().run(command, folder, log);
        if (!goodExits.contains(sample.exit()) || !Files.exists(output)) {
            List<String> lines = Lines.of(log);
            throw new Trouble(tool + " failed on " + corpus.name() + ", exit " + sample.exit() + ":\n"
                    + String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())));
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
