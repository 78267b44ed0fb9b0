package dev.guidelint.rules.staticanalysis;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class SuppressAllTest {
    private final RuleTester rule = RuleTester.of(new SuppressAll());

    @Test
    void isSilentAboutKeysWithAMeaning() {
        rule.check("""
                class A {
                  static final String ALL = "all";
                  @SuppressWarnings("ALL") int a;
                  @SuppressWarnings({"unchecked", "PMD.UnusedPrivateField", "java:S106"}) int b;
                  @SuppressWarnings(ALL) int c;
                  @Deprecated int d;
                }
                """);
    }

    @Test
    void isSilentAboutOtherAnnotationsOfTheName() {
        rule.check("""
                class A {
                  @interface SuppressWarnings { String value(); }
                  @SuppressWarnings("all") int a;
                }
                """);
    }

    @Test
    void findsEachWideKeyAmongOthers() {
        rule.check("""
                @SuppressWarnings(value = {"all", "unchecked"}) // finding: `all` hides every warning
                class A {
                  @SuppressWarnings({
                      "rawtypes",
                      ("pmd"), // finding: `pmd` silences the whole tool
                      "guide" // finding: `guide` silences the whole tool
                  })
                  int a;
                  void m(@java.lang.SuppressWarnings("all") int p) { // finding: `all`
                    @SuppressWarnings("all") int local = 1; // finding: `all`
                  }
                }
                """);
    }

    @Test
    void findsEmptyLists() {
        rule.check("""
                class A {
                  @SuppressWarnings({}) int a; // finding: without a key
                  @SuppressWarnings("") int b; // finding: without a key
                  @SuppressWarnings({"", "unchecked"}) int c;
                }
                """);
    }

    @Test
    void agreesWithPeersIfAskedTo() {
        rule.with("tool-keys", "[]")
                .with("empty", "false")
                .check(
                        "@SuppressWarnings(\"PMD\") class A { @SuppressWarnings({}) int a; @SuppressWarnings(\"all\") int b; } // finding: `all`");
    }
}
