package dev.guidelint.analyzer.engine;

import dev.guidelint.analyzer.api.PathFilter;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.source.SourceRoot;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What to scan, and how.
 *
 * @param root what paths in reports are relative to
 * @param sources folders and files to scan
 * @param filter which of the files found there are wanted
 * @param encoding how they are encoded
 * @param release the Java release they are written for, 8 to 25
 * @param classPath jars and folders of classes they are compiled against
 * @param rules the rules, sorted by id
 * @param limits where to stop
 * @param progress is told how far the scan has come
 * @param profile is told where the time goes
 */
public record ScanRequest(
        Path root,
        List<SourceRoot> sources,
        PathFilter filter,
        Charset encoding,
        int release,
        List<Path> classPath,
        List<ActiveRule> rules,
        Limits limits,
        Progress progress,
        Profile profile) {

    /** The oldest Java release that is understood. */
    public static final int OLDEST_RELEASE = 8;

    /** The newest Java release that is understood. */
    public static final int NEWEST_RELEASE = 25;

    /**
     * Where to stop.
     *
     * @param threads how many threads to use, at least 1
     * @param parseTime time that parsing a file may take, besides an allowance for its size
     * @param fileBytes size of the largest file that is parsed, in bytes
     */
    public record Limits(int threads, Duration parseTime, long fileBytes) {
        /** All processors, half a minute and 10 MiB. */
        public static final Limits DEFAULT =
                new Limits(Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(30), 10L << 20);
    }

    /** Copies the lists. */
    public ScanRequest {
        sources = List.copyOf(sources);
        classPath = List.copyOf(classPath);
        rules = List.copyOf(rules);
    }

    /** The same request with other rules. */
    public ScanRequest withRules(List<ActiveRule> others) {
        return new ScanRequest(root, sources, filter, encoding, release, classPath, others, limits, progress, profile);
    }

    /** A request with usual settings: everything below the given folder, no class path, the newest release. */
    public static ScanRequest of(Path root, List<ActiveRule> rules) {
        return new ScanRequest(
                root,
                List.of(new SourceRoot(root, Optional.empty())),
                PathFilter.ALL,
                StandardCharsets.UTF_8,
                NEWEST_RELEASE,
                List.of(),
                rules,
                Limits.DEFAULT,
                Progress.NONE,
                new Profile(false));
    }
}
