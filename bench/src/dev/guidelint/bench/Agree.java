package dev.guidelint.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where our findings and those of other linters agree, line by line. */
final class Agree {

    private static final String HELP = """
            bench/agree [options] [groupId:artifactId:version[:test-sources] ...]

            Compares, rule by rule, the lines that PMD or Checkstyle reports with the lines that we report.

            -d N            how many differing lines to show per rule, side and library (5); "all" shows all
            -t N            threads (2)
            -o FILE         write the tables as AsciiDoc, too
            --rows A,B      only these rows (see the first column)
            --guidelint F   the launcher to run (./guidelint)
            --no-defaults   only the libraries named here, not the usual ones
            """;

    private static final List<String> LIBRARIES = List.of(
            "com.google.guava:guava:33.4.8-jre",
            "org.apache.commons:commons-lang3:3.17.0",
            "org.springframework:spring-context:6.2.7",
            "org.apache.kafka:kafka-clients:4.0.0",
            "org.hibernate.orm:hibernate-core:6.6.15.Final",
            "org.apache.tomcat.embed:tomcat-embed-core:10.1.34",
            "org.apache.commons:commons-collections4:4.4:test-sources",
            "commons-io:commons-io:2.18.0:test-sources",
            "org.apache.kafka:kafka-clients:4.0.0:test-sources");

    private final List<Library> libraries = new ArrayList<>();
    private List<Row> rows = Rows.ALL;
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
        for (Library library : libraries) {
            compare(library)
                    .forEach((row, count) ->
                            totals.computeIfAbsent(row, first -> new Count()).add(count));
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
                case "--rows" -> rows = Rows.named(Set.of(value.split(",")));
                default -> launcher = Optional.of(Path.of(value).toAbsolutePath());
            }
        } catch (NumberFormatException failure) {
            throw new Trouble(name + " needs a number, not \"" + value + "\"");
        }
    }

    private Map<Row, Count> compare(Library library) {
        List<Row> here =
                rows.stream().filter(row -> row.sources() == library.holds()).toList();
        if (here.isEmpty()) {
            return Map.of();
        }
        Peers tools = new Peers(library, threads);

        Map<Row.Peer, List<Hit>> hits = new EnumMap<>(Row.Peer.class);
        for (Row row : here) {
            hits.computeIfAbsent(row.peer(), tools::hits);
        }
        List<Guide> guides = Guide.forRows(here);
        Map<Guide, List<OurFinding>> ours = new LinkedHashMap<>();
        if (guidelint.isPresent()) {
            for (Guide guide : guides) {
                if (!ours.containsKey(guide)) {
                    ours.put(guide, tools.ours(guidelint.get(), guide, ours.size() + 1));
                }
            }
        }
        Comparison comparison = new Comparison(tools.corpus(), differences);
        Map<Row, Count> counts = new LinkedHashMap<>();
        for (int i = 0; i < here.size(); i++) {
            Row row = here.get(i);
            counts.put(row, comparison.of(row, hits.get(row.peer()), ours.getOrDefault(guides.get(i), List.of())));
        }
        report.heading(tools.corpus().describe());
        print(counts);
        if (guidelint.isPresent()) {
            System.out.print(comparison.details());
        }
        return counts;
    }

    private void print(Map<Row, Count> counts) {
        List<List<String>> table = new ArrayList<>();
        table.add(cells("rule", "row", "peer rule", Count.HEAD));
        counts.forEach((row, count) -> table.add(cells(row.rule(), row.id(), row.peerRule(), count.cells())));
        report.table(table);
    }

    private static List<String> cells(String rule, String row, String peerRule, List<String> numbers) {
        List<String> cells = new ArrayList<>(List.of(rule, row, peerRule));
        cells.addAll(numbers);
        return cells;
    }
}
