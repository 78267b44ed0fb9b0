package dev.guidelint.analyzer.engine;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.PathFilter;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.RuleSettings;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.evidence.ScanResult.Degraded;
import dev.guidelint.analyzer.evidence.Suppressions;
import dev.guidelint.analyzer.evidence.Suppressions.Unused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports suppressions that suppress nothing. The engine asks it last, when all other rules have had their say in a file; a
 * rule that was off, or could not give its full answer, might have found something, and its suppressions are left alone.
 */
public final class SuppressionUnused implements Rule {
    private static final String ID = "suppression-unused";

    private static final RuleInfo INFO = RuleInfo.of(ID, Severity.INFO, "suppression that hides nothing")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .cwe(1127);

    private static final Set<String> NO_NAMES = Set.of();

    private final Optional<RuleSettings> settings;
    private final Set<String> answered;
    private final Set<String> known;

    /** The rule as a guide lists it. */
    public SuppressionUnused() {
        this(Optional.empty(), NO_NAMES, NO_NAMES);
    }

    private SuppressionUnused(Optional<RuleSettings> settings, Set<String> answered, Set<String> known) {
        this.settings = settings;
        this.answered = answered;
        this.known = known;
    }

    /** The rule, ready to look at what a scan suppresses; empty if nobody asks for it or the scan sees a part only. */
    static Optional<SuppressionUnused> of(ScanRequest request, List<Degraded> degraded) {
        Optional<ActiveRule> active = request.rules().stream()
                .filter(rule -> rule.info().id().equals(ID))
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
        answered.remove(ID);
        return Optional.of(new SuppressionUnused(active.map(ActiveRule::settings), answered, request.knownRules()));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        // What is suppressed is known only when all rules are done.
    }

    /** The suppressions of a file that suppressed nothing. */
    List<Finding> find(Suppressions suppressions, SourceFile file) {
        List<Finding> findings = new ArrayList<>();
        if (settings.isEmpty() || !settings.get().covers(file)) {
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
                        ID,
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
            edit = without(key.literal(), key.annotation(), file);
        } else {
            Unused.Comment comment = (Unused.Comment) unused;
            SourceComment place = comment.comment();
            region = file.region(place.start(), place.end());
            edit = comment.isOnly() ? without(place.start(), place.end(), file) : without(comment, file);
        }
        return new Finding(ID, file.path(), region, region, message).withFix(Fix.safe("Delete it", edit));
    }

    private static Edit without(StringLiteralExpr literal, AnnotationExpr annotation, SourceFile file) {
        if (!(literal.getParentNode().orElse(literal) instanceof ArrayInitializerExpr array)
                || array.getValues().size() == 1) {
            return without(file.start(annotation), file.end(annotation), file);
        }
        int index = array.getValues().indexOf(literal);
        return index == 0
                ? edit(file.start(literal), file.start(array.getValues().get(1)), "", file)
                : edit(file.end(array.getValues().get(index - 1)), file.end(literal), "", file);
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

    /** Something that stands alone on its lines goes with them; something else with the blanks around it. */
    private static Edit without(int start, int end, SourceFile file) {
        String text = file.text();
        int from = start;
        while (from > 0 && isBlank(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && isBlank(text.charAt(to))) {
            to++;
        }
        boolean startsLine = from == 0 || isLineEnd(text.charAt(from - 1));
        boolean endsLine = to == text.length() || isLineEnd(text.charAt(to));
        if (startsLine && endsLine) {
            if (to < text.length()) {
                to += text.startsWith("\r\n", to) ? 2 : 1;
            }
            return edit(from, to, "", file);
        }
        return endsLine ? edit(from, end, "", file) : edit(start, to, "", file);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static Edit edit(int start, int end, String replacement, SourceFile file) {
        return new Edit(file.region(start, end), replacement);
    }
}
