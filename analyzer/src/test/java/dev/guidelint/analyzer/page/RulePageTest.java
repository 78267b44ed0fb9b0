package dev.guidelint.analyzer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulePageTest {
    private static final RulePage PAGE = RulePage.parse("demo/MutableArray.adoc", """
            = `mutable-array`: array that *everybody* can change
            :unit: shared array | shared arrays

            An array is never constant, whatever `final` says: see
            link:https://example.org/jls[the language] and
            xref:raw-type.adoc[]. // not a comment
            // a comment
            It is "`shared`", a_b_c is a name, 2 * 3 * 4 a product, and `List<?>` is `+_code_+`.

            NOTE: `T[]` as well.

            == Flagged

            .A constant that is none
            [source,java,role=flagged,file=src/A.java,options="kinds=[array,date]"]
            ----
            class A {
                public static final int[] ALL = {}; // finding: `ALL`

            }
            ----

            [source,java,role=fine]
            ----
            class B {}
            ----

            == Not reported

            * Arrays of length zero,
              which cannot change.
            ** Even shared ones.

            * Tests.

            . First.
            . Second.

            == References

            https://example.org/a_b[CERT], https://example.org/plain.
            """);

    @Test
    void givesExamplesWithRoleAttributesAndLine() {
        assertThat(PAGE.examples())
                .containsExactly(
                        new Example(
                                Example.Role.FLAGGED,
                                "class A {\n    public static final int[] ALL = {}; // finding: `ALL`\n\n}\n",
                                Map.of("file", "src/A.java", "options", "kinds=[array,date]"),
                                17),
                        new Example(Example.Role.FINE, "class B {}\n", Map.of(), 25));
        assertThat(PAGE.sectionTitles()).containsExactly("Flagged", "Not reported", "References");
    }

    @Test
    void readsAsPlainText() {
        assertThat(PAGE.rule()).isEqualTo("mutable-array");
        assertThat(PAGE.title()).isEqualTo("array that everybody can change");
        assertThat(PAGE.text(60)).isEqualTo("""
            mutable-array: array that everybody can change

            An array is never constant, whatever final says: see the
            language (https://example.org/jls) and raw-type
            (https://guidelint.dev/rules/raw-type.html). // not a
            comment It is “shared”, a_b_c is a name, 2 * 3 * 4 a
            product, and List<?> is _code_.

            NOTE: T[] as well.

            Flagged

            A constant that is none

                class A {
                    public static final int[] ALL = {}; // finding: `ALL`

                }

                class B {}

            Not reported

              - Arrays of length zero, which cannot change.
                - Even shared ones.
              - Tests.
                1. First.
                2. Second.

            References

            CERT (https://example.org/a_b), https://example.org/plain.
            """);
    }

    @Test
    void readsAsMarkdown() {
        assertThat(PAGE.introMarkdown())
                .first()
                .isEqualTo(
                        "An array is never constant, whatever `final` says: see [the language](https://example.org/jls)"
                                + " and [raw-type](https://guidelint.dev/rules/raw-type.html). // not a comment It is “shared”,"
                                + " a\\_b\\_c is a name, 2 \\* 3 \\* 4 a product, and `List<?>` is `_code_`.");
        assertThat(PAGE.markdown())
                .startsWith("# `mutable-array`: array that **everybody** can change\n\nAn array")
                .contains("\n## Flagged\n\nA constant that is none\n\n```java\nclass A {\n")
                .contains(
                        "\n* Arrays of length zero, which cannot change.\n    * Even shared ones.\n* Tests.\n    1. First.\n    2. Second.\n")
                .contains("[CERT](https://example.org/a_b), [https://example.org/plain](https://example.org/plain).");
    }

    @Test
    void namesTheFileAndLineOfWhatIsWrong() {
        assertThatThrownBy(() -> RulePage.parse("a/B.adoc", "= B\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a/B.adoc:1: a page starts with \"= `rule-id`: title\"");
        assertThatThrownBy(() -> RulePage.parse("a/B.adoc", "= `b`: c\n\n[source,java,role=falgged]\n----\nx\n----\n"))
                .hasMessage("a/B.adoc:5: no such role: falgged (flagged, fine, fixed)");
        assertThatThrownBy(() -> RulePage.parse("a/B.adoc", "= `b`: c\n\n----\nx\n"))
                .hasMessage("a/B.adoc:3: the block that starts here has no end");
        assertThatThrownBy(() -> RulePage.parse("a/B.adoc", "= `b`: c\n:unit: d | e\n:nxt: Sleep.\n"))
                .hasMessage("a/B.adoc:3: no such attribute: nxt (unit, none, one, many, note, next)");
        assertThatThrownBy(() -> RulePage.parse("a/B.adoc", "= `b`: c\n:note:\n"))
                .hasMessage("a/B.adoc:2: the attribute note has no text");
        assertThatThrownBy(() -> RulePage.parse("a/B.adoc", "= `b`: c\n:one: d\n// e\n:one: f\n"))
                .hasMessage("a/B.adoc:4: the attribute one is there twice");
    }

    @Test
    void namesTheMissingPageOfARule() {
        assertThatThrownBy(() -> RulePage.of(new Pageless()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the rule has no page: dev/guidelint/analyzer/page/Pageless.adoc");
    }

    private static final class Pageless implements Rule {
        @Override
        public RuleInfo info() {
            return RuleInfo.of("pageless", Severity.INFO, "has no page");
        }

        @Override
        public void register(Subscriptions on) {}
    }
}
