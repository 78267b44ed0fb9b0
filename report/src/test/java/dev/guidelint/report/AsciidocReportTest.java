package dev.guidelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.api.Severity;
import java.util.ArrayList;
import java.util.List;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Cell;
import org.asciidoctor.ast.Row;
import org.asciidoctor.ast.Section;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.ast.Table;
import org.junit.jupiter.api.Test;

/** Asciidoctor is the judge: what counts is how it reads the report. */
class AsciidocReportTest {
    private static final String GUIDE = """
            = How we write Java
            :toc:

            Be kind to the next maintainer.

            == State that *everyone* can change
            :chapter: shared-state

            Constants are welcome:

            * `static final`,
            * and immutable.

            rule::mutable-static[]

            === Arrays

            A shared array is a shared variable.

            rule::shared-array[]

            == Tests

            A test is worth having when it can fail.

            * Run the code.

            rule::empty-test[]

            == Writing

            In the end, most of this is kindness.
            """;

    private static final String BIG = "src/main/java/a/Big.java";
    private static final String SMALL = "src/main/java/a/Small.java";

    private static Scene scene() {
        StringBuilder big = new StringBuilder("class Big {\n");
        for (int line = 2; line < 40; line++) {
            big.append("    static int[] field").append(line).append(" = {};\n");
        }
        Scene scene = Scene.guide(GUIDE)
                .source(BIG, big.append("}\n").toString())
                .source(SMALL, "class Small {\n\n    static int x;\n}\n")
                .finding("mutable-static", Severity.ERROR, BIG, 22, "`field22` can be changed.")
                .finding("mutable-static", Severity.ERROR, SMALL, 3, "`x` can be changed.")
                .suppressed("shared-array", SMALL, 1);
        for (int line : new int[] {20, 22, 24}) {
            scene.finding("shared-array", Severity.WARNING, BIG, line, "`field" + line + "` is handed out.");
        }
        return scene;
    }

    @Test
    void keepsTheWordsOfTheGuideAndTurnsItsMacrosIntoEvidence() {
        Rendered report = Rendered.of(scene().report());
        assertThat(report.warnings()).isEmpty();
        assertThat(report.document().getDoctitle()).isEqualTo("How we write Java");
        assertThat(chapters(report))
                .containsExactly("State that <strong>everyone</strong> can change", "Tests", "Writing");
        assertThat(report.text())
                .contains("Be kind to the next maintainer.", "A shared array is a shared variable.", "most of this is")
                .doesNotContain("rule::");
    }

    @Test
    void tellsTheWholeStoryAtAGlance() {
        Rendered report = Rendered.of(scene().report());
        StructuralNode glance = report.block("glance");
        assertThat(Rendered.shape(glance))
                .containsExactly("paragraph.verdict.is-nearly", "table.chapters", "open.picture", "paragraph.next");
        assertThat(lines(glance, 0))
                .containsExactly("This code *keeps one* of our two promises and has *work to do on one*.");
        assertThat(cells(glance, 1))
                .containsExactly(
                        "<a href=\"#evidence-shared-state\">State that <strong>everyone</strong> can change</a>",
                        "<span class=\"pill notyet\">Not yet</span>",
                        "4",
                        "3 in <code>Big&#46;java</code>".replace("&#46;", "."),
                        "<a href=\"#evidence-tests\">Tests</a>",
                        "<span class=\"pill kept\">Kept</span>",
                        "0",
                        "");
    }

    @Test
    void givesEachCheckedChapterEvidenceOfTheSameShape() {
        Rendered report = Rendered.of(scene().report());
        assertThat(Rendered.shape(report.block("evidence-shared-state")))
                .containsExactly(
                        "paragraph.verdict.is-notyet",
                        "open.picture",
                        "table.by-rule",
                        "listing",
                        "colist",
                        "example",
                        "paragraph.checked");
        assertThat(Rendered.shape(report.block("evidence-tests")))
                .containsExactly("paragraph.verdict.is-kept", "paragraph.checked");
        assertThat(report.block("evidence-writing")).isNull();
        assertThat(report.text())
                .contains(
                        "Not yet. 2 places: static field that everyone can change. With what other rules found, there are 4 places in this chapter.")
                .contains("Kept. Not one place of this kind: test that checks nothing. Thank you.");
    }

