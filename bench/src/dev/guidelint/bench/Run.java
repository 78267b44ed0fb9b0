package dev.guidelint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** What a scan costs, beside other linters and bare parsers. */
final class Run {

    private static final String HELP = """
            bench/run [cold] [rescan] [growth] [options] [groupId:artifactId:version ...]

            cold      every tool starts from nothing (the default)
            rescan    Guidelint and PMD with a cache: nothing changed, one file touched
            growth    Guidelint and PMD on 1, 2, 4 and 8 copies of a library

            -n N            measured runs per tool and library, after one to warm up (3)
            -t N            threads for the tools that have a choice (2)
            -o FILE         write the tables as AsciiDoc, too
            --guidelint F   the launcher to measure (./guidelint)
            --no-defaults   only the libraries named here, not the three usual ones
            """;

    private static final List<String> LIBRARIES = List.of(
            "com.google.guava:guava:33.4.8-jre",
            "org.apache.kafka:kafka-clients:4.0.0",
            "org.springframework:spring-context:6.2.7");
    private static final String LIBRARY_THAT_GROWS = "org.apache.kafka:kafka-clients:4.0.0";

    private final Meter meter = new Meter();
    private final Set<String> kinds = new java.util.LinkedHashSet<>();
    private final List<Library> libraries = new ArrayList<>();
    private boolean defaults = true;
    private int runs = 3;
    private int threads = 2;
    private Optional<Path> launcher = Guidelint.launcher();
    private Optional<Guidelint> guidelint = Optional.empty();
    private Report report = new Report(Optional.empty());

    public static void main(String[] args) {
        try {
            new Run().go(args);
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(2);
        }
    }

    private void go(String[] args) {
        if (!readArguments(args)) {
            System.out.print(HELP);
            return;
        }
        guidelint = launcher.map(Guidelint::at);
        report.heading("Set-up");
        report.line("JDK " + Runtime.version() + ", " + System.getProperty("os.name") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors");
        report.line("Measured with " + meter.describe() + "; " + runs + " runs each after one to warm up; " + threads
                + " threads where a tool has a choice");
        report.line("Three numbers are minimum / median / maximum; ratios compare medians");
        if (guidelint.isEmpty()) {
            report.line("There is no Guidelint here: left out");
        } else if (kinds.contains("rescan") && !guidelint.get().hasCache()) {
            report.line("This Guidelint keeps nothing between two scans");
        }
        if (Runtime.version().feature() < 21) {
            report.line("Checkstyle needs JDK 21 or newer: left out");
        }
        if (kinds.contains("cold")) {
            libraries.forEach(library -> cold(Corpus.of(library)));
        }
        if (kinds.contains("rescan")) {
            libraries.forEach(library -> rescan(Corpus.of(library)));
        }
        if (kinds.contains("growth")) {
            growth(defaults ? Library.parse(LIBRARY_THAT_GROWS) : libraries.get(0));
        }
        report.close();
    }

    private boolean readArguments(String[] args) {
        List<Library> further = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            String value = i + 1 < args.length ? args[i + 1] : "";
            switch (args[i]) {
                case "-h", "--help" -> {
                    return false;
                }
                case "cold", "rescan", "growth" -> kinds.add(args[i]);
                case "-n", "-t", "-o", "--guidelint" -> {
                    option(args[i], value);
                    i++;
                }
                case "--no-defaults" -> defaults = false;
                default -> further.add(Library.parse(args[i]));
            }
        }
        if (defaults) {
            LIBRARIES.forEach(library -> libraries.add(Library.parse(library)));
        }
        libraries.addAll(further);
        if (libraries.isEmpty()) {
            throw new Trouble("--no-defaults, and no library named");
        }
        if (kinds.isEmpty()) {
            kinds.add("cold");
        }
        return true;
    }

    private void option(String name, String value) {
        try {
            switch (name) {
                case "-n" -> runs = Math.max(1, Integer.parseInt(value));
                case "-t" -> threads = Math.max(1, Integer.parseInt(value));
                case "-o" -> report = new Report(Optional.of(Path.of(value)));
                default -> launcher = Optional.of(Path.of(value).toAbsolutePath());
            }
        } catch (NumberFormatException failure) {
            throw new Trouble(name + " needs a number, not \"" + value + "\"");
        }
    }

    // ---- cold

    private void cold(Corpus corpus) {
        Optional<Tool> ours = guidelint.map(found -> Tool.guidelint(found, threads));
        Tool pmd = Tool.pmd(Places.BENCH.resolve("pmd-ruleset.xml"), threads);
        Optional<Tool> checkstyle = Runtime.version().feature() < 21
                ? Optional.empty()
                : Optional.of(Tool.checkstyle(Places.BENCH.resolve("checkstyle.xml")));
        Tool floor = Tool.javaParser(1);
        List<Tool> tools = new ArrayList<>();
        ours.ifPresent(tools::add);
        tools.add(pmd);
        checkstyle.ifPresent(tools::add);
        tools.add(floor);
        if (threads > 1) {
            tools.add(Tool.javaParser(threads));
        }
        tools.add(Tool.javac());

        List<Series> all = series(tools);
        rounds(all, tools, corpus, "cold", tool -> Optional.empty(), true, round -> {});
        report.heading("Cold, " + corpus.describe());
        print(all);
        if (ours.isPresent()) {
            for (Series series : all.subList(1, all.size())) {
                ratios(all.get(0), series);
            }
        }
    }

