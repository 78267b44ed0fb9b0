package dev.guidelint.analyzer.output;

import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.RelatedLocation;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleSettings;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.Evidence.Suppression;
import dev.guidelint.analyzer.evidence.Notification;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.evidence.ScanResult.Degraded;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Results as a scan would give them, over files with everything that makes places hard to get right. */
final class Results {
    static final SourceText TABS = SourceText.of(
            "src/main/java/demo/Reader.java",
            "package demo;\r\n"
                    + "\r\n"
                    + "class Reader {\r\n"
                    + "\tvoid run() {\r\n"
                    + "\t\ttry { read(); } catch (IOException e) {}\r\n"
                    + "\t}\r\n"
                    + "}\r\n");
    static final SourceText EMOJI = SourceText.of(
            "src/main/java/demo/Été 1.java",
            "package demo;\n\nclass Été {\n    String smile = \"😀\"; int limit = 3;\n    int unused;\n}\n");
    static final SourceText MARKED = new SourceText(
            "src/main/java/demo/Marked.java",
            "class Marked { int count; }",
            SourceText.of("", "class Marked { int count; }").lines(),
            true);

    private Results() {}

    /** One finding of each kind, and trouble of each kind. */
    static ScanResult full() {
        Finding caught = new Finding(
                        "empty-catch",
                        TABS.path(),
                        Region.onLine(5, 26, 11),
                        new Region(4, 2, 4, 12),
                        "`e` is dropped, so nobody will know that `read` failed; handle it or say why not.")
                .withRelated(new RelatedLocation(TABS.path(), Region.onLine(5, 9, 6), "thrown here"));
        Finding hidden = new Finding(
                "empty-catch", TABS.path(), Region.onLine(4, 7, 3), new Region(4, 2, 4, 12), "`run` is quiet.");
        Finding marked = new Finding(
                "non-final-field",
                MARKED.path(),
                Region.onLine(1, 20, 5),
                Region.onLine(1, 16, 10),
                "`count` is never assigned.");
        Finding limit = new Finding(
                        "non-final-field",
                        EMOJI.path(),
                        Region.onLine(4, 30, 5),
                        Region.onLine(4, 26, 14),
                        "`limit` is never assigned after its declaration; make it `final`.")
                .withFix(Fix.safe("Make `limit` final", new Edit(Region.onLine(4, 26, 0), "final ")));
        Finding unused = new Finding(
                        "non-final-field",
                        EMOJI.path(),
                        Region.onLine(5, 9, 6),
                        Region.onLine(5, 5, 11),
                        "`unused` is never read; delete it.")
                .withSeverity(Severity.ERROR)
                .withFix(Fix.needsReview("Delete `unused`", new Edit(new Region(5, 1, 6, 1), "")));
        return new ScanResult(
                rules(),
                List.of(
                        open(marked, Severity.INFO),
                        new Evidence(
                                hidden,
                                Severity.WARNING,
                                Optional.of(new Suppression(Suppression.Kind.COMMENT, "the caller logs"))),
                        open(caught, Severity.WARNING),
                        open(limit, Severity.INFO),
                        open(unused, Severity.ERROR)),
                List.of(
                        new Notification(
                                Notification.Kind.UNREADABLE,
                                "src/main/java/demo/Locked.java",
                                Optional.empty(),
                                Optional.empty(),
                                "The file cannot be read: access denied."),
                        new Notification(
                                Notification.Kind.RULE_CRASHED,
                                TABS.path(),
                                Optional.of(Region.onLine(5, 3, 3)),
                                Optional.of("empty-catch"),
                                "The rule crashed: IllegalStateException.")),
                List.of(new Degraded("non-final-field", "there is no class path")),
                Map.of(TABS.path(), TABS, EMOJI.path(), EMOJI, MARKED.path(), MARKED),
                1204,
                98765,
                Set.of(SourceSet.MAIN));
    }

    /** One finding that means something for a migration. */
    static ScanResult concerned() {
        Concern concern = Concern.of(Concern.Level.FAILS, "java.lang.Thread", 5)
                .about("java.lang.Thread#stop()")
                .since(20)
                .advice("interrupt it")
                .silence("it is deprecated itself");
        return of(TABS, finding(TABS, Region.onLine(5, 9, 6)).withConcern(concern));
    }

    /** The result of a scan that found nothing. */
    static ScanResult clean() {
        return new ScanResult(rules(), List.of(), List.of(), List.of(), Map.of(), 1, 12, Set.of(SourceSet.MAIN));
    }

    /** A result with one finding in one line. */
    static ScanResult of(SourceText source, Finding... findings) {
        List<Evidence> evidence = new ArrayList<>();
        for (Finding finding : findings) {
            evidence.add(open(finding, finding.severity().orElse(Severity.WARNING)));
        }
        return new ScanResult(
                rules(),
                evidence,
                List.of(),
                List.of(),
                Map.of(source.path(), source),
                1,
                source.lines().count(),
                Set.of(SourceSet.MAIN));
    }

    static Finding finding(SourceText source, Region region) {
        return new Finding("empty-catch", source.path(), region, region, "Message.");
    }

    static String write(OutputFormat format, ScanResult result, OutputSettings settings) {
        StringWriter out = new StringWriter();
        try {
            format.write(result, settings, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static Evidence open(Finding finding, Severity severity) {
        return new Evidence(finding, severity, Optional.empty());
    }

    private static List<ActiveRule> rules() {
        return List.of(active(new EmptyCatch(), "debugging"), active(new NonFinalField(), "shared-state"));
    }

    private static ActiveRule active(Rule rule, String chapter) {
        return new ActiveRule(rule, RuleSettings.defaults(rule.info()), chapter);
    }
}
