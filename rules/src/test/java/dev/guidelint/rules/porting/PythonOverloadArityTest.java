package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonOverloadArityTest {
    private final RuleTester rule = RuleTester.of(new PythonOverloadArity());

    @Test
    void leavesOneArityToTheOtherRule() {
        rule.check("""
                class A {
                  void f(int i) {}
                  void f(String s) {}
                  void f() {}
                  void g() {}
                }
                class B {
                  void g(int i) {}
                }
                """);
    }

    @Test
    void seesChains() {
        rule.check("""
                class A {
                  int f() { return f(1); } // finding: `f` is there 3 times, and all but one only fill in arguments
                  int f(int i) { return (this.f(i, 2)); }
                  int f(int i, int j) { int sum = i + j; return sum; }
                  int p(String s) { return p(s.length(), 1); } // finding: each takes another number of arguments
                  int p(int i, int j) { return i + j; }
                  static void g() { A.g(1); } // finding: all but one only fill in arguments
                  static void g(int i) { System.out.println(i); }
                  void h(A other) { other.h(); } // finding: each takes another number of arguments
                  void h() { System.out.println(); }
                  void i() { f(); i(1); } // finding: each takes another number of arguments
                  void i(int j) { f(); }
                }
                """);
    }

    @Test
    void tellsPropertiesApart() {
        rule.check("""
                class A {
                  String name; int size;
                  String name() { return name; } // finding: reads without an argument and writes with one
                  A name(String value) { name = value; return this; }
                  int size() { return size; } // finding: each takes another number of arguments
                  int size(String unit) { return size * 2; }
                  void age() {} // finding: each takes another number of arguments
                  void age(int i) {}
                }
                interface I {
                  void f(); // finding: each takes another number of arguments
                  void f(int i);
                }
                """);
    }
}
