package dev.guidelint.report.model;

import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.PortOrder;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.Notification;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.evidence.ScanResult.Degraded;
import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.analyzer.guide.GuideMacro;
import dev.guidelint.analyzer.migration.Estimate;
import dev.guidelint.analyzer.migration.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a migration costs and where, ready to be told in any form.
 *
 * @param project what the code is called; empty if it has no name
 * @param version version of Guidelint
 * @param estimate the pieces of work
 * @param titles what each rule finds, in a few words, by its id
 * @param topics the part of the guide that each rule belongs to, by its id, in the order of the guide
 * @param portOrder in which order the files can be carried over; empty if nobody asked
 * @param files how many files were scanned
 * @param lines how many lines they have
 * @param touched in how many files there is work
 * @param unread files that could not be analysed, with the reason
 * @param troubles what went wrong with the scan
 * @param degraded by reason, the rules that may have missed something
 * @param sentences sentences that replace those of the report, by key
 */
public record MigrationReport(
        String project,
        String version,
        Estimate estimate,
        Map<String, String> titles,
        Map<String, String> topics,
        Optional<PortOrder> portOrder,
        int files,
        long lines,
        int touched,
        Map<String, String> unread,
        List<String> troubles,
        Map<String, List<String>> degraded,
        Map<String, String> sentences) {

    /** Copies the collections. */
    public MigrationReport {
        titles = Map.copyOf(titles);
        topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
        unread = Collections.unmodifiableMap(new TreeMap<>(unread));
        troubles = List.copyOf(troubles);
        degraded = Collections.unmodifiableMap(new TreeMap<>(degraded));
        sentences = Map.copyOf(sentences);
    }

    /**
     * The report on a scan.
     *
     * @param project what the code is called; may be empty
     * @param version version of Guidelint
     * @param estimate the pieces of work
     * @param guide the guide, whose order and headings the report follows where it has no steps to follow
     * @param sentences sentences that replace those of the report, by key
     * @param result the scan it comes from
     */
    public static MigrationReport of(
            String project,
            String version,
            Estimate estimate,
            Guide guide,
            Map<String, String> sentences,
            ScanResult result) {
        Map<String, String> titles = new TreeMap<>();
        for (ActiveRule rule : result.rules()) {
            titles.put(rule.info().id(), rule.info().summary());
        }
        Map<String, String> unread = new TreeMap<>();
        for (Evidence evidence : result.open()) {
            Finding finding = evidence.finding();
            if (finding.concern().isEmpty()) {
                unread.put(finding.path() + ":" + finding.region().startLine(), finding.message());
            }
        }
        List<String> troubles = new ArrayList<>();
        for (Notification notification : result.notifications()) {
            String place = notification.path().isEmpty() ? "" : "`" + notification.path() + "`: ";
            troubles.add(place + notification.message());
        }
        Map<String, List<String>> degraded = new TreeMap<>();
        for (Degraded rule : result.degraded()) {
            degraded.computeIfAbsent(rule.reason(), reason -> new ArrayList<>()).add(rule.rule());
        }
        int touched = (int) estimate.work().stream()
                .flatMap(work -> work.places().stream())
                .map(Work.Place::path)
                .distinct()
                .count();
        return new MigrationReport(
                project,
                version,
                estimate,
                titles,
                topics(guide, estimate.rules()),
                result.portOrder(),
                result.files(),
                result.lines(),
                touched,
                unread,
                troubles,
                degraded,
                sentences);
    }

    /** The nearest heading of a chapter or section above each macro. */
    private static Map<String, String> topics(Guide guide, Set<String> rules) {
        Map<String, String> topics = new LinkedHashMap<>();
        for (GuideMacro macro : guide.macros()) {
            for (int i = rules.contains(macro.id()) ? macro.lineIndex() : -1; i >= 0; i--) {
                Optional<String> heading = heading(guide.lines().get(i).text());
                if (heading.isPresent()) {
                    topics.put(macro.id(), heading.get());
                    break;
                }
            }
        }
        return topics;
    }

    private static Optional<String> heading(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '=') {
            level++;
        }
        return (level == 2 || level == 3) && level < line.length() && line.charAt(level) == ' '
                ? Optional.of(line.substring(level).strip())
                : Optional.empty();
    }
}
