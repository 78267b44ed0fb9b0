package dev.guidelint.analyzer.testkit;

import dev.guidelint.analyzer.engine.Scan;
import dev.guidelint.analyzer.engine.ScanRequest;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.evidence.ScanResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A project in a temporary folder, scanned and deleted. */
final class TestProject {
    private TestProject() {}

    /** The release the sources are written for, and the one they are to run on. */
    record Releases(int from, int to) {}

    static ScanResult scan(
            Map<String, String> sources, List<ActiveRule> rules, List<Path> classPath, Releases releases, int threads) {
        try {
            Path root = Files.createTempDirectory("guidelint-test");
            try {
                for (Map.Entry<String, String> source : sources.entrySet()) {
                    Path file = root.resolve(source.getKey());
                    Files.createDirectories(file.resolveSibling("."));
                    Files.writeString(file, source.getValue());
                }
                ScanRequest.Limits usual = ScanRequest.Limits.DEFAULT;
                return Scan.run(ScanRequest.of(root, rules)
                        .release(releases.from())
                        .target(releases.to())
                        .classPath(classPath)
                        .knownRules(rules.stream().map(rule -> rule.info().id()).collect(Collectors.toSet()))
                        .limits(new ScanRequest.Limits(threads, usual.parseTime(), usual.fileBytes()))
                        .build());
            } finally {
                delete(root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
