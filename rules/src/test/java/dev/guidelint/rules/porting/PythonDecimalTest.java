package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonDecimalTest {
    private final RuleTester rule = RuleTester.of(new PythonDecimal());

    @Test
    void knowsWhoFormats() {
        rule.check("""
                class A {
                  String a(String s) { return s.format("x"); }
                  String b(Own own) { return own.format("x", 1); }
                  void c() { System.out.printf("%d", 1); } // finding: `printf` fills in
                  String d() { return "%d".formatted(2); }
                  static class Own { String format(String s, int i) { return s; } }
                }
                """);
    }

    @Test
    void countsTextsOfPatternsOnceToo() {
        rule.check("""
                import java.text.*;
                class A {
                  DecimalFormat a; // finding: `DecimalFormat` has patterns
                  String b() { return MessageFormat.format("{0}", 1); }
                }
                """);
    }

    @Test
    void acceptsATextOfTheFormat() {
        rule.check("""
                class A {
                  String a(String pattern) { return pattern.formatted(1); }
                  String b() { return String.format("no arguments"); }
                  String c() { return "%s".formatted(1); } // finding: `formatted`
                }
                """);
    }
}
