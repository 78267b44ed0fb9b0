package dev.guidelint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the findings of the rules on newer Java releases with what a compiler says, line by line. */
public final class Migrate {
    private static final String HELP =
            """
            bench/migrate [OPTIONS] GAV FROM TO
            bench/migrate [OPTIONS] all

            Scans the sources of libraries and compares the findings of the jdk-* rules with truth, line by line.

              --truth DIR      holds GROUP+ARTIFACT+VERSION.FROM-TO.tsv, with the columns file, line, col, kind, api, ...
              --work DIR       holds GROUP+ARTIFACT+VERSION/src, and cp.txt, extra.txt and own.txt beside it: the class path
              --command WORDS  starts Guidelint; the launcher of this checkout by default
              --least N        fails if recall or precision of any library is below N percent
              -v               lists the lines that differ
            """;

    /** Kinds of truth that belong together, by the first word of what they are called here. */
    private static final Map<String, String> GROUPS = Map.of(
            "removed", "gone",
            "internal", "gone",
            "forRemoval", "for removal",
            "deprecated", "deprecated",
            "newmember", "clash",
            "newtype", "clash",
            "source", "clash");

    private static final List<String> RULES = List.of(
            "jdk-deprecated",
            "jdk-finalize",
            "jdk-for-removal",
            "jdk-internal",
            "jdk-new-member",
            "jdk-new-type",
            "jdk-removed",
            "jdk-removed-module",
            "jdk-reserved",
            "jdk-security-manager",
            "jdk-thread-control",
            "jdk-unsafe");

    private Path truth = Path.of("truth");
    private Path work = Path.of("work");
    private List<String> command = List.of();
    private boolean verbose;
    private double least;
    private boolean failed;
    private final Map<String, int[]> totals = new TreeMap<>();