    // ---- with a cache

    private void rescan(Corpus original) {
        Corpus corpus = original.copy();
        List<Tool> tools = cachingTools();
        java.util.function.Function<Tool, Optional<Path>> cache =
                tool -> Optional.of(Places.folder(Places.WORK.resolve("caches").resolve(corpus.name()))
                        .resolve(plain(tool.name())));
        tools.forEach(tool -> Files2.delete(cache.apply(tool).orElseThrow()));

        List<Series> unchanged = series(tools);
        rounds(unchanged, tools, corpus, "unchanged", cache, true, round -> {});
        report.heading("Scanned again, nothing changed, " + corpus.describe());
        print(unchanged);
        ratiosToFirst(unchanged);

        List<Path> files = Files2.javaFiles(corpus.folder());
        Path touched = files.get(files.size() / 2);
        List<Series> changed = series(tools);
        rounds(changed, tools, corpus, "touched", cache, true, round -> {
            try {
                Files.writeString(touched, "\n// touched " + round + "\n", StandardOpenOption.APPEND);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        report.heading("Scanned again after touching one file, " + corpus.describe());
        print(changed);
        ratiosToFirst(changed);
        for (int i = 0; i < tools.size(); i++) {
            report.line(tools.get(i).name() + ", touched / unchanged: CPU "
                    + Series.ratio(changed.get(i).cpu(), unchanged.get(i).cpu()));
        }
    }

    // ---- growth

    private void growth(Library library) {
        List<Tool> tools = cachingTools();
        Corpus base = Corpus.of(library);
        List<List<Series>> bySize = new ArrayList<>();
        for (int factor : new int[] {1, 2, 4, 8}) {
            Corpus corpus = base.times(factor);
            List<Series> all = series(tools);
            rounds(all, tools, corpus, "growth", tool -> Optional.empty(), factor == 1, round -> {});
            report.heading("Growth, " + corpus.describe());
            print(all);
            ratiosToFirst(all);
            bySize.add(all);
            Files2.delete(corpus.folder());
        }
        for (int i = 0; i < tools.size(); i++) {
            int tool = i;
            report.line(tools.get(i).name() + ", 8 copies / 1 copy: CPU "
                    + Series.ratio(
                            bySize.get(3).get(tool).cpu(),
                            bySize.get(0).get(tool).cpu()));
        }
    }

    private List<Tool> cachingTools() {
        List<Tool> tools = new ArrayList<>();
        guidelint.ifPresent(found -> tools.add(Tool.guidelint(found, threads)));
        tools.add(Tool.pmd(Places.BENCH.resolve("pmd-ruleset.xml"), threads));
        return tools;
    }

    // ---- the runs

    private static List<Series> series(List<Tool> tools) {
        return tools.stream().map(tool -> new Series(tool.name())).toList();
    }

    /** The tools take turns, so that whatever else the machine does hits all of them alike. */
    private void rounds(
            List<Series> all,
            List<Tool> tools,
            Corpus corpus,
            String kind,
            java.util.function.Function<Tool, Optional<Path>> cache,
            boolean warmUp,
            IntConsumer beforeRound) {
        Path folder = Places.folder(Places.WORK.resolve("runs").resolve(corpus.name() + "-" + kind));
        for (int round = warmUp ? 0 : 1; round <= runs; round++) {
            beforeRound.accept(round);
            for (int i = 0; i < tools.size(); i++) {
                Tool tool = tools.get(i);
                Path output = folder.resolve(plain(tool.name()) + ".out");
                Path log = folder.resolve(plain(tool.name()) + ".log");
                Files2.delete(output);
                Sample sample = meter.run(tool.command(corpus, output, cache.apply(tool)), Places.WORK, log);
                Tool.Outcome outcome = tool.outcome(sample, output, log);
                Progress.say(String.format(
                        java.util.Locale.ROOT,
                        "%s %s, round %d of %d: %s %.2f CPU s %s",
                        kind,
                        corpus.name(),
                        round,
                        runs,
                        tool.name(),
                        sample.cpu(),
                        outcome.remark()));
                if (round > 0) {
                    all.get(i).add(sample, outcome);
                }
            }
        }
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9.]+", "-");
    }

    // ---- the tables

    private void print(List<Series> all) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("tool", "CPU s", "wall s", "peak MiB", "findings"));
        for (Series series : all) {
            rows.add(List.of(
                    series.tool, series.cpuText(), series.wallText(), series.peakText(), series.findingsText()));
        }
        report.table(rows);
        for (Series series : all) {
            if (!series.outcome().remark().isEmpty()) {
                report.line(series.tool + ": " + series.outcome().remark());
            }
        }
    }

    private void ratiosToFirst(List<Series> all) {
        if (guidelint.isPresent()) {
            all.stream().skip(1).forEach(series -> ratios(all.get(0), series));
        }
    }

    private void ratios(Series ours, Series theirs) {
        report.line("Guidelint / " + theirs.tool + ": CPU " + Series.ratio(ours.cpu(), theirs.cpu()) + ", peak memory "
                + Series.ratio(ours.peak(), theirs.peak()));
    }
}
