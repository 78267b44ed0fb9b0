package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonDataClassTest {
    private final RuleTester rule = RuleTester.of(new PythonDataClass());

    @Test
    void ignoresClassesThatDoMore() {
        rule.check("""
                class A { int a; int getA() { return a + 1; } }
                class B { int a; void setA(int v) { a = Math.max(v, 0); } }
                class C { int a; int b() { return a; } }
                class D { int a; }
                class E { int getA() { return 1; } }
                class F { static int a; static int getA() { return a; } }
                abstract class G { int a; int getA() { return a; } }
                class H extends G { int a; int getA() { return a; } }
                interface I { int getA(); }
                enum J { X; int a; int getA() { return a; } }
                class K { @Column int a; int getA() { return a; } }
                class L { int a; @JsonGetter int getA() { return a; } }
                class M { int a; int getA(int i) { return a; } }
                class N { int a; int getA() { int b = a; return b; } }
                class P { int a; P(int[] v) { for (int i : v) { a += i; } } int getA() { return a; } }
                class Q { int a; Q(int v) { if (v > 1) { a = v; } } int getA() { return a; } }
                class O { int a; int isA() { return compute(); } int compute() { return a; } }
                """);
    }

    @Test
    void findsHolders() {
        rule.check("""
                @Deprecated
                class A implements java.io.Serializable { // finding: `A` only holds values
                  static final long serialVersionUID = 1;
                  private int a;
                  A(int a) { super(); if (a < 0) throw new IllegalStateException(); if (a > 9) { throw new IllegalStateException(); } this.a = a; }
                  static A of(String s) { return new A(s.length()); }
                  int getA() { return this.a; }
                  void setA(int v) { a = v; }
                  A withA(int v) { return new A(v); }
                  @Override public boolean equals(Object o) { return o instanceof A; }
                  @Override public int hashCode() { return 1; }
                  static class B { // finding: `B` only holds values
                    final int size = 1;
                    int size() { return size; }
                  }
                }
                record R(int i) { // finding: `R` is a record
                  int twice() { return i * 2; }
                }
                """);
    }
}
