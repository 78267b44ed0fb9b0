package dev.guidelint.analyzer.engine;

import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.LineIndex;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.fix.TextEdits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Applies fixes in memory, scans what comes of it, and goes on until there is nothing more to fix. Nothing on the disk is
 * changed; that is for others to do, once and for all.
 */
public final class FixRounds {
    /** Fixes that still make each other necessary after so many rounds will do so for ever. */
    private static final int MAX_ROUNDS = 20;

    private final ScanRequest request;
    private final Predicate<Fix> wanted;
    private final Map<String, SourceText> originals = new HashMap<>();
    private final Map<String, SourceText> texts = new HashMap<>();
    private final Map<String, SourceText> previous = new HashMap<>();
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final Set<String> spoilt = new HashSet<>();

    private FixRounds(ScanRequest request, Predicate<Fix> wanted) {
        this.request = request;
        this.wanted = wanted;
    }

    /**
     * A file that fixes change.
     *
     * @param before its text as it was read
     * @param after its text when nothing more was to be fixed
     * @param fixes how many fixes of each rule were applied, by id
     */
    public record FixedFile(SourceText before, SourceText after, Map<String, Integer> fixes) {
        /** Copies the numbers. */
        public FixedFile {
            fixes = Map.copyOf(fixes);
        }

        /** How many fixes were applied. */
        public int count() {
            return fixes.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * What fixes make of a project.
     *
     * @param files the files that change, sorted by path
     * @param spoilt paths of files with a fix that would have left no valid Java; its file is left as it was before
     * @param last the scan of what came of it
     */
    public record Outcome(List<FixedFile> files, List<String> spoilt, ScanResult last) {
        /** Copies the lists. */
        public Outcome {
            files = List.copyOf(files);
            spoilt = List.copyOf(spoilt);
        }
    }

    /**
     * Finds out what the wanted fixes make of a project. Findings that are suppressed are left alone.
     *
     * @throws IllegalStateException if the thread is interrupted or the process runs out of memory
     */
    public static Outcome run(ScanRequest request, Predicate<Fix> wanted) {
        return new FixRounds(request, wanted).run();
    }

    private Outcome run() {
        ScanResult result = Scan.run(request);
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Map<String, List<Applied>> applied = apply(result);
            if (applied.isEmpty()) {
                break;
            }
            result = scan();
            if (takeBackSpoilt(applied, result)) {
                result = scan();
            }
            applied.forEach(this::count);
        }
        List<FixedFile> files = new ArrayList<>();
        for (Map.Entry<String, SourceText> changed : new TreeMap<>(texts).entrySet()) {
            SourceText before = originals.getOrDefault(changed.getKey(), changed.getValue());
            if (!before.text().equals(changed.getValue().text())) {
                files.add(new FixedFile(before, changed.getValue(), counts.getOrDefault(changed.getKey(), Map.of())));
            }
        }
        return new Outcome(files, List.copyOf(new TreeSet<>(spoilt)), result);
    }

    private ScanResult scan() {
        return Scan.run(request.but().buffers(texts).build());
    }

    /** A fix that was applied, and the rule it came from. */
    private record Applied(String rule, Fix fix) {}

    /** Applies what can be applied at once, and tells by path what that was. */
    private Map<String, List<Applied>> apply(ScanResult result) {
        Map<String, List<Applied>> proposed = new TreeMap<>();
        for (Evidence evidence : result.open()) {
            String path = evidence.finding().path();
            evidence.finding()
                    .fix()
                    .filter(fix -> wanted.test(fix) && !spoilt.contains(path))
                    .ifPresent(fix -> proposed.computeIfAbsent(path, key -> new ArrayList<>())
                            .add(new Applied(evidence.finding().rule(), fix)));
        }
        Map<String, List<Applied>> applied = new TreeMap<>();
        proposed.forEach((path, fixes) -> {
            SourceText source = result.texts().get(path);
            List<Fix> compatible =
                    TextEdits.compatible(fixes.stream().map(Applied::fix).toList());
            if (source != null && apply(source, compatible)) {
                applied.put(
                        path,
                        fixes.stream()
                                .filter(one -> compatible.contains(one.fix()))
                                .toList());
            }
        });
        return applied;
    }

    private boolean apply(SourceText source, List<Fix> fixes) {
        String text = TextEdits.apply(source, fixes);
        if (text.equals(source.text())) {
            return false;
        }
        originals.putIfAbsent(source.path(), source);
        previous.put(source.path(), source);
        texts.put(source.path(), new SourceText(source.path(), text, LineIndex.of(text), source.hasByteOrderMark()));
        return true;
    }

    /** No rule should propose what does not parse. Should one do so all the same, its file is better left alone. */
    private boolean takeBackSpoilt(Map<String, List<Applied>> applied, ScanResult result) {
        boolean anything = false;
        for (Evidence evidence : result.evidence()) {
            String path = evidence.finding().path();
            SourceText before = previous.get(path);
            if (evidence.finding().rule().equals(Unparsable.ID) && applied.containsKey(path) && before != null) {
                texts.put(path, before);
                applied.remove(path);
                spoilt.add(path);
                anything = true;
            }
        }
        return anything;
    }

    private void count(String path, List<Applied> applied) {
        Map<String, Integer> ofFile = counts.computeIfAbsent(path, key -> new TreeMap<>());
        applied.forEach(one -> ofFile.merge(one.rule(), 1, Integer::sum));
    }
}
