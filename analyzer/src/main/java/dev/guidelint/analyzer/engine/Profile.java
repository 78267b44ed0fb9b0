package dev.guidelint.analyzer.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Where the time of a scan goes: by phase on the clock, by rule and by file in thread time. Thread-safe. */
public final class Profile {
    private final boolean enabled;
    private final Map<String, Long> phases = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<String, LongAdder> rules = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> files = new ConcurrentHashMap<>();
    private final LongAdder types = new LongAdder();

    /** Creates a profile; one that is not enabled only looks at phases. */
    public Profile(boolean enabled) {
        this.enabled = enabled;
    }

    /** Whether time per rule and file is wanted. */
    public boolean isEnabled() {
        return enabled;
    }

    /** Adds time to a phase. */
    void phase(String name, long nanos) {
        phases.merge(name, nanos, Long::sum);
    }

    /** Adds time to a rule. */
    public void rule(String id, long nanos) {
        rules.computeIfAbsent(id, key -> new LongAdder()).add(nanos);
    }

    /** Adds time spent on types for all rules. */
    void types(long nanos) {
        types.add(nanos);
    }

    /** Adds time to a file. */
    public void file(String path, long nanos) {
        files.computeIfAbsent(path, key -> new LongAdder()).add(nanos);
    }

    /**
     * A measured time.
     *
     * @param name of what
     * @param nanos how long
     */
    public record Entry(String name, long nanos) {}

    /** Time on the clock by phase, in order. */
    public List<Entry> phases() {
        List<Entry> entries = new ArrayList<>();
        phases.forEach((name, nanos) -> entries.add(new Entry(name, nanos)));
        return entries;
    }

    /** Thread time spent on types for all rules; it is in no rule's time. */
    public Entry types() {
        return new Entry("types of expressions and headers of types, for all rules", types.sum());
    }

    /** Thread time by rule, slowest first. */
    public List<Entry> rules() {
        return slowestFirst(rules);
    }

    /** Thread time by file, parsing and checking, slowest first. */
    public List<Entry> files() {
        return slowestFirst(files);
    }

    private static List<Entry> slowestFirst(Map<String, LongAdder> times) {
        List<Entry> entries = new ArrayList<>();
        times.forEach((name, nanos) -> entries.add(new Entry(name, nanos.sum())));
        entries.sort(Comparator.comparingLong(Entry::nanos).reversed().thenComparing(Entry::name));
        return entries;
    }
}
