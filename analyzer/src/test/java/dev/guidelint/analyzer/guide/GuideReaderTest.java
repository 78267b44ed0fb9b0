package dev.guidelint.analyzer.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.guidelint.analyzer.api.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuideReaderTest {
    @Test
    void readsTitleChaptersAndMacros() {
        Guide guide = Guides.read("""
                = How we write Java
                :fail-on: warning

                Some words.

                rule::first[]

                [#state]
                == State that everyone can change

                rule::second[severity=error,kinds="array,date"]

                === A section below

                rule::third[]

                == Public & private
                :chapter: visibility

                == Naming things, again!
                """);

        assertThat(guide.problems()).isEmpty();
        assertThat(guide.title()).isEqualTo("How we write Java");
        assertThat(guide.attribute("fail-on")).contains("warning");
        assertThat(guide.chapters())
                .extracting(GuideChapter::id)
                .containsExactly("state", "visibility", "naming-things-again");
        assertThat(guide.macros())
                .extracting(GuideMacro::id, GuideMacro::chapter, GuideMacro::line)
                .containsExactly(tuple("first", "", 6), tuple("second", "state", 11), tuple("third", "state", 15));
        MacroAttribute kinds = guide.macros().get(1).attribute("kinds").orElseThrow();
        assertThat(kinds.value()).isEqualTo("array,date");
        assertThat(kinds.nameColumn()).isEqualTo(29);
        assertThat(kinds.valueColumn()).isEqualTo(36);
        assertThat(kinds.valueLength()).isEqualTo(10);
    }

    @Test
    void keepsTheLinesOfTheDocumentWithTheirPlaces() {
        Guide guide = Guides.of("""
                        = Guide

                        include::chapters/one.adoc[]

                        ifdef::strict[]
                        rule::strict[]
                        endif::[]
                        ifndef::strict[rule::loose[]]
                        """)
                .with("chapters/one.adoc", "[#one]\n== One\n\nrule::a[]\n\n\\include::nothing.adoc[]\n")
                .read();

        assertThat(guide.problems()).isEmpty();
        assertThat(guide.lines())
                .extracting(line -> line.file() + ":" + line.number() + " " + line.text())
                .containsExactly(
                        "guide.adoc:1 = Guide",
                        "guide.adoc:2 ",
                        "chapters/one.adoc:1 [#one]",
                        "chapters/one.adoc:2 == One",
                        "chapters/one.adoc:3 ",
                        "chapters/one.adoc:4 rule::a[]",
                        "chapters/one.adoc:5 ",
                        "chapters/one.adoc:6 \\include::nothing.adoc[]",
                        "guide.adoc:4 ",
                        "guide.adoc:8 rule::loose[]");
        assertThat(guide.macroAt(5).orElseThrow().id()).isEqualTo("a");
        assertThat(guide.macroAt(9).orElseThrow().column()).isEqualTo(16);
        GuideChapter chapter = guide.chapters().get(0);
        assertThat(chapter.firstLine()).isEqualTo(2);
        assertThat(chapter.endLine()).isEqualTo(10);
        assertThat(guide.chapterAt(1)).isEmpty();
        assertThat(guide.chapterAt(9)).contains(chapter);
        assertThat(guide.files()).extracting(GuideFile::name).containsExactly("guide.adoc", "chapters/one.adoc");
    }

    @Test
    void findsThePackagedGuide() {
        Guide guide = Guides.of("include::{guidelint}/guide.adoc[leveloffset=+1]\n\nrule::own[]\n")
                .withPackaged("guide.adoc", "== One\n\ninclude::state/chapter.adoc[]\n")
                .withPackaged("state/chapter.adoc", "rule::shared[]\n")
                .read();

        assertThat(guide.problems()).isEmpty();
        assertThat(guide.macros())
                .extracting(GuideMacro::place)
                .containsExactly("guidelint:/state/chapter.adoc:1", "guide.adoc:3");
        assertThat(guide.macros()).extracting(GuideMacro::depth).containsExactly(2, 0);
    }

    @Test
    void readsThePackagedGuideItself() {
        Guide guide = Guides.of("")
                .withPackaged("guide.adoc", "rule::shared[]\n")
                .reader()
                .readPackaged();

        assertThat(Guides.ids(guide)).containsExactly("shared");
    }

    @Test
    void attributesFromOutsideWin() {
        Guide guide = Guides.of(":level: lax\n\nifdef::ci[]\nrule::a[strict={level}]\nendif::[]\n")
                .reader()
                .attributes(Map.of("level", "hard", "ci", ""))
                .read("guide.adoc");

        assertThat(guide.macros().get(0).attribute("strict").orElseThrow().value())
                .isEqualTo("hard");
    }

    @Test
    void pointsAtValuesBehindReferences() {
        Guide guide = Guides.read(":names: a, b and many others\n\nrule::x[paths=\"{names}\",strict=maybe]\n");

        MacroAttribute paths = guide.macros().get(0).attribute("paths").orElseThrow();
        assertThat(paths.value()).isEqualTo("a, b and many others");
        assertThat(paths.valueColumn()).isEqualTo(16);
        assertThat(paths.valueLength()).isEqualTo(7);
        MacroAttribute strict = guide.macros().get(0).attribute("strict").orElseThrow();
        assertThat(strict.nameColumn()).isEqualTo(25);
        assertThat(strict.valueColumn()).isEqualTo(32);
    }

    @Test
    void aGuideThatIncludesItselfIsAnError() {
        Guide guide = Guides.of("include::a/b.adoc[]\n")
                .with("a/b.adoc", "\ninclude::../guide.adoc[]\n")
                .read();

        assertThat(guide.problems())
                .containsExactly(
                        new GuideProblem(Severity.ERROR, "a/b.adoc", 2, 10, 13, "`guide.adoc` includes itself", ""));
    }

    @Test
    void reportsWhatCannotBeRead() {
        byte[] latin = "one\nf\u00fcr\n".getBytes(StandardCharsets.ISO_8859_1);
        GuideSource source = name -> switch (name) {
            case "guide.adoc" ->
                Optional.of(("include::latin.adoc[]\n\ninclude::broken.adoc[]\n\ninclude::missing.adoc[]\n"
                                + "\ninclude::missing.adoc[opts=optional]\n\ninclude::http://a.org/b.adoc[]")
                        .getBytes(StandardCharsets.UTF_8));
            case "latin.adoc" -> Optional.of(latin);
            case "broken.adoc" -> throw new IOException("disk is full of water");
            default -> Optional.empty();
        };
        Guide guide = GuideReader.of(source).read("guide.adoc");

        assertThat(Guides.problems(guide))
                .containsExactly(
                        "1:10 include cannot be read: `latin.adoc`, line 2 is not UTF-8",
                        "3:10 include cannot be read: `broken.adoc`, disk is full of water",
                        "5:10 include not found: `missing.adoc`",
                        "9:10 a guide is read without network");
        assertThat(GuideReader.of(source).read("nowhere.adoc").problems())
                .extracting(GuideProblem::message)
                .isEqualTo(List.of("there is no guide here"));
        assertThat(GuideReader.of(source).read("latin.adoc").problems())
                .extracting(GuideProblem::message)
                .isEqualTo(List.of("cannot be read: line 2 is not UTF-8"));
    }

    @Test
    void findsNearMisses() {
        Guide guide = Guides.read("""
                = Guide
                rule::header[]

                Text before.
                rule::in-paragraph[]

                * item
                rule::in-item[]

                 rule::indented[]

                rule:one-colon[]

                rule::no-brackets

                rule::more[] behind

                rule::open[a=b

                Use rule::inline[] here, and not `rule::quoted[]`.

                |===
                |rule::cell[severity=error]
                |===

                ----
                rule::listing[]
                ----

                // rule::comment[]
                """);

        assertThat(guide.macros()).isEmpty();
        assertThat(Guides.problems(guide))
                .containsExactly(
                        "2:1 a rule macro directly below the title of the document is only text",
                        "5:1 a rule macro inside a paragraph is only text",
                        "8:1 a rule macro inside the text of a list item is only text",
                        "10:2 an indented rule macro is only text",
                        "12:1 this looks like a rule macro and is none",
                        "14:1 this looks like a rule macro and is none",
                        "16:13 this looks like a rule macro and is none",
                        "18:1 this looks like a rule macro and is none",
                        "20:5 a rule macro in running text is only text",
                        "23:2 a rule inside a table is not read");
    }

    @Test
    void reportsConditionsThatDoNotFit() {
        Guide guide = Guides.read("""
                endif::[]

                ifdef::a[]
                endif::b[]
                endif::a[]

                ifeval::[what]

                ifdef::localdate[]
                endif::[]

                ifeval::["{localdate}" > "2026"]
                endif::[]

                ifdef::toc-class[rule::x[]]

                ifndef::open[]
                """);

        assertThat(Guides.problems(guide))
                .containsExactly(
                        "1:1 `endif` closes nothing",
                        "4:1 this `endif` does not fit",
                        "7:1 this is no condition",
                        "12:11 the value of `{localdate}` is not known when a guide is read",
                        "15:8 whether `toc-class` is defined is not known when a guide is read",
                        "17:1 `ifndef` is not closed");
    }
}
