package dev.guidelint.analyzer.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonFormatTest {
    private static final OutputSettings SETTINGS = OutputSettings.of("0.1.0");

    private final JsonTree full = json(SETTINGS);

    @Test
    void saysWhatItIs() {
        assertThat(full.at("format")).isEqualTo("guidelint");
        assertThat(full.at("version")).isEqualTo(1);
        assertThat(full.at("tool")).isEqualTo(Map.of("name", "Guidelint", "version", "0.1.0"));
    }

    @Test
    void sumsUp() {
        assertThat(full.at("summary"))
                .isEqualTo(Map.of(
                        "files",
                        1204,
                        "lines",
                        98765,
                        "errors",
                        1,
                        "warnings",
                        1,
                        "infos",
                        2,
                        "suppressed",
                        1,
                        "omitted",
                        0,
                        "complete",
                        false));
    }

    @Test
    void tellsEverythingAboutAFinding() {
        assertThat(full.at("findings.3"))
                .isEqualTo(Map.of(
                        "rule",
                        "non-final-field",
                        "severity",
                        "error",
                        "path",
                        "src/main/java/demo/Été 1.java",
                        "region",
                        region(5, 9, 5, 15),
                        "context",
                        region(5, 5, 5, 16),
                        "message",
                        "`unused` is never read; delete it.",
                        "related",
                        List.of(),
                        "fix",
                        Map.of(
                                "description", "Delete `unused`",
                                "safety", "needs-review",
                                "edits", List.of(Map.of("region", region(5, 1, 6, 1), "replacement", "")))));
    }

    @Test
    void tellsWhatAFindingMeansForAMigration() {
        Map<String, Object> concern = Map.of(
                "level", "fails",
                "release", 20,
                "subject", "java.lang.Thread",
                "api", "java.lang.Thread#stop()",
                "weight", 5,
                "scope", "files",
                "confidence", "resolved",
                "advice", "interrupt it",
                "silence", "it is deprecated itself");
        assertThat(JsonTree.parse(Results.write(new JsonFormat(), Results.concerned(), SETTINGS))
                        .at("findings.0.concern"))
                .isEqualTo(concern);
        assertThat(JsonTree.parse(Results.write(new SarifFormat(), Results.concerned(), SETTINGS))
                        .at("runs.0.results.0.properties"))
                .isEqualTo(concern);
    }

    @Test
    void tellsSuppressedFindingsOnRequest() {
        JsonTree tree = json(OutputSettings.builder("0.1.0").suppressed(true).build());
        assertThat(full.list("findings")).hasSize(4);
        assertThat(tree.at("findings.1.suppression")).isEqualTo(Map.of("kind", "comment", "reason", "the caller logs"));
    }

    @Test
    void keepsWhatWeighsMostWhenThereIsTooMuch() {
        JsonTree tree = json(OutputSettings.builder("0.1.0").maxFindings(2).build());
        assertThat(tree.list("findings")).hasSize(2);
        assertThat(tree.at("findings.0.severity")).isEqualTo("warning");
        assertThat(tree.at("findings.1.severity")).isEqualTo("error");
        assertThat(tree.at("summary.omitted")).isEqualTo(2);
    }

    private static Map<String, Integer> region(int startLine, int startColumn, int endLine, int endColumn) {
        return Map.of("startLine", startLine, "startColumn", startColumn, "endLine", endLine, "endColumn", endColumn);
    }

    private static JsonTree json(OutputSettings settings) {
        return JsonTree.parse(Results.write(new JsonFormat(), Results.full(), settings));
    }
}
