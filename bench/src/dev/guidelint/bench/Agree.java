package dev.guidelint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where our findings and those of other linters agree, line by line. */
final class Agree {

    private static final String HELP = """
            bench/agree [options] [groupId:artifactId:version ...]

            Compares, rule by rule, the lines that PMD or Checkstyle reports with the lines that we report.

            -d N            how many differing lines to show per rule, side and library (5); "all" shows all
            -t N            threads (2)
            -o FILE         write the tables as AsciiDoc, too
            --rows A,B      only these rows (see the first column)
            --guidelint F   the launcher to run (./guidelint)
            --no-defaults   only the libraries named here, not the three usual ones
            """;

    private static final List<String> LIBRARIES = List.of(
            "com.google.guava:guava:33.4.8-jre",
            "org.apache.commons:commons-lang3:3.17.0",
            "org.springframework:spring-context:6.2.7");

    /** Ours, theirs and both, and how many lines were left out because PMD had to be silent about them. */
    private static final class Count {
        int both;
        int peerOnly;
        int oursOnly;
        int dropped;

        void add(Count other) {
            both += other.both;
            peerOnly += other.peerOnly;
            oursOnly += other.oursOnly;
            dropped += other.dropped;
        }
    }

    private record Key(Path file, int line) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int result = file.compareTo(other.file);
            return result != 0 ? result : Integer.compare(line, other.line);
        }
    }

    private final List<Library> libraries = new ArrayList<>();
    private final Map<Path, Source> texts = new HashMap<>();
    private List<Row> rows = Row.ALL;
    private int differences = 5;
    private int threads = 2;
    private Optional<Path> launcher = Guidelint.launcher();
    private Optional<Guidelint> guidelint = Optional.empty();
    private Report report = new Report(Optional.empty());

    public static void main(String[] args) {
        try {
            new Agree().go(args);
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
        if (Runtime.version().feature() < 21) {
            System.out.println("Checkstyle needs JDK 21 or newer: its rows are left out.");
            rows = rows.stream().filter(row -> row.peer() == Row.Peer.PMD).toList();
        }
        guidelint = launcher.map(Guidelint::at);
        if (guidelint.isEmpty()) {
            System.out.println("There is no Guidelint here: only the peers' findings are counted.");
        } else {
            leaveOutWhatIsNotThere(guidelint.get().rules());
        }
        Map<Row, Count> totals = new LinkedHashMap<>();
        rows.forEach(row -> totals.put(row, new Count()));
        for (Library library : libraries) {
            Map<Row, Count> counts = compare(library);
            counts.forEach((row, count) -> totals.get(row).add(count));
            texts.clear();
        }
        if (libraries.size() > 1) {
            report.heading("All libraries");
            print(totals);
        }
        report.close();
    }

    private void leaveOutWhatIsNotThere(Set<String> rules) {
        for (Row row : rows) {
            if (!rules.contains(row.rule())) {
                System.out.println("Guidelint has no rule " + row.rule() + ": row " + row.id() + " is left out.");
            }
        }
        rows = rows.stream().filter(row -> rules.contains(row.rule())).toList();
    }

    private boolean readArguments(String[] args) {
        List<Library> further = new ArrayList<>();
        boolean defaults = true;
        for (int i = 0; i < args.length; i++) {
            String value = i + 1 < args.length ? args[i + 1] : "";
            switch (args[i]) {
                case "-h", "--help" -> {
                    return false;
                }
                case "-d", "-t", "-o", "--rows", "--guidelint" -> {
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
        return true;
    }

    private void option(String name, String value) {
        try {
            switch (name) {
                case "-d" -> differences = value.equals("all") ? Integer.MAX_VALUE : Integer.parseInt(value);
                case "-t" -> threads = Math.max(1, Integer.parseInt(value));
                case "-o" -> report = new Report(Optional.of(Path.of(value)));
                case "--rows" -> {
                    Set<String> wanted = Set.of(value.split(","));
                    rows = Row.ALL.stream()
                            .filter(row -> wanted.contains(row.id()))
                            .toList();
                    if (rows.size() != wanted.size()) {
                        throw new Trouble("unknown row in " + value + "; there are "
                                + String.join(
                                        ", ", Row.ALL.stream().map(Row::id).toList()));
                    }
                }
                default -> launcher = Optional.of(Path.of(value).toAbsolutePath());
            }
        } catch (NumberFormatException failure) {
            throw new Trouble(name + " needs a number, not \"" + value + "\"");
        }
    }

    // ---- one library

    private Map<Row, Count> compare(Library library) {
        Corpus corpus = Corpus.of(library);
        Path folder = Places.folder(Places.WORK.resolve("agree").resolve(library.name()));
        String binaries = Fetch.classPath(library);

        Map<Row.Peer, List<Hit>> peers = new HashMap<>();
        if (rows.stream().anyMatch(row -> row.peer() == Row.Peer.PMD)) {
            peers.put(Row.Peer.PMD, pmd(corpus, folder, binaries));
        }
        if (rows.stream().anyMatch(row -> row.peer() == Row.Peer.CHECKSTYLE)) {
            peers.put(Row.Peer.CHECKSTYLE, checkstyle(corpus, folder));
        }
        List<Guide> guides = Guide.forRows(rows);
        Map<Guide, List<OurFinding>> ours = new LinkedHashMap<>();
        if (guidelint.isPresent()) {
            for (Guide guide : guides) {
                if (!ours.containsKey(guide)) {
                    ours.put(guide, guidelint(corpus, folder, binaries, guide, ours.size() + 1));
                }
            }
        }
        Suppressed suppressed = new Suppressed(Files2.javaFiles(corpus.folder()));

        Map<Row, Count> counts = new LinkedHashMap<>();
        StringBuilder details = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Map<Key, Integer> theirs = new TreeMap<>();
            for (Hit hit : peers.get(row.peer())) {
                if (hit.rule().equals(row.peerRule())
                        && row.peerMessage().matcher(hit.message()).find()) {
                    theirs.merge(new Key(Path.of(hit.file()).normalize(), hit.line()), 1, Integer::sum);
                }
            }
            Map<Key, Integer> own = new TreeMap<>();
            for (OurFinding finding : ours.getOrDefault(guides.get(i), List.of())) {
                if (finding.rule().equals(row.rule()) && source(finding.file()).isAbout(finding, row.subject())) {
                    int line = source(finding.file()).anchor(finding, row.anchor());
                    own.merge(new Key(finding.file(), line), 1, Integer::sum);
                }
            }
            counts.put(row, compare(row, theirs, own, suppressed, corpus, details));
        }
        report.heading(corpus.describe());
        print(counts);
        if (guidelint.isPresent()) {
            System.out.print(details);
        }
        return counts;
    }

    private Count compare(
            Row row,
            Map<Key, Integer> theirs,
            Map<Key, Integer> own,
            Suppressed suppressed,
            Corpus corpus,
            StringBuilder details) {
        Count count = new Count();
        List<String> peerOnly = new ArrayList<>();
        List<String> oursOnly = new ArrayList<>();
        Set<Key> keys = new TreeSet<>(theirs.keySet());
        keys.addAll(own.keySet());
        for (Key key : keys) {
            int peer = theirs.getOrDefault(key, 0);
            int we = own.getOrDefault(key, 0);
            if (!row.counted()) {
                peer = Math.min(peer, 1);
                we = Math.min(we, 1);
            }
            // What PMD is told to keep silent about says nothing about agreement. Checkstyle is not told.
            if (row.peer() == Row.Peer.PMD && suppressed.covers(key.file(), key.line())) {
                count.dropped += Math.max(peer, we);
                continue;
            }
            count.both += Math.min(peer, we);
            count.peerOnly += Math.max(0, peer - we);
            count.oursOnly += Math.max(0, we - peer);
            if (peer != we) {
                String place = "    " + corpus.folder().relativize(key.file()) + ":" + key.line() + "  "
                        + source(key.file()).line(key.line());
                (peer > we ? peerOnly : oursOnly).add(place);
            }
        }
        describe(row, "only " + row.peerRule(), peerOnly, details);
        describe(row, "only " + row.rule(), oursOnly, details);
        return count;
    }

    private void describe(Row row, String side, List<String> places, StringBuilder details) {
        if (places.isEmpty() || differences == 0) {
            return;
        }
        details.append("  row ")
                .append(row.id())
                .append(", ")
                .append(side)
                .append(" (")
                .append(places.size())
                .append("):\n");
        places.stream()
                .limit(differences)
                .forEach(place -> details.append(place).append('\n'));
    }

    private Source source(Path file) {
        return texts.computeIfAbsent(file, Source::new);
    }

    private void print(Map<Row, Count> counts) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(
                "rule",
                "row",
                "peer rule",
                "both",
                "peer only",
                "ours only",
                "left out",
                "peer's found",
                "ours confirmed"));
        counts.forEach((row, count) -> table.add(List.of(
                row.rule(),
                row.id(),
                row.peerRule(),
                Integer.toString(count.both),
                Integer.toString(count.peerOnly),
                Integer.toString(count.oursOnly),
                Integer.toString(count.dropped),
                percent(count.both, count.both + count.peerOnly),
                percent(count.both, count.both + count.oursOnly))));
        report.table(table);
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }

    // ---- the tools

    private List<Hit> pmd(Corpus corpus, Path folder, String binaries) {
        Path output = folder.resolve("pmd.xml");
        run(
                "PMD",
                corpus,
                folder,
                output,
                Set.of(0, 4, 5),
                List.of(
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
                        Places.BENCH.resolve("agree-pmd.xml").toString(),
                        "-f",
                        "xml",
                        "-r",
                        output.toString(),
                        "-d",
                        corpus.folder().toString()));
        return hits("PMD", output);
    }

    private List<Hit> checkstyle(Corpus corpus, Path folder) {
        Path output = folder.resolve("checkstyle.xml");
        run(
                "Checkstyle",
                corpus,
                folder,
                output,
                Set.of(0),
                List.of(
                        Places.java(),
                        "-Duser.language=en",
                        "-cp",
                        Fetch.classPath("checkstyle"),
                        "com.puppycrawl.tools.checkstyle.Main",
                        "-c",
                        Places.BENCH.resolve("agree-checkstyle.xml").toString(),
                        "-f",
                        "xml",
                        "-o",
                        output.toString(),
                        corpus.folder().toString()));
        return hits("Checkstyle", output);
    }

    private static List<Hit> hits(String tool, Path output) {
        PeerReport peer = PeerReport.read(output);
        for (String file : peer.unread()) {
            System.out.println(tool + " could not read " + file);
        }
        return peer.hits();
    }

    private List<OurFinding> guidelint(Corpus corpus, Path folder, String binaries, Guide guide, int number) {
        Path file = folder.resolve("guide-" + number + ".adoc");
        Path output = folder.resolve("guidelint-" + number + ".json");
        try {
            Files.writeString(file, guide.text());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        List<String> options = List.of("--guide", file.toString(), "--class-path", binaries, "--suppressed");
        List<String> command =
                guidelint.orElseThrow().scan(corpus.folder(), "json", output, threads, Optional.empty(), options);
        run("Guidelint", corpus, folder, output, Set.of(0, 1, 3), command);
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

    private static void run(
            String tool, Corpus corpus, Path folder, Path output, Set<Integer> goodExits, List<String> command) {
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
}
