package dev.guidelint.analyzer.evidence;

import dev.guidelint.analyzer.api.PortOrder;
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
 * @param portOrder in which order the files can be carried over, if a rule wanted to know
 */
public record ScanResult(
        List<ActiveRule> rules,
        List<Evidence> evidence,
        List<Notification> notifications,
        List<Degraded> degraded,
        Map<String, SourceText> texts,
        int files,
        long lines,
        Set<SourceSet> sourceSets,
        Optional<PortOrder> portOrder) {

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

    /** The result of a scan in which no rule wanted to know how files use each other. */
    public ScanResult(
            List<ActiveRule> rules,
            List<Evidence> evidence,
            List<Notification> notifications,
            List<Degraded> degraded,
            Map<String, SourceText> texts,
            int files,
            long lines,
            Set<SourceSet> sourceSets) {
        this(rules, evidence, notifications, degraded, texts, files, lines, sourceSets, Optional.empty());
    }

    /** The same result with what is known of the order in which the files can be carried over. */
    public ScanResult withPortOrder(Optional<PortOrder> order) {
        return new ScanResult(rules, evidence, notifications, degraded, texts, files, lines, sourceSets, order);
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
