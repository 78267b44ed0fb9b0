package dev.guidelint.report;

import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.RulePack;
import dev.guidelint.analyzer.api.RuleSettings;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.Evidence.Suppression;
import dev.guidelint.analyzer.evidence.Notification;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.analyzer.guide.GuideReader;
import dev.guidelint.analyzer.guide.GuideSettings;
import dev.guidelint.analyzer.output.OutputSettings;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A guide, some sources, and what was found in them. */
final class Scene {
    private static final List<RulePack> PACKS = List.of(
            new RulePack(
                    "shared-state",
                    List.of(
                            rule("mutable-static", Severity.ERROR, "static field that everyone can change"),
                            rule("shared-array", Severity.WARNING, "array that is handed out"))),
            new RulePack("tests", List.of(rule("empty-test", Severity.WARNING, "test that checks nothing"))));

    private final Map<String, String> guides = new HashMap<>();
    private final Map<String, SourceText> texts = new HashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Notification> notifications = new ArrayList<>();
    private final Map<String, String> sentences = new HashMap<>();
    private Set<SourceSet> sourceSets = Set.of(SourceSet.MAIN, SourceSet.TEST);

    static Scene guide(String text) {
        Scene scene = new Scene();
        scene.guides.put("guide.adoc", text);
        return scene;
    }

    Scene packaged(String text) {
        guides.put("default.adoc", text);
        return this;
    }

    Scene source(String path, String text) {
        texts.put(path, SourceText.of(path, text));
        return this;
    }

    Scene finding(String rule, Severity severity, String path, int line, String message) {
        return add(rule, severity, path, line, message, Optional.empty());
    }

    Scene suppressed(String rule, String path, int line) {
        Suppression suppression = new Suppression(Suppression.Kind.COMMENT, "old");
        return add(rule, Severity.WARNING, path, line, "Message.", Optional.of(suppression));
    }

    /** The team says something in its own words. */
    Scene sentence(String key, String text) {
        sentences.put(key, text);
        return this;
    }

    /** Nothing but code that ships was scanned. */
    Scene withoutTests() {
        sourceSets = Set.of(SourceSet.MAIN);
        return this;
    }

    Scene unreadable(String path, String message) {
        notifications.add(
                new Notification(Notification.Kind.UNREADABLE, path, Optional.empty(), Optional.empty(), message));
        return this;
    }

    private Scene add(
            String rule, Severity severity, String path, int line, String message, Optional<Suppression> suppression) {
        Region region = Region.onLine(line, 1, 1);
        evidence.add(new Evidence(new Finding(rule, path, region, region, message), severity, suppression));
        return this;
    }

    /** The report as AsciiDoc. */
    String report() {
        GuideReader reader = GuideReader.of(name -> bytes(guides.get(name)))
                .packaged(name -> name.equals("guide.adoc") ? bytes(guides.get("default.adoc")) : Optional.empty());
        Guide guide = reader.read("guide.adoc");
        GuideSettings settings = GuideSettings.of(guide, PACKS);
        if (settings.hasErrors()) {
            throw new AssertionError(settings.problems());
        }
        List<ActiveRule> rules = new ArrayList<>(settings.activeRules());
        rules.add(new ActiveRule(rule("unparsable", Severity.ERROR, "file that cannot be parsed"), settings(), "x"));
        rules.sort(Comparator.comparing(active -> active.info().id()));
        evidence.sort(Comparator.comparing((Evidence item) -> item.finding().path())
                .thenComparing(item -> item.finding().region())
                .thenComparing(item -> item.finding().rule()));
        ScanResult result = new ScanResult(rules, evidence, notifications, List.of(), texts, 120, 34567, sourceSets);
        StringWriter out = new StringWriter();
        try {
            new AsciidocReport(guide, settings, sentences).write(result, OutputSettings.of("0.1.0"), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static RuleSettings settings() {
        return RuleSettings.defaults(RuleInfo.of("unparsable", Severity.ERROR, "file that cannot be parsed"));
    }

    private static Optional<byte[]> bytes(String text) {
        return Optional.ofNullable(text).map(present -> present.getBytes(StandardCharsets.UTF_8));
    }

    private static PlainRule rule(String id, Severity severity, String summary) {
        RuleInfo info = RuleInfo.of(id, severity, summary);
        return new PlainRule(id.endsWith("test") ? info.sources(SourceSet.TEST) : info);
    }
}
