package dev.guidelint.analyzer.engine;

import dev.guidelint.analyzer.api.PathFilter;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.source.SourceRoot;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What to scan, and how.
 *
 * @param root what paths in reports are relative to
 * @param sources folders and files to scan
 * @param filter which of the files found there are wanted
 * @param encoding how they are encoded
 * @param buffers texts that take the place of what is in a file, by the path that reports name it with: what an editor has
 *     not saved yet, or what fixes would make of it
 * @param release the Java release they are written for, 8 to 25
 * @param target the Java release they are to run on some day, not before {@code release}
 * @param classPath jars and folders of classes they are compiled against
 * @param rules the rules, sorted by id
 * @param knownRules ids and chapters of all rules there are, active or not; empty if nobody can tell
 * @param today the day on which it is done: suppressions can end
 * @param limits where to stop
 * @param progress is told how far the scan has come
 * @param profile is told where the time goes
 */
public record ScanRequest(
        Path root,
        List<SourceRoot> sources,
        PathFilter filter,
        Charset encoding,
        Map<String, SourceText> buffers,
        int release,
        int target,
        List<Path> classPath,
        List<ActiveRule> rules,
        Set<String> knownRules,
        LocalDate today,
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

    /** Copies the collections. */
    public ScanRequest {
        sources = List.copyOf(sources);
        buffers = Map.copyOf(buffers);
        classPath = List.copyOf(classPath);
        rules = List.copyOf(rules);
        knownRules = Set.copyOf(knownRules);
    }

    /** The beginning of a request with usual settings: everything below a folder, no class path, the newest release. */
    public static Builder of(Path root, List<ActiveRule> rules) {
        return new Builder(root, rules);
    }

    /** The beginning of a request like this one. */
    public Builder but() {
        Builder builder = new Builder(root, rules);
        builder.sources = sources;
        builder.filter = filter;
        builder.encoding = encoding;
        builder.buffers = buffers;
        builder.release = release;
        builder.target = OptionalInt.of(target);
        builder.classPath = classPath;
        builder.knownRules = knownRules;
        builder.today = today;
        builder.limits = limits;
        builder.progress = progress;
        builder.profile = profile;
        return builder;
    }

    /** A request in the making. */
    public static final class Builder {
        private final Path root;
        private List<ActiveRule> rules;
        private List<SourceRoot> sources;
        private PathFilter filter = PathFilter.ALL;
        private Charset encoding = StandardCharsets.UTF_8;
        private Map<String, SourceText> buffers = Map.of();
        private int release = NEWEST_RELEASE;
        private OptionalInt target = OptionalInt.empty();
        private List<Path> classPath = List.of();
        private Set<String> knownRules = Set.of();
        private LocalDate today = LocalDate.now(ZoneId.systemDefault());
        private Limits limits = Limits.DEFAULT;
        private Progress progress = Progress.NONE;
        private Profile profile = new Profile(false);

        private Builder(Path root, List<ActiveRule> rules) {
            this.root = root;
            this.rules = List.copyOf(rules);
            this.sources = List.of(new SourceRoot(root, Optional.empty()));
        }

        /** Other rules, sorted by id. */
        public Builder rules(List<ActiveRule> value) {
            rules = List.copyOf(value);
            return this;
        }

        /** Folders and files to scan. */
        public Builder sources(List<SourceRoot> value) {
            sources = List.copyOf(value);
            return this;
        }

        /** Which of the files found there are wanted. */
        public Builder filter(PathFilter value) {
            filter = value;
            return this;
        }

        /** How the files are encoded. */
        public Builder encoding(Charset value) {
            encoding = value;
            return this;
        }

        /** Texts that take the place of what is in a file. */
        Builder buffers(Map<String, SourceText> value) {
            buffers = Map.copyOf(value);
            return this;
        }

        /** The Java release the files are written for, 8 to 25. */
        public Builder release(int value) {
            release = value;
            return this;
        }

        /** The Java release they are to run on some day; by default the one they are written for. */
        public Builder target(int value) {
            target = OptionalInt.of(value);
            return this;
        }

        /** Jars and folders of classes they are compiled against. */
        public Builder classPath(List<Path> value) {
            classPath = List.copyOf(value);
            return this;
        }

        /** Ids and chapters of all rules there are, active or not. */
        public Builder knownRules(Set<String> value) {
            knownRules = Set.copyOf(value);
            return this;
        }

        /** The day on which the scan is done, if it is not today. */
        public Builder today(LocalDate value) {
            today = value;
            return this;
        }

        /** Where to stop. */
        public Builder limits(Limits value) {
            limits = value;
            return this;
        }

        /** Who is told how far the scan has come. */
        public Builder progress(Progress value) {
            progress = value;
            return this;
        }

        /** Who is told where the time goes. */
        public Builder profile(Profile value) {
            profile = value;
            return this;
        }

        /** The request. */
        public ScanRequest build() {
            return new ScanRequest(
                    root,
                    sources,
                    filter,
                    encoding,
                    buffers,
                    release,
                    target.orElse(release),
                    classPath,
                    rules,
                    knownRules,
                    today,
                    limits,
                    progress,
                    profile);
        }
    }
}
