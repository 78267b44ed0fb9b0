package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonInterfaceDefaultTest {
    private final RuleTester rule = RuleTester.of(new PythonInterfaceDefault());

    @Test
    void ignoresPlainAndSealedOnes() {
        rule.check("""
                interface A { void a(); private void b() {} }
                sealed interface B permits C { int X = 1; default void a() {} static void b() {} }
                final class C implements B { static final int Y = 1; static void c() {} }
                @interface D { int X = 1; }
                """);
    }

    @Test
    void saysEachOnce() {
        rule.check("""
                interface A { // finding: `A` has 2 default methods // finding: `A` has 2 static methods // finding: `A` has a constant
                  int X = 1;
                  default void a() {}
                  default void b() {}
                  static void c() {}
                  static void d() {}
                  private static void e() {}
                }
                """);
    }
}
