package dev.guidelint.bench;

import dev.guidelint.bench.JavaxPlaces.Kind;
import dev.guidelint.bench.JavaxPlaces.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the rules on jakarta report what a library changed when it moved there, and nothing that it kept. */
final class Jakarta {

    private static final String HELP = """
            bench/jakarta [options] OLD=NEW ...

            OLD and NEW are releases of one library (groupId:artifactId:version) before and after it moved to jakarta.

            --truth FOLDER  take the verdicts on imports from there: ARTIFACT_OLDVERSION_to_NEWVERSION.tsv with the
                            columns file, line, import, verdict (T must change, N must stay)
            -d N            how many differing places to show per kind and side (10); "all" shows all
            -o FILE         write the tables as AsciiDoc, too
            --guidelint F   the launcher to run (./guidelint)
            """;

    private static final String GUIDE = """
            = What moves to jakarta

            == Compared

            rule::jakarta-import[sources="main,test",scan-generated=true]
            rule::jakarta-name[sources="main,test",scan-generated=true]
            rule::jakarta-gone[sources="main,test",scan-generated=true]
            """;

    /** What happened to a place: it moved, it stayed, or that cannot be told. */
    private enum Verdict {
        MOVED,
        STAYED,
        UNKNOWN
    }

    private static final class Numbers {
        private int moved;
        private int stayed;
        private int unknown;
        private int missed;
        private int wrong;
        private int unknownFound;

        void add(Numbers other) {
            moved += other.moved;
            stayed += other.stayed;
            unknown += other.unknown;
            missed += other.missed;
            wrong += other.wrong;
            unknownFound += other.unknownFound;
        }

        List<String> cells() {
            return Stream.of(moved, missed, stayed, wrong, unknown, unknownFound)
                    .map(String::valueOf)
                    .toList();
        }
    }

    private final List<String> pairs = new ArrayList<>();
    private Optional<Path> truth = Optional.empty();
    private int differences = 10;
    private Path launcher = Guidelint.launcher().orElse(Path.of("guidelint"));
    private Report report = new Report(Optional.empty());
    private int gone;
    private final Map<Kind, Numbers> totals = new EnumMap<>(Kind.class);

    public static void main(String[] args) {
        try {
            new Jakarta().go(args);
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(2);
        }
    }

    private void go(String[] args) {
        for (int i = 0; i < args.length; i++) {
            String value = i + 1 < args.length ? args[i + 1] : "";
            switch (args[i]) {
                case "--truth" -> truth = Optional.of(Path.of(value));
                case "-d" -> differences = value.equals("all") ? Integer.MAX_VALUE : Integer.parseInt(value);
                case "-o" -> report = new Report(Optional.of(Path.of(value)));
                case "--guidelint" -> launcher = Path.of(value).toAbsolutePath();
                default -> {
                    pairs.add(args[i]);
                    continue;
                }
            }
            i++;
        }
        if (pairs.isEmpty() || pairs.get(0).startsWith("-")) {
            System.out.print(HELP);
            return;
        }
        Guidelint guidelint = Guidelint.at(launcher);
        pairs.forEach(pair -> compare(pair.split("="), guidelint));
        if (pairs.size() > 1) {
            report.heading("All pairs");
            print(totals);
        }
        report.close();
    }

    private void compare(String[] pair, Guidelint guidelint) {
        if (pair.length != 2) {
            throw new Trouble("not of the form OLD=NEW: " + String.join("=", pair));
        }
        Library before = Library.parse(pair[0]);
        Library after = Library.parse(pair[1]);
        Path old = Fetch.sources(before);
        Path next = Fetch.sources(after);
        Map<String, String> given = givenVerdicts(before, after);
        Set<String> found = findings(before, old, guidelint);
        Map<Kind, Numbers> numbers = new EnumMap<>(Kind.class);
        List<String> notes = new ArrayList<>();
        Set<String> places = new HashSet<>();
        for (Path file : Files2.javaFiles(old)) {
            String path = old.relativize(file).toString().replace('\\', '/');
            List<Place> here = JavaxPlaces.of(read(file));
            Path twin = next.resolve(path);
            List<Place> there = Files.exists(twin) ? JavaxPlaces.of(read(twin)) : List.of();
            here.forEach(place -> places.add(key(path, place)));
            // Without the file there is nothing to compare with, unless somebody says what happened.
            for (Place place : here) {
                if (place.name().startsWith("javax")) {
                    Verdict verdict = verdict(place, there);
                    if (place.kind() == Kind.IMPORT && !given.isEmpty()) {
                        verdict = parse(given.getOrDefault(path + ":" + place.line(), "U"));
                    }
                    boolean isFound = found.contains(key(path, place));
                    count(numbers.computeIfAbsent(place.kind(), kind -> new Numbers()), verdict, isFound);
                    if (verdict == (isFound ? Verdict.STAYED : Verdict.MOVED) && place.kind() != Kind.PROSE) {
                        notes.add(place.kind() + (isFound ? " wrong " : " missed ") + path + ":" + place.line() + " "
                                + place.name());
                    }
                }
            }
        }
        found.stream().filter(key -> !places.contains(key)).sorted().forEach(key -> notes.add("OTHER place " + key));
        report.heading(before.name() + " to " + after.name());
        print(numbers);
        report.line(gone + " findings of jakarta-gone");
        numbers.forEach((kind, one) -> totals.computeIfAbsent(kind, key -> new Numbers()).add(one));
        show(notes);
    }

