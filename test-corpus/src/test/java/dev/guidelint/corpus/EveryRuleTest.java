package dev.guidelint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.PathFilter;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RulePack;
import dev.guidelint.analyzer.api.RuleSettings;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.engine.Scan;
import dev.guidelint.analyzer.engine.ScanRequest;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.page.Example;
import dev.guidelint.analyzer.page.RulePage;
import dev.guidelint.rules.RulePacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule over everybody's examples, over hard cases that no rule had in mind, and over real projects: find, never throw,
 * and point into the file.
 */
class EveryRuleTest {
    @TempDir
    Path folder;

    @Test
    void survivesTheExamplesOfAllPages() throws IOException {
        int examples = 0;
        for (RulePack pack : RulePacks.all()) {
            for (Rule rule : pack.rules()) {
                for (Example example : RulePage.of(rule).examples()) {
                    Path file = folder.resolve(rule.info().id() + examples++).resolve("Example.java");
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, example.code());
                }
            }
        }
        assertThat(examples).isGreaterThan(50);
        verify(folder);
    }

    @Test
    void survivesHardCases() {
        verify(Path.of("src/test/resources/hard"));
    }

    @Test
    void survivesRealProjects() {
        verify(Path.of(System.getProperty("pinned.folder", "target/pinned")));
    }

    private static void verify(Path root) {
        ScanResult result = Scan.run(
                ScanRequest.of(root.toAbsolutePath(), everyRuleEverywhere()).build());
        assertThat(result.files()).isGreaterThan(10);
        assertThat(result.notifications()).isEmpty();
        assertThat(result.evidence()).isNotEmpty();
        for (Evidence evidence : result.evidence()) {
            Finding finding = evidence.finding();
            SourceText text = result.texts().get(finding.path());
            assertThat(text).as(finding.toString()).isNotNull();
            assertThat(isInside(finding.region(), text)).as(finding.toString()).isTrue();
            assertThat(isInside(finding.context(), text)).as(finding.toString()).isTrue();
            assertThat(finding.message())
                    .as(finding.toString())
                    .doesNotContain("\n")
                    .doesNotEndWith(".");
            finding.fix()
                    .ifPresent(fix -> fix.edits()
                            .forEach(edit -> assertThat(isInside(edit.region(), text))
                                    .as(finding.toString())
                                    .isTrue()));
        }
    }

    private static boolean isInside(Region region, SourceText text) {
        return region.endLine() <= text.lines().count()
                && region.startColumn() <= text.line(region.startLine()).length() + 1
                && region.endColumn() <= text.line(region.endLine()).length() + 1;
    }

    private static List<ActiveRule> everyRuleEverywhere() {
        List<ActiveRule> rules = new ArrayList<>();
        for (RulePack pack : RulePacks.all()) {
            for (Rule rule : pack.rules()) {
                RuleSettings settings = new RuleSettings(
                        rule.info().id(),
                        rule.info().severity(),
                        false,
                        Set.of(SourceSet.values()),
                        true,
                        PathFilter.ALL,
                        Map.of());
                rules.add(new ActiveRule(rule, settings, pack.chapter()));
            }
        }
        rules.sort(Comparator.comparing(rule -> rule.info().id()));
        return rules;
    }
}