    private Migrate() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 0 || args[0].equals("--help")) {
            System.out.print(HELP);
            return;
        }
        System.exit(new Migrate().run(List.of(args)) ? 0 : 1);
    }

    private boolean run(List<String> args) throws IOException, InterruptedException {
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            switch (args.get(i)) {
                case "--truth" -> truth = Path.of(args.get(++i));
                case "--work" -> work = Path.of(args.get(++i));
                case "--command" -> command = List.of(args.get(++i).split(" "));
                case "--least" -> least = Double.parseDouble(args.get(++i));
                case "-v" -> verbose = true;
                default -> plain.add(args.get(i));
            }
        }
        if (command.isEmpty()) {
            command = List.of(Guidelint.launcher()
                    .orElseThrow(() -> new IllegalStateException("there is no launcher: say --command"))
                    .toString());
        }
        List<String> names;
        if (plain.equals(List.of("all"))) {
            try (Stream<Path> files = Files.list(truth)) {
                names = files.map(file -> file.getFileName().toString())
                        .filter(name -> name.matches(".+\\.\\d+-\\d+\\.tsv"))
                        .sorted()
                        .toList();
            }
        } else if (plain.size() == 3) {
            names = List.of(plain.get(0).replace(':', '+') + "." + plain.get(1) + "-" + plain.get(2) + ".tsv");
        } else {
            System.out.print(HELP);
            return false;
        }
        System.out.printf(
                "%-52s %-12s %6s %6s %6s %6s %8s %9s%n",
                "library", "kind", "truth", "hit", "false", "missed", "recall", "precision");
        for (String name : names) {
            compare(name);
        }
        totals.forEach((kind, counts) -> row("all of these", kind, counts));
        return !failed;
    }

    private void compare(String name) throws IOException, InterruptedException {
        int hop = name.lastIndexOf('.', name.length() - 5);
        String library = name.substring(0, hop);
        String[] releases = name.substring(hop + 1, name.length() - 4).split("-");
        Map<String, Map<String, String>> expected = new TreeMap<>();
        Map<String, String> neutral = new TreeMap<>();
        List<String> lines = Files.readAllLines(truth.resolve(name));
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t", -1);
            String group = GROUPS.get(columns[3]);
            String place = columns[0] + ":" + columns[1];
            if (group != null) {
                expected.computeIfAbsent(group, key -> new TreeMap<>()).put(place, columns[4]);
            } else if (columns[3].equals("unresolved") || columns[3].equals("followup")) {
                neutral.put(place, columns[3]);
            }
        }
        Map<String, Map<String, String>> found = found(library, releases[0], releases[1]);
        Map<String, String> allExpected = new TreeMap<>();
        Map<String, String> allFound = new TreeMap<>();
        TreeSet<String> kinds = new TreeSet<>(expected.keySet());
        kinds.addAll(found.keySet());
        for (String kind : kinds) {
            Map<String, String> truths = expected.getOrDefault(kind, Map.of());
            Map<String, String> ours = found.getOrDefault(kind, Map.of());
            allExpected.putAll(truths);
            allFound.putAll(ours);
            int[] counts = counts(truths, ours, neutral);
            row(library + " " + releases[0] + "-" + releases[1], kind, counts);
            add(kind, counts);
            if (verbose) {
                ours.forEach((place, api) -> say("false ", kind, place, api, truths.containsKey(place) || neutral.containsKey(place)));
                truths.forEach((place, api) -> say("missed", kind, place, api, ours.containsKey(place)));
            }
        }
        int[] counts = counts(allExpected, allFound, neutral);
        row(library + " " + releases[0] + "-" + releases[1], "all", counts);
        add("all", counts);
        failed |= share(counts[1], counts[0]) < least || share(counts[1], counts[1] + counts[2]) < least;
    }

    private static void say(String what, String kind, String place, String api, boolean known) {
        if (!known) {
            System.out.println("    " + what + " " + kind + " " + place + " " + api);
        }
    }

    private static int[] counts(Map<String, String> expected, Map<String, String> found, Map<String, String> neutral) {
        int hit = 0;
        int wrong = 0;
        for (String place : found.keySet()) {
            if (expected.containsKey(place)) {
                hit++;
            } else if (!neutral.containsKey(place)) {
                wrong++;
            }
        }
        return new int[] {expected.size(), hit, wrong, expected.size() - hit};
    }

    private void add(String kind, int[] counts) {
        int[] sums = totals.computeIfAbsent(kind, key -> new int[4]);
        for (int i = 0; i < sums.length; i++) {
            sums[i] += counts[i];
        }
    }

    private static void row(String library, String kind, int[] counts) {
        System.out.printf(
                Locale.ROOT,
                "%-52s %-12s %6d %6d %6d %6d %8.1f %9.1f%n",
                library.length() > 52 ? library.substring(library.length() - 52) : library,
                kind,
                counts[0],
                counts[1],
                counts[2],
                counts[3],
                share(counts[1], counts[0]),
                share(counts[1], counts[1] + counts[2]));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 100 : 100.0 * part / whole;
    }

    /** The places of our findings, by kind. */
    private Map<String, Map<String, String>> found(String library, String from, String to)
            throws IOException, InterruptedException {
        Path folder = work.resolve(library);
        Path output = Files.createTempFile("migrate", ".json");
        List<String> words = new ArrayList<>(command);
        String sources = folder.resolve("src").toString();
        words.addAll(List.of("scan", sources, "--sources", sources, "--release", from, "--target", to));
        words.addAll(List.of("--format", "json", "-o", output.toString()));
        String classPath = classPath(folder);
        if (!classPath.isEmpty()) {
            words.addAll(List.of("--class-path", classPath));
        }
        Path guide = Files.createTempFile("migrate", ".adoc");
        Files.writeString(
                guide,
                RULES.stream()
                        .map(rule -> "rule::" + rule + "[scan-generated=true]\n\n")
                        .collect(Collectors.joining("", "= Migration\n\n[#versions]\n== Versions\n\n", "")));
        words.addAll(List.of("--guide", guide.toString()));
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        if (status > 1) {
            throw new IllegalStateException(String.join(" ", words) + " ended with " + status);
        }
        Map<String, Map<String, String>> found = new TreeMap<>();
        for (Object finding : Json.list(Json.get(Json.read(output), "findings"))) {
            Object concern = Json.get(finding, "concern");
            if (concern == null) {
                continue;
            }
            String level = String.valueOf(Json.get(concern, "level"));
            if (!level.equals("idiom")) {
                String rule = String.valueOf(Json.get(finding, "rule"));
                int line = (int) Json.number(Json.get(Json.get(finding, "region"), "startLine"));
                found.computeIfAbsent(kind(rule, level), key -> new TreeMap<>())
                        .put(inSources(String.valueOf(Json.get(finding, "path"))) + ":" + line, rule + " " + Json.get(concern, "api"));
            }
        }
        Files.delete(output);
        Files.delete(guide);
        return found;
    }

    /** Paths of findings start at the folder above the sources, those of truth in it. */
    private static String inSources(String path) {
        return path.startsWith("src/") ? path.substring("src/".length()) : path;
    }

    private static String kind(String rule, String level) {
        if (rule.startsWith("jdk-new-") || rule.equals("jdk-reserved")) {
            return "clash";
        }
        if (level.equals("breaks")) {
            return "gone";
        }
        return rule.equals("jdk-deprecated") ? "deprecated" : "for removal";
    }

    private static String classPath(Path folder) throws IOException {
        List<String> entries = new ArrayList<>();
        for (String name : List.of("cp.txt", "extra.txt", "own.txt")) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                entries.addAll(List.of(Files.readString(file).strip().split("[:\\n]")));
            }
        }
        return entries.stream().filter(entry -> !entry.isBlank()).collect(Collectors.joining(":"));
    }
}
