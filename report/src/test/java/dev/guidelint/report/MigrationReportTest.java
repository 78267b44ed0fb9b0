package dev.guidelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.PortOrder;
import dev.guidelint.analyzer.api.PortOrder.Group;
import dev.guidelint.analyzer.api.PortOrder.PackageNode;
import dev.guidelint.analyzer.api.PortOrder.Unit;
import dev.guidelint.analyzer.api.PortOrder.Use;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.analyzer.guide.GuideReader;
import dev.guidelint.analyzer.migration.Estimate;
import dev.guidelint.analyzer.migration.Migration;
import dev.guidelint.analyzer.migration.Migration.Kind;
import dev.guidelint.report.asciidoc.MigrationDocument;
import dev.guidelint.report.model.MigrationReport;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MigrationReportTest {
    private static final String GUIDE = """
            = Guide

            == Porting

            === Types

            rule::overload[severity=off]

            === Threads

            rule::lock[severity=off]
            """;

    private final List<Evidence> evidence = new ArrayList<>();

    private MigrationReportTest found(String rule, String path, Concern concern) {
        Region region = Region.onLine(evidence.size() + 1, 1, 2);
        Finding finding = new Finding(rule, path, region, region, "message").withConcern(concern);
        evidence.add(new Evidence(finding, Severity.INFO, Optional.empty()));
        return this;
    }

    private String report(Migration migration, Optional<PortOrder> order, Map<String, String> sentences)
            throws IOException {
        ScanResult result = new ScanResult(
                List.of(), evidence, List.of(), List.of(), Map.of(), 9, 100, Set.of(SourceSet.MAIN), order);
        Guide guide = GuideReader.of(name -> Optional.of(GUIDE.getBytes(StandardCharsets.UTF_8)))
                .read("guide.adoc");
        MigrationReport report =
                MigrationReport.of("shop", "1", Estimate.of(migration, result, false), guide, sentences, result);
        StringWriter text = new StringWriter();
        new MigrationDocument(report).write(text);
        return text.toString();
    }

    @Test
    void goesStepByStepAndTheColumnAddsUp() throws IOException {
        found("gone", "A.java", Concern.of(Level.BREAKS, "a.Gone", 3).since(11));
        found("quiet", "B.java", Concern.of(Level.WARNS, "a.Old", 1).since(21));
        found("quiet", "C.java", Concern.of(Level.WARNS, "a.Old", 1).since(21));
        found("my-dependency", "pom.xml", Concern.of(Level.BREAKS, "a:b", 2).since(11));

        String report = report(new Migration(Kind.JDK, 8, 25), Optional.empty(), Map.of());
        Rendered page = Rendered.of(report);

        assertThat(page.warnings()).isEmpty();
        assertThat(report)
                .contains("= shop: from Java 8 to Java 25")
                .containsSubsequence("== What others have to do first", "== From Java 8 to 11", "== From Java 17 to 21")
                .doesNotContain("From Java 11 to 17");
        assertThat(column(report)).containsExactly(3, 3, 1);
        assertThat(report).contains("|7 4+|Together").contains("Before anything else");
    }

    private static List<Integer> column(String report) {
        String table = report.substring(report.indexOf("== Where the effort is"));
        Matcher row = Pattern.compile("(?m)^\\|(-?\\d+) \\|").matcher(table.substring(0, table.indexOf("Together")));
        List<Integer> points = new ArrayList<>();
        while (row.find()) {
            points.add(Integer.valueOf(row.group(1)));
        }
        return points;
    }

    @Test
    void aPortFollowsTheGuideAndTellsTheOrder() throws IOException {
        found("lock", "b/B.java", Concern.of(Level.DECISION, "lock of an object", 5));
        found("overload", "a/A.java", Concern.of(Level.DECISION, "overloads of same arity", 5));
        found("data", "a/A.java", Concern.of(Level.GAIN, "data class", 1));
        Unit a = new Unit("a/A.java", "a", "a.A", 40);
        Unit b = new Unit("b/B.java", "b", "b.B", 50);
        Use there = new Use("a/A.java", "b/B.java", "b.B", Region.onLine(1, 1, 1), true);
        Use back = new Use("b/B.java", "a/A.java", "a.A", Region.onLine(1, 1, 1), true);
        PortOrder order = new PortOrder(
                List.of(new Group(1, List.of(a, b), List.of(there, back), List.of(), true)),
                List.of(
                        new PackageNode("a", 1, 1, 40, new TreeMap<>(Map.of("b", 1))),
                        new PackageNode("b", 1, 1, 50, new TreeMap<>(Map.of("a", 1)))),
                List.of(List.of("a", "b")),
                Map.of("a/A.java", 0, "b/B.java", 0));

        String report = report(new Migration(Kind.PYTHON, 17, 17), Optional.of(order), Map.of());

        assertThat(Rendered.of(report).warnings()).isEmpty();
        assertThat(report)
                .containsSubsequence(
                        "== Types",
                        "== Threads",
                        "== What makes it cheaper",
                        "== In which order",
                        "How ready each package")
                .contains("One group of files that can only go together")
                .contains("``A`` with those around it (2 files)")
                .contains("|``a`` |1 |1 |40 |5 |-1 |125.0")
                .contains("2 pieces of work and 1 gain, 9 points")
                .doesNotContain("Nothing breaks");
    }

    @Test
    void strangersWriteNoMarkupAndATeamWritesTheSentences() throws IOException {
        found(
                "gone",
                "A+++<b>.java",
                Concern.of(Level.BREAKS, "a|b {project} <script>", 3).advice("`x` <i>"));

        String report =
                report(new Migration(Kind.JAKARTA, 17, 17), Optional.empty(), Map.of("migration.effort", "Aufwand"));

        assertThat(report)
                .doesNotContain("<b>")
                .doesNotContain("<script>")
                .doesNotContain("<i>")
                .doesNotContain("{project}")
                .contains("== Aufwand");
    }
}