    /** A team's own advice stays even if it checks nothing; a chapter of ours that is off has nothing to say here. */
    @Test
    void leavesOutPackagedChaptersWhoseRulesAreAllOff() {
        String report = Scene.guide("""
                        = Ours

                        include::{guidelint}/guide.adoc[]

                        [#mine]
                        == Mine

                        My own words.

                        rule::shared-array[severity=off]
                        """).packaged("""
                        [#asleep]
                        == Asleep

                        Words about a journey.

                        rule::empty-test[severity=off]

                        [#awake]
                        == Awake

                        Words about every day.

                        rule::mutable-static[]
                        """).report();

        assertThat(report)
                .doesNotContain("Asleep")
                .doesNotContain("journey")
                .contains("== Awake", "Words about every day.", "== Mine", "My own words.");
    }

    @Test
    void countsAPlaceOnceHoweverManyRulesMeetThere() {
        Rendered report = Rendered.of(scene().report());
        StructuralNode evidence = report.block("evidence-shared-state");
        assertThat(cells(evidence, 2).get(1)).isEqualTo("3");
        assertThat(cells(evidence, 2).get(3)).isEqualTo("2");
        assertThat(report.text()).contains("All 4 places");
    }

    @Test
    void showsTheWorstPlaceWithItsRealLines() {
        Rendered report = Rendered.of(scene().report());
        StructuralNode excerpt =
                report.block("evidence-shared-state").getBlocks().get(3);
        assertThat(excerpt.getTitle()).isEqualTo("The worst place: <code>Big.java</code>, line 20");
        assertThat(excerpt.getAttribute("start")).isEqualTo("20");
        assertThat(excerpt.getAttribute("highlight")).isEqualTo("20;22;24");
        assertThat(((Block) excerpt).getLines())
                .startsWith(
                        "static int[] field20 = {}; // <1>",
                        "static int[] field21 = {};",
                        "static int[] field22 = {}; // <2>")
                .hasSize(7);
        assertThat(report.text()).contains("field22 can be changed.\nfield22 is handed out.");
    }

    @Test
    void saysWhoCheckedAndWhichLineOfWhichGuideSaysSo() {
        Rendered report = Rendered.of(
                Scene.guide("= Ours\n\ninclude::{guidelint}/guide.adoc[]\n\nrule::shared-array[severity=info]\n")
                        .packaged("== State\n\nrule::mutable-static[]\n\nrule::shared-array[]\n")
                        .suppressed("shared-array", SMALL, 1)
                        .report());
        assertThat(report.warnings()).isEmpty();
        assertThat(chapters(report)).containsExactly("State");
        assertThat(report.text())
                .contains(
                        "Checked by mutable-static, an error here; by shared-array, advice here. "
                                + "Set in the default guide (guide.adoc), line 3; in guide.adoc, line 5. One finding is suppressed.");
    }

    @Test
    void tellsWhatRulesFoundThatNobodyAskedFor() {
        Rendered report = Rendered.of(Scene.guide("rule::empty-test[]\n")
                .finding("unparsable", Severity.ERROR, "A.java", 1, "Parse error.")
                .unreadable("B.java", "access denied")
                .report());
        assertThat(report.warnings()).isEmpty();
        assertThat(chapters(report)).containsExactly("Besides the guide");
        assertThat(report.text())
                .contains("The scan is incomplete", "B.java: access denied")
                .contains(
                        "Not yet. One place: file that cannot be parsed, in A.java.",
                        "No line of the guide asks for it.");
        assertThat(Rendered.shape(report.block("evidence-front")))
                .containsExactly("paragraph.verdict.is-kept", "paragraph.checked");
    }

