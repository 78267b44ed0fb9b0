package dev.guidelint.analyzer.engine;

import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.PathFilter;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.RuleSettings;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.evidence.ScanResult.Degraded;
import dev.guidelint.analyzer.evidence.Suppressions;
import dev.guidelint.analyzer.evidence.Suppressions.Unused;
import dev.guidelint.analyzer.vocabulary.SuppressionKeys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds suppressions that suppress nothing, when all rules have had their say in a file. A rule that was off, or could not
 * give its full answer, might have found something, and its suppressions are left alone.
 */
final class UnusedSuppressions {
    private final RuleSettings settings;
    private final Set<String> answered;
    private final Set<String> known;

    private UnusedSuppressions(RuleSettings settings, Set<String> answered, Set<String> known) {
        this.settings = settings;
        this.answered = answered;
        this.known = known;
    }

    /** Ready to look at what a scan suppresses; empty if nobody asks for it or the scan sees a part only. */
    static Optional<UnusedSuppressions> of(ScanRequest request, List<Degraded> degraded) {
        Optional<ActiveRule> active = request.rules().stream()
                .filter(rule -> rule.info().id().equals(SuppressionUnused.ID))
                .findFirst();
        if (active.isEmpty() || !request.filter().equals(PathFilter.ALL)) {
            return Optional.empty();
        }
        Set<String> answered = new HashSet<>();
        Set<String> unsure = new HashSet<>();
        degraded.forEach(rule -> unsure.add(rule.rule()));
        Set<String> unsureChapters = new HashSet<>();
        for (ActiveRule rule : request.rules()) {
            if (unsure.contains(rule.info().id())) {
                unsureChapters.add(rule.chapter());
            } else {
                answered.add(rule.info().id());
                answered.add(rule.chapter());
            }
        }
        answered.removeAll(unsureChapters);
        answered.remove(SuppressionUnused.ID);
        return Optional.of(new UnusedSuppressions(active.get().settings(), answered, request.knownRules()));
    }

    /** The suppressions of a file that suppressed nothing. */
    List<Finding> find(Suppressions suppressions, SourceFile file) {
        List<Finding> findings = new ArrayList<>();
        if (!settings.covers(file)) {
            return findings;
        }
        for (Unused unused : suppressions.unused()) {
            String name = unused.name();
            Optional<LocalDate> ended = unused instanceof Unused.Comment comment ? comment.ended() : Optional.empty();
            if (ended.isPresent()) {
                findings.add(expired((Unused.Comment) unused, ended.get(), file));
                continue;
            }
            boolean isUnknown = !known.isEmpty() && !known.contains(name);
            if (!isUnknown && !answered.contains(name)) {
                continue;
            }
            Finding finding = finding(unused, message(name, isUnknown), file);
            findings.add(isUnknown ? finding.withSeverity(Severity.WARNING) : finding);
        }
        return findings;
    }

    private static Finding expired(Unused.Comment unused, LocalDate end, SourceFile file) {
        Region region = file.region(unused.comment().start(), unused.comment().end());
        return new Finding(
                        SuppressionUnused.ID,
                        file.path(),
                        region,
                        region,
                        "`%s` was to be silent until %s: mend the place now, or give a new date and the reason for it"
                                .formatted(unused.name(), end))
                .withSeverity(Severity.WARNING);
    }

    private static String message(String name, boolean isUnknown) {
        return isUnknown
                ? "there is no rule `%s`, so nothing is suppressed: mend the name, or delete it".formatted(name)
                : "`%s` finds nothing here any more: delete this, or it will hide what comes next".formatted(name);
    }

    private static Finding finding(Unused unused, String message, SourceFile file) {
        Region region;
        Edit edit;
        if (unused instanceof Unused.Key key) {
            region = file.region(key.literal());
            edit = SuppressionKeys.without(key.literal(), key.annotation(), file);
        } else {
            Unused.Comment comment = (Unused.Comment) unused;
            SourceComment place = comment.comment();
            region = file.region(place.start(), place.end());
            edit = comment.isOnly() ? Edit.deletion(file, place.start(), place.end()) : without(comment, file);
        }
        return new Finding(SuppressionUnused.ID, file.path(), region, region, message)
                .withFix(Fix.safe("Delete it", edit));
    }

    /** A comment that names other rules, too, keeps those. */
    private static Edit without(Unused.Comment unused, SourceFile file) {
        int start = unused.comment().start();
        String text = file.text().substring(start, unused.comment().end());
        Matcher name = Pattern.compile(
                        "(?<![\\w-])" + Pattern.quote(unused.name()) + "(?![\\w-])(?:\\s*,\\s*|\\s+(?!--)|)")
                .matcher(text);
        if (!name.find()) {
            return edit(start, start, "", file);
        }
        int from = name.start();
        boolean isLast = !name.group().matches(".*[,\\s]");
        while (isLast && from > 0 && (text.charAt(from - 1) == ',' || text.charAt(from - 1) == ' ')) {
            from--;
        }
        return edit(start + from, start + name.end(), "", file);
    }

    private static Edit edit(int start, int end, String replacement, SourceFile file) {
        return new Edit(file.region(start, end), replacement);
    }
}
