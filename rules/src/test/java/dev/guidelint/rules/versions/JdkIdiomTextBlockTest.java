package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkIdiomTextBlockTest {
    private final RuleTester rule =
            RuleTester.of(new JdkIdiomTextBlock()).withRelease(8).withTarget(25);

    @Test
    void acceptsOtherTexts() {
        rule.check("""
                class A {
                  String a(String x) { return "a\\n" + "b"; }
                  String b(String x) { return "a\\n" + x + "b\\n" + "c"; }
                  String c(String x) { return "a" + "b\\n" + "c\\n" + "d"; }
                  String d(String x) { return "a\\r\\n" + "b\\r\\n" + "c"; }
                  String e(String x) { return "a\\\\n" + "b\\n" + "c"; }
                  int f(int x) { return x + x - x; }
                }
                """);
    }

    @Test
    void flagsLines() {
        String source = """
                class A {
                  String a = "a\\n" + "b\\n" + "c\\n"; // finding [info]: 3 lines
                  String b = "a\\n" // finding: 4 lines
                      + "b\\n" + "c\\n"
                      + "d";
                  boolean m(String s) { return s.equals("a\\n" + "\\n" + "c"); } // finding: 3 lines
                }
                """;
        rule.check(source);
        rule.withTarget(14).check(source.replaceAll(" // finding.*", ""));
    }
}