    @Test
    void doesNotClaimThatAPromiseIsKeptThatNobodyLookedAt() {
        Rendered report = Rendered.of(scene().withoutTests().report());
        assertThat(report.text())
                .contains("This code does not yet keep the one promise of this guide.")
                .contains("Not looked at. There was no code here that this chapter is about.")
                .doesNotContain("Kept");
    }

    @Test
    void speaksTheLanguageOfTheTeam() {
        Rendered report = Rendered.of(scene().sentence("verdict.notyet", "Noch nicht")
                .sentence("glance.chapter", "Kapitel")
                .sentence("mutable-static.many", "{count} statische Felder kann jeder ändern")
                .sentence("mutable-static.message", "Das Feld kann jeder ändern")
                .report());
        assertThat(report.text())
                .contains("Noch nicht. 2 statische Felder kann jeder ändern.", "Kapitel", "Das Feld kann jeder ändern.")
                .doesNotContain("Not yet", "can be changed");
    }

    @Test
    void letsNoNameMessageOrCodeBecomeMarkup() {
        List<String> nasty = List.of(
                "{toc} *bold* _it_ #mark# <<ref>> ^up^ ~down~ ++plus++ `code`",
                "+++<script>alert(1)</script>+++ pass:[<b>] link:x[y] https://example.org[z] xref:a[b]",
                "include::/etc/passwd[]",
                "ifdef::toc[]",
                "endif::[]",
                "----",
                "-------",
                "======",
                "++++",
                "|===",
                "a|b | c",
                ":toc: left",
                "call(1); // <1>",
                "list <1> <2>",
                "<!--1-->",
                "</table></code><script>",
                "a]b[c] \\ \\{toc} &amp; &#123; (C) -- ... -> 'q'",
                "image::x.png[]",
                "[source,ruby]",
                "* item",
                "NOTE: careful",
                "term:: text",
                "// comment",
                ". numbered");
        for (int first = 0; first < nasty.size(); first += 4) {
            List<String> some = nasty.subList(first, first + 4);
            Scene scene = Scene.guide(GUIDE).source("a|b]{toc}*c*/*d*<1>.java", String.join("\n", some) + "\n");
            for (int i = 0; i < some.size(); i++) {
                scene.finding(
                        "empty-test",
                        Severity.WARNING,
                        "a|b]{toc}*c*/*d*<1>.java",
                        i + 1,
                        some.get(i).replace("`", ""));
            }
            assertIsShown(scene, some, "the marked lines of ");
            Scene other = Scene.guide(GUIDE)
                    .source("A.java", "int a;\n" + String.join("\n", some) + "\n")
                    .finding("empty-test", Severity.WARNING, "A.java", 1, "Message.");
            assertIsShown(other, some, "the lines around ");
        }
    }

    private static void assertIsShown(Scene scene, List<String> lines, String what) {
        Rendered report = Rendered.of(scene.report());
        assertThat(report.warnings()).as(what + lines).isEmpty();
        StructuralNode evidence = report.block("evidence-tests");
        assertThat(Rendered.shape(evidence))
                .as(what + lines)
                .containsExactly("paragraph.verdict.is-nearly", "listing", "colist", "example", "paragraph.checked");
        assertThat(chapters(report)).hasSize(3);
        String text = report.text();
        for (String line : lines) {
            assertThat(text).as(what + lines).contains(line);
        }
        assertThat(report.html()).doesNotContain("<script>alert", "<b>");
    }

    private static List<String> chapters(Rendered report) {
        List<String> titles = new ArrayList<>();
        for (StructuralNode block : report.document().getBlocks()) {
            if (block instanceof Section section) {
                titles.add(section.getTitle());
            }
        }
        return titles;
    }

    private static List<String> lines(StructuralNode node, int index) {
        return ((Block) node.getBlocks().get(index)).getLines();
    }

    private static List<String> cells(StructuralNode node, int index) {
        List<String> cells = new ArrayList<>();
        for (Row row : ((Table) node.getBlocks().get(index)).getBody()) {
            for (Cell cell : row.getCells()) {
                cells.add(cell.getText());
            }
        }
        return cells;
    }
}
