package dev.guidelint.rules.staticanalysis;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class BlanketCommentSuppressionTest {
    private final RuleTester rule = RuleTester.of(new BlanketCommentSuppression());

    @Test
    void acceptsRulesAndReasons() {
        rule.check("""
                class A {
                  int a; // NOSONAR(java:S106)
                  int b; // NOSONAR the console is the product
                  int c; // the console is the product, NOSONAR
                  int x; // NOSONAR final
                  int y; // NOSONAR - never null
                  int d; // NOPMD - used by reflection only
                  int e; // CHECKSTYLE:OFF: MagicNumber
                  int f; // CHECKSTYLE:ON: MagicNumber
                  //noinspection unchecked, rawtypes
                  int g;
                  // guide:off doc-empty
                  int h;
                }
                """);
    }

    @Test
    void isSilentWhereNothingIsSuppressed() {
        rule.check("""
                class A {
                  String s = "// NOSONAR";
                  /** Lines with NOSONAR are left out. */
                  int a; // looks for 'NOSONAR' and `NOPMD`
                  int b; // NOSONARS, XNOPMD
                  int c; // there is noinspection here
                  int d; // that is no noinspection
                  int e; // 'NOSONAR it'
                  int f; // 'it NOSONAR'
                }
                """);
    }

    @Test
    void findsBlanketMarkers() {
        rule.check("""
                class A {
                  int a; // NOSONAR // finding: `NOSONAR`
                  int b; /* NOPMD */ // finding: `NOPMD`
                  int c; // NOSONAR - 1 // finding: `NOSONAR`
                  int g; // 1 NOSONAR // finding: `NOSONAR`
                  /* 1
                     NOSONAR // finding: `NOSONAR`
                   */
                  // guide:off-- for now // finding: `guide:off`
                  // CSOFF // finding: `CSOFF` silences
                  // CSON
                  //noinspection // finding: `noinspection`
                  int d;
                  //noinspection ALL // finding: `noinspection`
                  int e;
                  // guide:off -- for now // finding: `guide:off`
                  int f;
                }
                """);
    }

    @Test
    void findsWhatIsNeverTakenBack() {
        rule.check("""
                class A {
                  // CSON: JavadocMethod
                  // CSOFF: MagicNumber // finding: `CSOFF` is never taken back
                  int a = 1000;
                  // CHECKSTYLE:OFF: LineLength
                  int b = 1000;
                  // CHECKSTYLE:ON
                  // CSOFF: LineLength // finding: `CSOFF` is never taken back
                  // CSON: MagicNum
                }
                """);
    }

    @Test
    void listensToTheGuide() {
        rule.with("allow", "NOPMD")
                .with("unclosed", "false")
                .with("min-words", "3")
                .check(
                        "class A {\n int a; // NOPMD\n // CSOFF: X12\n int b; // NOSONAR old and odd\n int c; // NOSONAR old\n }"
                                .replace("old\n", "old // finding: `NOSONAR`\n"));
    }

    @Test
    void standsOutsideOfTypes() {
        rule.check("""
                // CHECKSTYLE:OFF // finding: `CHECKSTYLE:OFF`
                package p;

                class A {}
                """);
    }
}
