package dev.guidelint.analyzer.engine;

import dev.guidelint.analyzer.api.ResourceFile;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.Notification;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.evidence.ScanResult.Degraded;
import dev.guidelint.analyzer.source.OtherFiles;
import dev.guidelint.analyzer.source.ResourceFinder;
import dev.guidelint.analyzer.source.SourceFinder;
import dev.guidelint.analyzer.source.SourceLoader;
import dev.guidelint.analyzer.source.SourceLoader.Loaded;
import dev.guidelint.analyzer.source.SourcePath;
import dev.guidelint.analyzer.source.SourceRoot;
import dev.guidelint.analyzer.types.ClassPathHeaders;
import dev.guidelint.analyzer.types.FactsCollector;
import dev.guidelint.analyzer.types.FileFacts;
import dev.guidelint.analyzer.types.HeaderSource;
import dev.guidelint.analyzer.types.JdkHeaders;
import dev.guidelint.analyzer.types.LaterPackages;
import dev.guidelint.analyzer.types.ProjectIndex;
import dev.guidelint.analyzer.types.TypeUniverse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** A scan, from a request to its result: find, parse, index, check, collect. */
public final class Scan {
    private static final Comparator<Evidence> ORDER = Comparator.comparing(
                    (Evidence evidence) -> evidence.finding().path())
            .thenComparing(evidence -> evidence.finding().region())
            .thenComparing(evidence -> evidence.finding().rule())
            .thenComparing(evidence -> evidence.finding().message());

    private static final Comparator<Notification> NOTIFICATION_ORDER = Comparator.comparing(Notification::path)
            .thenComparing(notification -> notification.rule().orElse(""))
            .thenComparing(Notification::message);

    /** What a file may take per MiB besides the basic allowance: ten times what parsing usually takes. */
    private static final long NANOS_PER_MIB = 10_000_000_000L;

    private final ScanRequest request;
    private final TreeBudget budget = TreeBudget.ofHeap();
    private final Timer timer;

    private Scan(ScanRequest request) {
        this.request = withUnparsable(request);
        this.timer = new Timer(request.profile());
    }

    /**
     * Runs a scan. Trouble with single files or rules is part of the result; nothing is thrown on their account.
     *
     * @throws IllegalStateException if the thread is interrupted or the process runs out of memory
     */
    public static ScanResult run(ScanRequest request) {
        return new Scan(request).run();
    }

    /** A file that cannot be parsed is reported even if the guide does not mention the rule. */
    private static ScanRequest withUnparsable(ScanRequest request) {
        for (ActiveRule rule : request.rules()) {
            if (rule.info().id().equals(Unparsable.ID)) {
                return request;
            }
        }
        List<ActiveRule> rules = new ArrayList<>(request.rules());
        rules.add(Unparsable.active());
        rules.sort(Comparator.comparing(rule -> rule.info().id()));
        return request.but().rules(rules).build();
    }

    private ScanResult run() {
        SourceFinder finder = new SourceFinder(request.root(), request.filter());
        for (SourceRoot root : request.sources()) {
            finder.find(root);
        }
        timer.phase("find");
        List<Source> sources = parse(List.copyOf(finder.found()));
        timer.phase("parse");
        try (ClassPathHeaders classPath = ClassPathHeaders.open(request.classPath())) {
            List<FileFacts> facts = new ArrayList<>(sources.size());
            for (Source source : sources) {
                source.facts.ifPresent(facts::add);
            }
            TypeUniverse universe = new TypeUniverse(facts, libraries(classPath));
            ProjectIndex project = new ProjectIndex(
                    facts,
                    universe,
                    new ProjectIndex.Setting(request.release(), request.target(), classPath.libraries()),
                    OtherFiles.around(request.root(), request.sources()));
            List<Degraded> degraded =
                    Degradation.of(request.rules(), !request.classPath().isEmpty(), project.missingImports());
            timer.phase("index");
            FileCheck check = new FileCheck(request, degraded, universe, project);
            List<FileCheck.Result> results = check(sources, check);
            List<Notification> notifications = new ArrayList<>(finder.notifications());
            Map<ResourceFile, FileCheck.Result> resources = resources(check, notifications);
            timer.phase("check");
            for (String problem : classPath.problems()) {
                notifications.add(new Notification(
                        Notification.Kind.NOTE, "", Optional.empty(), Optional.empty(), "class path: " + problem));
            }
            ScanResult result = collect(sources, results, resources, notifications, degraded);
            timer.phase("collect");
            return result;
        }
    }

    /** A file on its way through the phases; lets go of its tree when it has been checked. */
    private static final class Source {
        private final SourcePath path;
        private final Optional<SourceText> text;
        private final Optional<FileFacts> facts;
        private final List<Notification> notifications;
        private Optional<Loaded> loaded;

