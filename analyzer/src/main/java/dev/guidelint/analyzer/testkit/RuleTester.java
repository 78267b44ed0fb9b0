package dev.guidelint.analyzer.testkit;

import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.InvalidOptionException;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.PathFilter;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleSettings;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.fix.TextEdits;
import dev.guidelint.analyzer.testkit.TestProject.Releases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tests one rule on sources with expectations, through the real engine.
 *
 * <pre>{@code
 * RuleTester.of(new EmptyCatch()).check("""
 *     class A {
 *       void m() {
 *         try { run(); }
 *         catch (Exception e) {} // finding: `e` is dropped
 *       }
 *     }
 *     """);
 * }</pre>
 *
 * <p>A line without a marker asserts silence. Besides, and for free: findings lie inside their file and say something; a
 * second run finds the same, also on two threads; nothing crashes; a fix leaves a source that parses, and a second round
 * changes nothing. Immutable: each {@code with} gives a new tester.
 */
public final class RuleTester {
    private static final int MAX_ROUNDS = 10;

    private final Rule rule;
    private final Map<String, String> options;
    private final Map<String, String> files;
    private final List<Path> classPath;
    private final Releases releases;

    private RuleTester(
            Rule rule,
            Map<String, String> options,
            Map<String, String> files,
            List<Path> classPath,
            Releases releases) {
        this.rule = rule;
        this.options = options;
        this.files = files;
        this.classPath = classPath;
        this.releases = releases;
    }

    /** A tester for a rule with its default options and the newest release. */
    public static RuleTester of(Rule rule) {
        return new RuleTester(rule, Map.of(), Map.of(), List.of(), new Releases(25, 25));
    }

    /** The same tester with an option set as a guide would set it; {@code sources} and {@code scan-generated} included. */
    public RuleTester with(String option, String value) {
        Map<String, String> more = new HashMap<>(options);
        more.put(option, value);
        return new RuleTester(rule, more, files, classPath, releases);
    }

    /** The same tester with one more file in the project; it may have expectations, too. */
    public RuleTester withFile(String path, String source) {
        Map<String, String> more = new LinkedHashMap<>(files);
        more.put(path, source);
        return new RuleTester(rule, options, more, classPath, releases);
    }

    /** The same tester with jars or folders on the class path. */
    public RuleTester withClassPath(Path... entries) {
        return new RuleTester(rule, options, files, List.of(entries), releases);
    }

    /** The same tester for code of an older release. */
    public RuleTester withRelease(int value) {
        return new RuleTester(rule, options, files, classPath, new Releases(value, Math.max(value, releases.to())));
    }

    /** The same tester for code that is to run on a newer release some day. */
    public RuleTester withTarget(int value) {
        return new RuleTester(rule, options, files, classPath, new Releases(releases.from(), value));
    }

    /**
     * Checks a source in a file that is named after its first type; for a rule that looks at tests only, it is a test.
     *
     * @throws AssertionError if the findings are not those that the markers say
     */
    public void check(String source) {
        check(pathFor(source), source);
    }

    /**
     * Checks a source in a file of the given path; {@code src/test/java/...} makes it a test.
     *
     * @throws AssertionError if the findings are not those that the markers say
     */
    public void check(String path, String source) {
        Map<String, String> all = new TreeMap<>(files);
        all.put(path, source);
        Map<String, MarkedSource> marked = new TreeMap<>();
        Map<String, String> plain = new TreeMap<>();
        all.forEach((name, text) -> {
            MarkedSource one = MarkedSource.of(text);
            marked.put(name, one);
            plain.put(name, one.source());
        });
        ScanResult result = scan(plain, 1);
        if (!scan(plain, 2).evidence().equals(result.evidence())) {
            throw new AssertionError("a second run, on two threads, finds something else");
        }
        Expectations.verify(marked, result);
    }

    private String pathFor(String source) {
        boolean isForTests = !rule.info().sources().contains(SourceSet.MAIN);
        return (isForTests ? "src/test/java/" : "") + SourceNames.pathFor(source);
    }

    /** Starts a check of what the rule's fixes make of a source. */
    public FixCheck fix(String before) {
        return new FixCheck(before, false);
    }

    /** Starts a check of what those of the rule's fixes that need no review make of a source. */
    public FixCheck safeFix(String before) {
        return new FixCheck(before, true);
    }

    /** A check of a fix, waiting for what is expected of it. */
    public final class FixCheck {
        private final String before;
        private final boolean isSafeOnly;

        private FixCheck(String before, boolean isSafeOnly) {
            this.before = before;
            this.isSafeOnly = isSafeOnly;
        }

        /**
         * Checks that applying the fixes until nothing changes gives the expected source.
         *
         * @throws AssertionError if it gives another one
         */
        public void to(String after) {
            String path = pathFor(before);
            String text = before;
            for (int round = 0; round < MAX_ROUNDS; round++) {
                String next = applyOnce(path, text);
                if (next.equals(text)) {
                    if (!text.equals(after)) {
                        throw new AssertionError("the fix gives\n" + text + "\nexpected was\n" + after);
                    }
                    return;
                }
                text = next;
            }
            throw new AssertionError(
                    "the fix does not come to an end; after " + MAX_ROUNDS + " rounds it gives\n" + text);
        }

        private String applyOnce(String path, String text) {
            Map<String, String> all = new TreeMap<>(files);
            all.put(path, text);
            ScanResult result = scan(all, 1);
            List<Fix> fixes = new ArrayList<>();
            for (Evidence evidence : result.evidence()) {
                Finding finding = evidence.finding();
                if (!finding.rule().equals(rule.info().id())) {
                    throw new AssertionError(
                            "the fix leaves a source that does not parse: " + finding.message() + "\n" + text);
                }
                if (finding.path().equals(path)) {
                    finding.fix()
                            .filter(fix -> !isSafeOnly || fix.safety() == Fix.Safety.SAFE)
                            .ifPresent(fixes::add);
                }
            }
            return TextEdits.apply(SourceText.of(path, text), fixes);
        }
    }

    private ScanResult scan(Map<String, String> sources, int threads) {
        ScanResult result = TestProject.scan(sources, List.of(activeRule()), classPath, releases, threads);
        if (!result.notifications().isEmpty()) {
            throw new AssertionError(result.notifications().get(0).toString());
        }
        return result;
    }

    private ActiveRule activeRule() {
        RuleSettings settings = RuleSettings.defaults(rule.info());
        Map<Option<?>, Object> values = new HashMap<>();
        boolean scanGenerated = false;
        for (Map.Entry<String, String> entry : options.entrySet()) {
            if (entry.getKey().equals("scan-generated")) {
                scanGenerated = Boolean.parseBoolean(entry.getValue());
                continue;
            }
            Option<?> option = rule.info().options().stream()
                    .filter(candidate -> candidate.name().equals(entry.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the rule has no option `" + entry.getKey() + "`"));
            try {
                values.put(option, option.parse(entry.getValue()));
            } catch (InvalidOptionException e) {
                throw new AssertionError(e.getMessage(), e);
            }
        }
        return new ActiveRule(
                rule,
                new RuleSettings(
                        settings.rule(),
                        settings.severity(),
                        false,
                        settings.sources(),
                        scanGenerated,
                        PathFilter.ALL,
                        values),
                "test");
    }
}
