package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonStringConcatTest {
    private final RuleTester rule = RuleTester.of(new PythonStringConcat());

    @Test
    void acceptsTexts() {
        rule.check("""
                class A {
                  String a(String s, char c, com.example.X x) { return s + "b" + 'c' + c + x.y() + ("d" + s); }
                  int b(int i) { return i + 1; }
                  String c(int i) { return "a".concat(String.valueOf(i + 1)); }
                }
                """);
    }

    @Test
    void reportsAFileOnce() {
        rule.check("""
                class A {
                  String a(int i) { return "a" + "b" + i; } // finding: here, and in 4 more places of this file,
                  String b(Object o) { String s = ""; return s + o; }
                  String c(int i) { return "a" + ("b" + i); }
                  String d(int i) { return 1 + "b" + (i + 1); }
                  String e(int[] a) { return f("x" + a); }
                  String f(String s) { return s; }
                }
                """);
    }

    @Test
    void countsOnePlace() {
        rule.check("""
                class A {
                  String a() { return this + "a"; } // finding: here, and nowhere else in this file,
                }
                """);
    }

    @Test
    void countsTwoPlaces() {
        rule.check("""
                class A {
                  String a(int i) { return i + "a"; } // finding: in 1 more place of this file,
                  String b(long i) { return "a" + i; }
                }
                """);
    }
}