        Source(Loaded loaded, Optional<FileFacts> facts, boolean keep) {
            this.path = loaded.source();
            this.text = loaded.text();
            this.facts = facts;
            this.notifications = loaded.notifications();
            this.loaded = keep ? Optional.of(loaded) : Optional.empty();
        }
    }

    private List<Source> parse(List<SourcePath> paths) {
        long limit = request.limits().parseTime().toNanos();
        long seconds = request.limits().parseTime().toSeconds();
        return Workers.map(
                request.limits().threads(),
                paths.size(),
                () -> parser(paths),
                index -> limit
                        + NANOS_PER_MIB * (paths.get(index).file().toFile().length() >> 20),
                index -> new Source(SourceLoader.givenUp(paths.get(index), seconds), Optional.empty(), true),
                request.progress().phase("parsing"));
    }

    private IntFunction<Source> parser(List<SourcePath> paths) {
        SourceLoader loader = loader();
        return index -> {
            long start = System.nanoTime();
            Loaded loaded = loader.load(paths.get(index));
            Optional<FileFacts> facts = loaded.file().map(FactsCollector::collect);
            boolean keep = loaded.file().isEmpty()
                    || budget.admits(loaded.file().get().text().length());
            request.profile().file(paths.get(index).path(), System.nanoTime() - start);
            return new Source(loaded, facts, keep);
        };
    }

    private SourceLoader loader() {
        return new SourceLoader(request.encoding(), request.limits().fileBytes(), request.buffers());
    }

    private List<HeaderSource> libraries(ClassPathHeaders classPath) {
        List<HeaderSource> libraries = new ArrayList<>();
        if (!request.classPath().isEmpty()) {
            libraries.add(classPath);
        }
        libraries.add(JdkHeaders.forRelease(request.release()));
        if (request.release() == ScanRequest.OLDEST_RELEASE && request.target() > request.release()) {
            libraries.add(new LaterPackages(request.release()));
        }
        return libraries;
    }

    private List<FileCheck.Result> check(List<Source> sources, FileCheck check) {
        return Workers.map(
                request.limits().threads(),
                sources.size(),
                () -> checker(sources, check),
                index -> Long.MAX_VALUE,
                index -> FileCheck.Result.EMPTY,
                request.progress().phase("checking"));
    }

    private IntFunction<FileCheck.Result> checker(List<Source> sources, FileCheck check) {
        SourceLoader loader = loader();
        return index -> {
            long start = System.nanoTime();
            Source source = sources.get(index);
            FileCheck.Result result = FileCheck.Result.EMPTY;
            Loaded loaded = source.loaded.orElseGet(
                    () -> loader.parse(source.path, source.text.orElseThrow(), source.notifications));
            source.loaded = Optional.empty();
            if (loaded.failure().isPresent()) {
                result = check.unparsable(source.path, loaded.failure().get());
            } else if (loaded.file().isPresent()) {
                SourceFile file = loaded.file().get();
                result = check.check(file, source.facts.orElseThrow());
            }
            request.profile().file(source.path.path(), System.nanoTime() - start);
            return result;
        };
    }

    /** Files that are no Java are few and small: one thread is enough. */
    private Map<ResourceFile, FileCheck.Result> resources(FileCheck check, List<Notification> notifications) {
        Map<ResourceFile, FileCheck.Result> results = new LinkedHashMap<>();
        if (check.wantsResources()) {
            ResourceFinder finder = new ResourceFinder(request.root(), request.filter());
            for (ResourceFile file : finder.find(check::wantsResource)) {
                results.put(file, check.check(file));
            }
            notifications.addAll(finder.notifications());
        }
        return results;
    }

    private ScanResult collect(
            List<Source> sources,
            List<FileCheck.Result> results,
            Map<ResourceFile, FileCheck.Result> resources,
            List<Notification> notifications,
            List<Degraded> degraded) {
        List<Evidence> evidence = new ArrayList<>();
        Map<String, SourceText> texts = new HashMap<>();
        Set<SourceSet> sourceSets = EnumSet.noneOf(SourceSet.class);
        long lines = 0;
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            FileCheck.Result result = results.get(i);
            evidence.addAll(result.evidence());
            notifications.addAll(result.crashes());
            notifications.addAll(source.notifications);
            sourceSets.add(source.path.sourceSet());
            if (source.text.isPresent()) {
                lines += source.text.get().lines().count();
                if (!result.evidence().isEmpty()) {
                    texts.put(source.path.path(), source.text.get());
                }
            }
        }
        resources.forEach((file, result) -> {
            evidence.addAll(result.evidence());
            notifications.addAll(result.crashes());
            if (!result.evidence().isEmpty()) {
                texts.put(file.path(), file.source());
            }
        });
        evidence.sort(ORDER);
        notifications.sort(NOTIFICATION_ORDER);
        return new ScanResult(
                request.rules(), evidence, notifications, degraded, texts, sources.size(), lines, sourceSets);
    }
}
