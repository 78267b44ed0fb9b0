package dev.guidelint.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Something that reads a folder of sources, as a process of its own. */
abstract class Tool {

    private final String name;
    private final Set<Integer> goodExits;

    private Tool(String name, Set<Integer> goodExits) {
        this.name = name;
        this.goodExits = goodExits;
    }

    String name() {
        return name;
    }

    /**
     * The command.
     *
     * @param cache where the tool may keep what it knows between runs; empty for a run that knows nothing
     */
    abstract List<String> command(Corpus corpus, Path output, Optional<Path> cache);

    /** Reads what the run wrote: how many findings, and what is to be said about it. Throws if it is not usable. */
    abstract Outcome outcome(Path output, Path log);

    /** What the run came to; a run that crashed has no findings but a remark. */
    Outcome outcome(Sample sample, Path output, Path log) {
        if (!goodExits.contains(sample.exit())) {
            return Outcome.failed("exit " + sample.exit(), log);
        }
        try {
            return outcome(output, log);
        } catch (RuntimeException failure) {
            return Outcome.failed("exit " + sample.exit() + " and no usable report", log);
        }
    }

    /**
     * What a run came to.
     *
     * @param findings how many
     * @param remark something to tell, or nothing
     * @param failed whether the numbers are worthless
     */
    record Outcome(OptionalInt findings, String remark, boolean failed) {

        private static Outcome failed(String why, Path log) {
            return new Outcome(OptionalInt.empty(), "failed: " + why + ", see " + Places.ROOT.relativize(log), true);
        }

        private static Outcome of(PeerReport report) {
            int unread = report.unread().size();
            return new Outcome(
                    OptionalInt.of(report.hits().size()), unread == 0 ? "" : "files not read: " + unread, false);
        }

        private static Outcome ofFloor(Path log) {
            String broken = Lines.last(log);
            return new Outcome(OptionalInt.empty(), broken.equals("0") ? "" : "not parsed: " + broken, false);
        }
    }

    static Tool guidelint(Guidelint guidelint, int threads) {
        // 3: something could not be read; the report holds the rest and says so.
        return new Tool("Guidelint", Set.of(0, 1, 3)) {
            @Override
            List<String> command(Corpus corpus, Path output, Optional<Path> cache) {
                List<String> options = List.of(
                        "--guide", Places.BENCH.resolve("default-guide.adoc").toString());
                return guidelint.scan(corpus.folder(), "sarif", output, threads, cache, options);
            }

            @Override
            Outcome outcome(Path output, Path log) {
                // Long results are split into several runs.
                int findings = 0;
                int troubles = 0;
                for (Object run : Json.list(Json.get(Json.read(output), "runs"))) {
                    findings += Json.list(Json.get(run, "results")).size();
                    for (Object invocation : Json.list(Json.get(run, "invocations"))) {
                        for (Object note : Json.list(Json.get(invocation, "toolExecutionNotifications"))) {
                            troubles += "error".equals(Json.get(note, "level")) ? 1 : 0;
                        }
                    }
                }
                return new Outcome(
                        OptionalInt.of(findings),
                        troubles == 0 ? "" : "errors reported: " + troubles,
                        false);
            }
        };
    }

    static Tool pmd(Path rules, int threads) {
        String classPath = Fetch.classPath("pmd");
        return new Tool("PMD " + Fetch.version("pmd"), Set.of(0, 4, 5)) {
            @Override
            List<String> command(Corpus corpus, Path output, Optional<Path> cache) {
                List<String> command = new ArrayList<>(List.of(
                        Places.java(),
                        "-cp",
                        classPath,
                        "net.sourceforge.pmd.cli.PmdCli",
                        "check",
                        "--no-progress",
                        "--no-fail-on-violation",
                        "--no-fail-on-error",
                        "-t",
                        Integer.toString(threads),
                        "-R",
                        rules.toString(),
                        "-f",
                        "xml",
                        "-r",
                        output.toString()));
                command.addAll(
                        cache.map(path -> List.of("--cache", path.toString())).orElse(List.of("--no-cache")));
                command.addAll(List.of("-d", corpus.folder().toString()));
                return command;
            }

            @Override
            Outcome outcome(Path output, Path log) {
                return Outcome.of(PeerReport.read(output));
            }
        };
    }

    static Tool checkstyle(Path rules) {
        String classPath = Fetch.classPath("checkstyle");
        return new Tool("Checkstyle " + Fetch.version("checkstyle"), Set.of(0)) {
            @Override
            List<String> command(Corpus corpus, Path output, Optional<Path> cache) {
                return List.of(
                        Places.java(),
                        "-Duser.language=en",
                        "-cp",
                        classPath,
                        "com.puppycrawl.tools.checkstyle.Main",
                        "-c",
                        rules.toString(),
                        "-f",
                        "xml",
                        "-o",
                        output.toString(),
                        corpus.folder().toString());
            }

            @Override
            Outcome outcome(Path output, Path log) {
                return Outcome.of(PeerReport.read(output));
            }
        };
    }

    /** A bare parse with JavaParser. */
    static Tool javaParser(int threads) {
        String classPath = Floors.classes() + java.io.File.pathSeparator + Fetch.classPath("javaparser");
        String name =
                "JavaParser " + Fetch.javaParserVersion() + ", " + threads + (threads == 1 ? " thread" : " threads");
        return new Tool(name, Set.of(0)) {
            @Override
            List<String> command(Corpus corpus, Path output, Optional<Path> cache) {
                return List.of(
                        Places.java(),
                        "-cp",
                        classPath,
                        "JavaParserFloor",
                        corpus.folder().toString(),
                        Integer.toString(threads));
            }

            @Override
            Outcome outcome(Path output, Path log) {
                return Outcome.ofFloor(log);
            }
        };
    }

    /** A bare parse with the JDK. */
    static Tool javac() {
        return new Tool("javac, parse only", Set.of(0)) {
            @Override
            List<String> command(Corpus corpus, Path output, Optional<Path> cache) {
                return List.of(
                        Places.java(),
                        "-cp",
                        Floors.classes(),
                        "JavacFloor",
                        corpus.folder().toString());
            }

            @Override
            Outcome outcome(Path output, Path log) {
                return Outcome.ofFloor(log);
            }
        };
    }
}
