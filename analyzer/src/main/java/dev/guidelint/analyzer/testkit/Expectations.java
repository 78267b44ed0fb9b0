package dev.guidelint.analyzer.testkit;

import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.testkit.MarkedSource.Expectation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares findings with what the markers in the sources say. */
final class Expectations {
    private Expectations() {}

    static void verify(Map<String, MarkedSource> sources, ScanResult result) {
        List<String> differences = new ArrayList<>();
        Set<Finding> seen = new HashSet<>();
        for (Evidence evidence : result.evidence()) {
            if (!seen.add(evidence.finding())) {
                differences.add("found twice: " + show(evidence.finding()));
            }
        }
        for (Map.Entry<String, MarkedSource> source : sources.entrySet()) {
            List<Evidence> open = new ArrayList<>();
            for (Evidence evidence : result.evidence()) {
                if (evidence.isOpen() && evidence.finding().path().equals(source.getKey())) {
                    open.add(evidence);
                }
            }
            for (Evidence evidence : open) {
                verifyForm(evidence.finding(), source.getValue().source(), differences);
            }
            for (Expectation expectation : source.getValue().expectations()) {
                boolean isMet = expectation.isRelated()
                        ? isRelated(result, source.getKey(), expectation)
                        : take(open, expectation);
                if (!isMet) {
                    differences.add("missing: " + source.getKey() + ":" + expectation);
                }
            }
            for (Evidence evidence : open) {
                differences.add("not expected: " + show(evidence.finding()));
            }
        }
        if (!differences.isEmpty()) {
            throw new AssertionError(String.join("\n", differences));
        }
    }

    private static boolean isRelated(ScanResult result, String path, Expectation expectation) {
        return result.evidence().stream()
                .flatMap(evidence -> evidence.finding().related().stream())
                .anyMatch(place -> place.path().equals(path)
                        && place.region().startLine() == expectation.line()
                        && place.message().contains(expectation.text()));
    }

    private static boolean take(List<Evidence> open, Expectation expectation) {
        for (int i = 0; i < open.size(); i++) {
            Finding finding = open.get(i).finding();
            if (finding.region().startLine() == expectation.line()
                    && (expectation.severity().isEmpty()
                            || expectation
                                    .severity()
                                    .equals(open.get(i).severity().label()))
                    && finding.message().contains(expectation.text())) {
                open.remove(i);
                return true;
            }
        }
        return false;
    }

    private static void verifyForm(Finding finding, String source, List<String> differences) {
        String[] lines = source.split("\n", -1);
        for (Region region : List.of(finding.region(), finding.context())) {
            boolean inside = region.endLine() <= lines.length
                    && region.startColumn() <= lines[region.startLine() - 1].length() + 1
                    && region.endColumn() <= lines[region.endLine() - 1].length() + 1;
            if (!inside) {
                differences.add("outside the file: " + region + " of " + show(finding));
            }
        }
        String message = finding.message();
        if (message.isBlank() || message.endsWith(".") || message.indexOf('\n') >= 0) {
            differences.add("a message is one line without a final stop: " + show(finding));
        }
        if (message.chars().filter(c -> c == '`').count() % 2 != 0) {
            differences.add("unpaired backtick: " + show(finding));
        }
    }

    private static String show(Finding finding) {
        return finding.path() + ":" + finding.region().startLine() + ":"
                + finding.region().startColumn() + ": " + finding.message();
    }
}
