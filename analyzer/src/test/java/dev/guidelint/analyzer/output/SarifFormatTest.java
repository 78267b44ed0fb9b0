package dev.guidelint.analyzer.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.evidence.ScanResult;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SarifFormatTest {
    private static final OutputSettings SETTINGS = OutputSettings.of("0.1.0-SNAPSHOT");

    private final JsonTree full = sarif(Results.full(), SETTINGS);

    @Test
    void namesTheVersionThatEditorsLookFor() {
        assertThat(full.text("version")).isEqualTo("2.1.0");
        assertThat(full.text("$schema")).endsWith("/sarif-2.1.0.json");
        assertThat(full.list("runs")).hasSize(1);
        assertThat(full.text("runs.0.columnKind")).isEqualTo("utf16CodeUnits");
        assertThat(full.text("runs.0.automationDetails.id")).isEqualTo("guidelint/");
    }

    @Test
    void describesTheRulesThatTookPart() {
        assertThat(full.at("runs.0.tool.driver.rules.0.id")).isEqualTo("empty-catch");
        assertThat(full.at("runs.0.tool.driver.rules.0.name")).isEqualTo("EmptyCatch");
        assertThat(full.text("runs.0.tool.driver.rules.0.shortDescription.text"))
                .isEqualTo("Caught exception is dropped.");
        assertThat(full.text("runs.0.tool.driver.rules.0.fullDescription.text"))
                .startsWith("A failure that nobody looks at comes back later as a wrong result,")
                .endsWith("say so: a comment counts.");
        assertThat(full.text("runs.0.tool.driver.rules.0.fullDescription.markdown"))
                .contains("`catch (IOException e) {}` with [how others handle errors](https://example.org/errors)");
        assertThat(full.text("runs.0.tool.driver.rules.0.help.markdown"))
                .contains("\n## Fine\n\n```java\ntry {\n")
                .contains("https://guidelint.dev/rules/empty-catch.html");
        assertThat(full.at("runs.0.tool.driver.rules.0.defaultConfiguration.level"))
                .isEqualTo("warning");
        assertThat(full.at("runs.0.tool.driver.rules.0.properties.tags"))
                .isEqualTo(List.of("maintainability", "debugging", "external/cwe/cwe-390", "external/cwe/cwe-079"));
        assertThat(full.at("runs.0.tool.driver.rules.1.properties"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("problem.severity", "recommendation");
    }

    @Test
    void pointsAtEachFindingWithRelativeEncodedPathsAndFourNumbers() {
        assertThat(full.list("runs.0.results")).hasSize(4);
        assertThat(full.at("runs.0.results.2.ruleIndex")).isEqualTo(1);
        assertThat(full.at("runs.0.results.2.level")).isEqualTo("note");
        assertThat(full.at("runs.0.results.2.locations.0.physicalLocation.artifactLocation"))
                .isEqualTo(Map.of("uri", "src/main/java/demo/%C3%89t%C3%A9%201.java", "uriBaseId", "%SRCROOT%"));
        assertThat(full.at("runs.0.results.2.locations.0.physicalLocation.region"))
                .isEqualTo(Map.of(
                        "startLine",
                        4,
                        "startColumn",
                        30,
                        "endLine",
                        4,
                        "endColumn",
                        35,
                        "snippet",
                        Map.of("text", "limit")));
        assertThat(full.text("runs.0.results.2.locations.0.physicalLocation.contextRegion.snippet.text"))
                .isEqualTo("\nclass Été {\n    String smile = \"😀\"; int limit = 3;\n    int unused;\n}");
        assertThat(full.at("runs.0.results.1.relatedLocations.0.message.text")).isEqualTo("thrown here");
    }

    @Test
    void givesEachFindingTheFingerprintOfItsLine() {
        LineHashes hashes = LineHashes.of(Results.TABS);
        assertThat(full.at("runs.0.results.1.partialFingerprints.primaryLocationLineHash"))
                .isEqualTo(hashes.of(5));
    }

    @Test
    void givesAContextOnlyIfItIsLargerThanTheRegion() {
        SourceText source = SourceText.of("A.java", "class A {}");
        JsonTree tree = sarif(Results.of(source, Results.finding(source, Region.onLine(1, 1, 10))), SETTINGS);
        assertThat(tree.at("runs.0.results.0.locations.0.physicalLocation.contextRegion"))
                .isNull();
    }

    @Test
    void listsTheFormsOfMessagesWithTheirRule() {
        String id = full.text("runs.0.results.3.message.id");
        assertThat(full.at("runs.0.results.3.message.arguments")).isEqualTo(List.of("unused"));
        assertThat(full.at("runs.0.results.3.message.text")).isEqualTo("`unused` is never read; delete it.");
        assertThat(full.at("runs.0.tool.driver.rules.1.messageStrings." + id + ".text"))
                .isEqualTo("'{0}' is never read; delete it.");
    }

    @Test
    void doublesBracesThatAreNoPlaceholders() {
        SarifMessage message = SarifMessage.of("{} is empty, like `{0}` and `");
        assertThat(message.template()).isEqualTo("{{}} is empty, like '{0}' and `.");
        assertThat(message.arguments()).containsExactly("{0}");
    }

    @Test
    void makesSentencesAndNamesTheCodeThatAMessageDoesNot() {
        SourceText source = SourceText.of("A.java", "int answer = 42;");
        Finding bare =
                new Finding("empty-catch", "A.java", Region.onLine(1, 5, 6), Region.onLine(1, 1, 16), "is magic");
        assertThat(SarifMessage.of(bare, Map.of("A.java", source)))
                .isEqualTo(new SarifMessage("Is magic (`answer`).", "Is magic ('{0}').", List.of("answer")));
        assertThat(SarifMessage.of(bare, Map.of()).text()).isEqualTo("Is magic (`A.java`).");
        Finding asks = new Finding("empty-catch", "A.java", bare.region(), bare.context(), "`x` is odd: is `y` meant?");
        assertThat(SarifMessage.of(asks, Map.of("A.java", source)).template())
                .isEqualTo("'{0}' is odd: is '{1}' meant? ('{2}').");
    }

    @Test
    void givesRulesNamesThatDifferFromTheirIds() {
        assertThat(SarifRules.name("empty-catch")).isEqualTo("EmptyCatch");
        assertThat(SarifRules.name("unparsable")).isEqualTo("UnparsableRule");
    }

    @Test
    void offersFixesThatEditorsApplyAsTheyAre() {
        assertThat(full.at("runs.0.results.2.fixes.0.description.text")).isEqualTo("Make `limit` final");
        assertThat(full.at("runs.0.results.2.fixes.0.artifactChanges.0.replacements.0.insertedContent.text"))
                .isEqualTo("final ");
        assertThat(full.at("runs.0.results.3.fixes.0.description.text")).isEqualTo("Delete `unused` (needs review)");
        // The whole line, from the end of the line before: a start within the indent would be moved by the viewer.
        assertThat(full.at("runs.0.results.3.fixes.0.artifactChanges.0.replacements.0"))
                .isEqualTo(Map.of(
                        "deletedRegion", Map.of("startLine", 4, "startColumn", 40, "endLine", 5, "endColumn", 16)));
    }

    @Test
    void movesEditsOutOfTheIndentWithoutChangingWhatTheyDo() {
        SourceText source = SourceText.of("A.java", "class A {\r\n    int a;\r\n    int b;\r\n}\r\n");
        List<Edit> edits = List.of(
                new Edit(new Region(2, 1, 2, 1), "    @Deprecated\r\n"),
                new Edit(new Region(3, 3, 3, 7), "long"),
                new Edit(new Region(2, 1, 4, 1), ""));
        for (Edit edit : edits) {
            Edit moved = SarifFixes.movedOutOfIndent(edit, new Region(1, 1, 1, 1), source);
            assertThat(applied(moved, source)).isEqualTo(applied(edit, source));
            String line = source.line(moved.region().startLine());
            assertThat(line.substring(0, moved.region().startColumn() - 1)).isNotBlank();
        }
        Edit behind = new Edit(new Region(3, 5, 3, 8), "long");
        assertThat(SarifFixes.movedOutOfIndent(behind, new Region(1, 1, 1, 1), source))
                .isEqualTo(behind);
        Edit second = new Edit(new Region(3, 1, 4, 1), "");
        assertThat(SarifFixes.movedOutOfIndent(second, new Region(2, 1, 3, 1), source))
                .as("the edit before ends where this one begins")
                .isEqualTo(second);
    }

    @Test
    void leavesSuppressedFindingsOutUnlessAskedForThem() {
        JsonTree tree = sarif(
                Results.full(), OutputSettings.builder("0.1.0").suppressed(true).build());
        assertThat(tree.list("runs.0.results")).hasSize(5);
        assertThat(tree.at("runs.0.results.1.suppressions"))
                .isEqualTo(
                        List.of(Map.of("kind", "inSource", "status", "accepted", "justification", "the caller logs")));
        assertThat(full.list("runs.0.results")).noneMatch(result -> ((Map<?, ?>) result).containsKey("suppressions"));
    }

    @Test
    void reportsTroubleWithTheScanWithoutCallingItFailed() {
        assertThat(full.at("runs.0.invocations.0.executionSuccessful")).isEqualTo(true);
        assertThat(full.list("runs.0.invocations.0.toolExecutionNotifications")).hasSize(2);
        assertThat(full.at("runs.0.invocations.0.toolExecutionNotifications.1.associatedRule"))
                .isEqualTo(Map.of("id", "empty-catch", "index", 0));
        assertThat(full.at("runs.0.invocations.0.toolConfigurationNotifications.0.level"))
                .isEqualTo("note");
    }

    @Test
    void writesWhatDiffersBetweenRunsOnlyIfItIsGiven() {
        OutputSettings settings = OutputSettings.builder("0.1.0")
                .exitCode(1)
                .invocation(new OutputSettings.Invocation(
                        "guidelint scan", "2026-11-25T08:30:00.000Z", "2026-11-25T08:30:01.000Z"))
                .versionControl(new OutputSettings.VersionControl("https://example.org/demo", "0123abcd", "main"))
                .build();
        JsonTree tree = sarif(Results.full(), settings);
        assertThat(tree.at("runs.0.invocations.0.exitCode")).isEqualTo(1);
        assertThat(tree.at("runs.0.invocations.0.startTimeUtc")).isEqualTo("2026-11-25T08:30:00.000Z");
        assertThat(tree.at("runs.0.versionControlProvenance.0.mappedTo.uriBaseId"))
                .isEqualTo("%SRCROOT%");
        assertThat(full.at("runs.0.versionControlProvenance.0.repositoryUri"))
                .isEqualTo("urn:guidelint:no-version-control");
        assertThat(full.at("runs.0.versionControlProvenance.0.revisionId")).isNull();
        assertThat(full.at("runs.0.invocations.0.startTimeUtc")).isNull();
    }

    @Test
    void keepsDescriptionsWithinTheLimitOfGitHub() {
        String sentence = "This sentence has sixty characters, give or take a few more. ";
        assertThat(SarifRules.shortened(List.of(sentence.repeat(30).strip())))
                .hasSizeLessThanOrEqualTo(1024)
                .endsWith("more.");
        assertThat(SarifRules.shortened(List.of("Short.", "x".repeat(1020)))).isEqualTo("Short.");
    }

    private static JsonTree sarif(ScanResult result, OutputSettings settings) {
        return JsonTree.parse(Results.write(new SarifFormat(), result, settings));
    }

    private static String applied(Edit edit, SourceText source) {
        Region region = edit.region();
        String text = source.text();
        int start = source.lines().start(region.startLine()) + region.startColumn() - 1;
        int end = source.lines().start(region.endLine()) + region.endColumn() - 1;
        return text.substring(0, start) + edit.replacement() + text.substring(end);
    }
}
