package dev.guidelint.analyzer.engine;

import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Project;
import dev.guidelint.analyzer.api.ResourceFile;
import dev.guidelint.analyzer.api.RuleSettings;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.Evidence.Suppression;
import dev.guidelint.analyzer.evidence.Notification;
import dev.guidelint.analyzer.evidence.ScanResult.Degraded;
import dev.guidelint.analyzer.evidence.Suppressions;
import dev.guidelint.analyzer.source.ParseFailure;
import dev.guidelint.analyzer.source.SourcePath;
import dev.guidelint.analyzer.types.FileFacts;
import dev.guidelint.analyzer.types.FileTypes;
import dev.guidelint.analyzer.types.SharedWork;
import dev.guidelint.analyzer.types.TypeUniverse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks one file after the other: walks its tree, and weighs what the rules found. Thread-safe. */
final class FileCheck {
    private final Map<String, ActiveRule> rules = new HashMap<>();
    private final Dispatcher dispatcher;
    private final Optional<UnusedSuppressions> unused;
    private final LocalDate today;
    private final TypeUniverse universe;
    private final Project project;
    private final Profile profile;

    FileCheck(ScanRequest request, List<Degraded> degraded, TypeUniverse universe, Project project) {
        for (ActiveRule rule : request.rules()) {
            rules.put(rule.info().id(), rule);
        }
        this.profile = request.profile();
        this.dispatcher = new Dispatcher(request.rules(), profile);
        this.unused = UnusedSuppressions.of(request, degraded);
        this.today = request.today();
        this.universe = universe;
        this.project = project;
    }

    /**
     * What was found in a file.
     *
     * @param evidence findings, suppressed ones included
     * @param crashes rules that threw
     */
    record Result(List<Evidence> evidence, List<Notification> crashes) {
        static final Result EMPTY = new Result(List.of(), List.of());
    }

    Result check(SourceFile file, FileFacts facts) {
        SharedWork work = new SharedWork(profile.isEnabled());
        FileTypes types = new FileTypes(file, facts, universe, work);
        Dispatcher.Verdict verdict = dispatcher.check(file, types, project, work);
        profile.types(work.nanos());
        boolean looksForUnused = unused.isPresent() && Suppressions.areLikelyIn(file);
        if (verdict.findings().isEmpty() && !looksForUnused) {
            return verdict.crashes().isEmpty() ? Result.EMPTY : new Result(List.of(), verdict.crashes());
        }
        Suppressions suppressions = Suppressions.of(file, today);
        List<Evidence> evidence = new ArrayList<>(verdict.findings().size());
        for (Finding finding : verdict.findings()) {
            evidence.add(weigh(finding, suppressions));
        }
        // A rule that crashed may have had something to suppress.
        if (looksForUnused && verdict.crashes().isEmpty()) {
            for (Finding finding : unused.orElseThrow().find(suppressions, file)) {
                evidence.add(weigh(finding, suppressions));
            }
        }
        return new Result(evidence, verdict.crashes());
    }

    /** Whether some rule wants to see files that are no Java. */
    boolean wantsResources() {
        return dispatcher.wantsResources();
    }

    /** Whether some rule wants to see the file of that path, which is no Java. */
    boolean wantsResource(String path) {
        return dispatcher.wantsResource(path);
    }

    Result check(ResourceFile file) {
        return weigh(dispatcher.check(file, project));
    }

    /** What concerns the project as a whole. */
    Result check(List<ResourceFile> files) {
        return weigh(dispatcher.check(files, project));
    }

    private Result weigh(Dispatcher.Verdict verdict) {
        List<Evidence> evidence = new ArrayList<>(verdict.findings().size());
        for (Finding finding : verdict.findings()) {
            evidence.add(weigh(finding, Optional.empty()));
        }
        return new Result(evidence, verdict.crashes());
    }

    private Evidence weigh(Finding finding, Suppressions suppressions) {
        return weigh(finding, suppressions.find(finding, rule(finding.rule())));
    }

    private Evidence weigh(Finding finding, Optional<Suppression> inSource) {
        ActiveRule rule = rule(finding.rule());
        Optional<Suppression> suppression =
                inSource.or(() -> asCompiled(finding)).or(() -> byGuide(finding, rule));
        return new Evidence(finding, severity(finding, rule), suppression);
    }

    private static Optional<Suppression> asCompiled(Finding finding) {
        return finding.concern()
                .flatMap(Concern::silence)
                .map(reason -> new Suppression(Suppression.Kind.COMPILER, reason));
    }

    Result unparsable(SourcePath source, ParseFailure failure) {
        ActiveRule rule = rule(Unparsable.ID);
        Finding finding = new Finding(
                Unparsable.ID, source.path(), failure.region(), failure.region(), "not analysed: " + failure.message());
        return new Result(List.of(new Evidence(finding, severity(finding, rule), byGuide(finding, rule))), List.of());
    }

    private ActiveRule rule(String id) {
        ActiveRule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalStateException("a finding of rule `" + id + "`, which is not active");
        }
        return rule;
    }

    private static Severity severity(Finding finding, ActiveRule rule) {
        RuleSettings settings = rule.settings();
        return settings.severityIsSet()
                ? settings.severity()
                : finding.severity().orElse(settings.severity());
    }

    private static Optional<Suppression> byGuide(Finding finding, ActiveRule rule) {
        return rule.settings().paths().accepts(finding.path())
                ? Optional.empty()
                : Optional.of(new Suppression(Suppression.Kind.GUIDE, ""));
    }
}
