package dev.guidelint.cli;

import dev.guidelint.analyzer.api.PathFilter;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.engine.ScanRequest;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.source.SourceRoot;
import dev.guidelint.cli.project.ProjectLayout;
import dev.guidelint.rules.ProjectGuide;
import dev.guidelint.rules.RulePacks;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to scan: the options that say where the code is and how it is compiled. */
final class ScanOptions {
    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "Folders or files to scan; the current folder if there is none. The folder of a Maven project is"
                            + " understood: its source and test roots, release, encoding, and what is known of its class path.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--guide",
            paramLabel = "FILE",
            description = "The guide to check against. By default guide.adoc or"
                    + " docs/guide.adoc of the project, else the guide that comes with Guidelint.")
    private Optional<Path> guide = Optional.empty();

    @Option(names = "--sources", paramLabel = "DIR", description = "A folder of sources that ship. Can be repeated.")
    private List<Path> sources = new ArrayList<>();

    @Option(
            names = {"--tests", "--test-sources"},
            paramLabel = "DIR",
            description = "A folder of tests. Can be repeated.")
    private List<Path> tests = new ArrayList<>();

    @Option(
            names = "--include",
            paramLabel = "PATTERN",
            split = ",",
            description = "Scan only files whose path matches, for" + " example 'src/main/**'. Can be repeated.")
    private List<String> includes = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "PATTERN",
            split = ",",
            description = "Leave out files whose path matches." + " Can be repeated.")
    private List<String> excludes = new ArrayList<>();

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            description = "Jars and class folders that the code is compiled"
                    + " against, separated as for java. More types known, more found.")
    private String classPath = "";

    @Option(names = "--release", paramLabel = "N", description = "The Java release the code is written for, 8 to 25.")
    private Optional<Integer> release = Optional.empty();

    @Option(
            names = "--target",
            paramLabel = "N",
            description = "The Java release the code is to run on some day, not before its own; by default that.")
    private Optional<Integer> target = Optional.empty();

    @Option(names = "--encoding", paramLabel = "NAME", description = "How the sources are encoded; UTF-8 by default.")
    private Optional<Charset> encoding = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads to use; all processors by default. The" + " result does not depend on it.")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--parse-timeout",
            paramLabel = "SECONDS",
            description = "How long parsing a file may take, besides 10 s" + " for each MiB; 30 by default.")
    private Optional<Integer> parseTimeout = Optional.empty();

    @Option(names = "--max-file-size", paramLabel = "MIB", description = "The largest file to parse; 10 by default.")
    private Optional<Integer> maxFileSize = Optional.empty();

    /**
     * The guide to check a project against.
     *
     * @throws UsageException if there is none where the user says it is
     */
    ProjectGuide guide(Path root) {
        return guide(guide, root);
    }

    static ProjectGuide guide(Optional<Path> file, Path root) {
        try {
            return ProjectGuide.load(file, root);
        } catch (NoSuchFileException e) {
            throw new UsageException("there is no guide at " + e.getMessage());
        }
    }

    /** How the project is laid out, as far as neither the user nor a build file says otherwise. */
    ProjectLayout layout() {
        List<Path> all = new ArrayList<>(paths);
        if (!sources.isEmpty() || !tests.isEmpty()) {
            all.addAll(sources);
            all.addAll(tests);
        } else if (all.isEmpty()) {
            all.add(Path.of(""));
        }
        ProjectLayout found = ProjectLayout.of(all);
        List<SourceRoot> roots = new ArrayList<>();
        sources.forEach(path -> roots.add(new SourceRoot(path, Optional.of(SourceSet.MAIN))));
        tests.forEach(path -> roots.add(new SourceRoot(path, Optional.of(SourceSet.TEST))));
        if (roots.isEmpty()) {
            roots.addAll(found.sources());
        } else {
            paths.forEach(path -> roots.add(new SourceRoot(path, Optional.empty())));
        }
        return new ProjectLayout(
                found.root(),
                roots,
                classPath.isEmpty() ? found.classPath() : classPathEntries(),
                release.isPresent() ? OptionalInt.of(checkedRelease("--release", release.get())) : found.release(),
                encoding.orElse(found.encoding()));
    }

    private List<Path> classPathEntries() {
        List<Path> entries = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            if (!entry.isBlank()) {
                entries.add(Path.of(entry.strip()));
            }
        }
        return entries;
    }

    private static int checkedRelease(String option, int value) {
        if (value < ScanRequest.OLDEST_RELEASE || value > ScanRequest.NEWEST_RELEASE) {
            throw new UsageException(option + " takes a number from " + ScanRequest.OLDEST_RELEASE + " to "
                    + ScanRequest.NEWEST_RELEASE + ", not " + value);
        }
        return value;
    }

    /** The beginning of a request to scan what these options say. */
    ScanRequest.Builder request(ProjectLayout layout, List<ActiveRule> rules) {
        int from = layout.release().orElse(ScanRequest.NEWEST_RELEASE);
        return ScanRequest.of(layout.root(), rules)
                .sources(layout.sources())
                .filter(filter())
                .encoding(layout.encoding())
                .release(from)
                .target(targetAfter(from))
                .classPath(layout.classPath())
                .knownRules(RulePacks.names())
                .limits(limits());
    }

    private int targetAfter(int from) {
        int to = target.isPresent() ? checkedRelease("--target", target.get()) : from;
        if (to < from) {
            throw new UsageException("--target " + to + " is before the release of the code, " + from
                    + ": say which that is by --release");
        }
        return to;
    }

    private PathFilter filter() {
        List<String> patterns = new ArrayList<>(includes);
        excludes.forEach(pattern -> patterns.add("!" + pattern));
        return PathFilter.of(patterns);
    }

    private ScanRequest.Limits limits() {
        ScanRequest.Limits usual = ScanRequest.Limits.DEFAULT;
        return new ScanRequest.Limits(
                positive("--threads", threads).orElse(usual.threads()),
                positive("--parse-timeout", parseTimeout)
                        .map(Duration::ofSeconds)
                        .orElse(usual.parseTime()),
                positive("--max-file-size", maxFileSize)
                        .map(mib -> (long) mib << 20)
                        .orElse(usual.fileBytes()));
    }

    private static Optional<Integer> positive(String option, Optional<Integer> value) {
        if (value.isPresent() && value.get() < 1) {
            throw new UsageException(option + " takes a number from 1 on, not " + value.get());
        }
        return value;
    }
}
