package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonFinalTest {
    private final RuleTester rule = RuleTester.of(new PythonFinal());

    @Test
    void ignoresHabits() {
        rule.check("""
                final class A { static final int X = 1; private A() {} static void a() {} }
                class B {
                  final int i = 1;
                  private final void a() {}
                  static final void b() {}
                  void c(final int i) { final int j = i; }
                  private static final class C { int x; }
                }
                enum D { X; final void a() {} }
                record E(int i) {}
                interface F { void a(); }
                """);
    }

    @Test
    void findsPromises() {
        rule.check("""
                final class A { void a() {} } // finding: `A` must not be extended
                final class B { int x; } // finding: `B` must not be extended
                final class C { C(int i) {} } // finding: `C` must not be extended
                class D { // finding: 2 methods of `D` must not be overridden
                  final void a() {}
                  protected final void b() {}
                  static final class E { final void c() {} } // finding: `E` must not be extended
                }
                """);
    }
}
