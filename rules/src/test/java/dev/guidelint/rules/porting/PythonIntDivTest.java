package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonIntDivTest {
    private final RuleTester rule = RuleTester.of(new PythonIntDiv());

    @Test
    void ignoresWhatRoundsAlike() {
        rule.check("""
                class A {
                  static final int SIZE = 10, MAX = 5;
                  double a(double d, int i) { return d / i; }
                  double b(int i, float f) { return i / f; }
                  long c(long millis) { return millis / 1000 / 60; }
                  long c2(long bytes) { return bytes % 1024; }
                  boolean d(int i) { return (i % 3) == 0 || 0 != i % 2; }
                  int e(int i) { return 100 / i; }
                  int f(int i) { return i / SIZE + i / (60 * 1000); }
                  int g(int i) { return i % A.SIZE; }
                  int h(int i) { return SIZE / i; }
                  int i(com.example.X x) { return x.y() / x.z(); }
                  int j(int[] a, int n) { return a.length % n; }
                  int k(int hash, int n) { return (hash & 0x7fffffff) % n; }
                }
                """);
    }

    @Test
    void findsBothOperators() {
        rule.check("""
                class A {
                  int a(int i, int j) { return i / j; } // finding: `/` of integers
                  int b(long l, Integer j) { return (int) (l % j); } // finding: `%` has the sign
                  void c(int i) { i /= 3; } // finding: `/` of integers
                  void d(int i) { i %= 7; } // finding: `%` has the sign
                  boolean e(int i) { return i % 2 == 1; } // finding: `%` has the sign
                  int f(int[] a) { return a.length / 2; } // finding: `/` of a count
                  int g(java.util.List<String> l, int n) { return l.size() / n; } // finding: `/` of a count
                  int h(char c) { return c / 2; } // finding: `/` of integers
                }
                """);
    }
}
