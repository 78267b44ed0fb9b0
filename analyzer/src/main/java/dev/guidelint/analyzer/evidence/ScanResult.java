package dev.guidelint.analyzer.evidence;

import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a scan found. Does not depend on the number of threads, the machine or the working directory.
 *
 * @param rules the rules that took part, sorted by id
 * @param evidence all findings, suppressed ones included, sorted by path, place and rule
 * @param notifications what went wrong with the scan itself, sorted by path
 * @param degraded rules that could not give their full answer, sorted by id
 * @param texts texts of the files that have findings, by path
 * @param files how many files were scanned
 * @param lines how many lines they have
 * @param sourceSets which kinds of sources are among them: rules for the others had nothing to look at
 */
public record ScanResult(
        List<ActiveRule> rules,
        List<Evidence> evidence,
        List<Notification> notifications,
        List<Degraded> degraded,
        Map<String, SourceText> texts,
        int files,
        long lines,
        Set<SourceSet> sourceSets) {

    /**
     * A rule that could not give its full answer.
     *
     * @param rule its id
     * @param reason what was missing
     */
    public record Degraded(String rule, String reason) {}

    /** Copies the collections. */
    public ScanResult {
        rules = List.copyOf(rules);
        evidence = List.copyOf(evidence);
        notifications = List.copyOf(notifications);
        degraded = List.copyOf(degraded);
        texts = Map.copyOf(texts);
        sourceSets = Set.copyOf(sourceSets);
    }

    /** The findings that count. */
    public List<Evidence> open() {
        return evidence.stream().filter(Evidence::isOpen).toList();
    }

    /** The active rule of that id. */
    public Optional<ActiveRule> rule(String id) {
        return rules.stream().filter(rule -> rule.info().id().equals(id)).findFirst();
    }

    /** How many findings of that severity count. */
    public long count(Severity severity) {
        return evidence.stream()
                .filter(item -> item.isOpen() && item.severity() == severity)
                .count();
    }

    /** Whether something could not be read or a rule crashed, so that findings may be missing. */
    public boolean isIncomplete() {
        return notifications.stream()
                .anyMatch(notification -> notification.kind().isFailure());
    }
}