    private void show(List<String> notes) {
        Map<String, Integer> shown = new HashMap<>();
        for (String note : notes) {
            String group = String.join(" ", List.of(note.split(" ")).subList(0, 2));
            if (shown.merge(group, 1, Integer::sum) <= differences) {
                System.out.println("  " + note);
            }
        }
    }

    private static void count(Numbers numbers, Verdict verdict, boolean isFound) {
        switch (verdict) {
            case MOVED -> {
                numbers.moved++;
                numbers.missed += isFound ? 0 : 1;
            }
            case STAYED -> {
                numbers.stayed++;
                numbers.wrong += isFound ? 1 : 0;
            }
            default -> {
                numbers.unknown++;
                numbers.unknownFound += isFound ? 1 : 0;
            }
        }
    }

    /**
     * A name moved if the new file has its twin in the same kind of text and the old name nowhere in it; it stayed the other
     * way round. With both or neither nobody can tell which is which.
     */
    private static Verdict verdict(Place place, List<Place> there) {
        String twin = "jakarta" + place.name().substring("javax".length());
        boolean moved = false;
        boolean stayed = false;
        for (Place other : there) {
            boolean isOfKind = other.kind() == place.kind();
            moved |= isOfKind && other.name().equals(twin);
            stayed |= isOfKind && other.name().equals(place.name());
        }
        return moved == stayed ? Verdict.UNKNOWN : moved ? Verdict.MOVED : Verdict.STAYED;
    }

    private static Verdict parse(String word) {
        return switch (word) {
            case "T" -> Verdict.MOVED;
            case "N" -> Verdict.STAYED;
            default -> Verdict.UNKNOWN;
        };
    }

    private Map<String, String> givenVerdicts(Library before, Library after) {
        Map<String, String> verdicts = new HashMap<>();
        if (truth.isPresent()) {
            String name = before.artifact() + "_" + before.version() + "_to_" + after.version() + ".tsv";
            for (String line : read(truth.get().resolve(name)).split("\n")) {
                String[] cells = line.split("\t");
                verdicts.put(cells[0] + ":" + cells[1], cells[3].strip());
            }
        }
        return verdicts;
    }

    /** What the rules report that ask for a renaming. What is gone has no twin to compare with: it is only counted. */
    private Set<String> findings(Library library, Path folder, Guidelint guidelint) {
        Path home = Places.folder(Places.WORK.resolve("jakarta").resolve(library.name()));
        Path guide = home.resolve("guide.adoc");
        Path output = home.resolve("findings.json");
        try {
            Files.writeString(guide, GUIDE);
            List<String> command = guidelint.scan(
                    folder, "json", output, 2, Optional.empty(), List.of("--guide", guide.toString()));
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            Meter.clean(builder.environment());
            int exit = builder.start().waitFor();
            if (exit > 1) {
                throw new Trouble("Guidelint ended with " + exit);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted");
        }
        Set<String> found = new HashSet<>();
        gone = 0;
        for (OurFinding finding : OurFinding.read(Json.read(output), folder)) {
            String path = folder.relativize(finding.file()).toString().replace('\\', '/');
            if (finding.rule().equals("jakarta-gone")) {
                gone++;
                continue;
            }
            found.add(path + ":" + finding.region().startLine() + ":" + finding.region().startColumn());
        }
        return found;
    }

    private static String key(String path, Place place) {
        return path + ":" + place.line() + ":" + place.column();
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void print(Map<Kind, Numbers> numbers) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("kind", "moved", "missed", "stayed", "wrong", "unknown", "found of those"));
        numbers.forEach((kind, one) -> {
            List<String> row = new ArrayList<>(List.of(kind.name().toLowerCase(java.util.Locale.ROOT)));
            row.addAll(one.cells());
            table.add(row);
        });
        report.table(table);
    }
}
