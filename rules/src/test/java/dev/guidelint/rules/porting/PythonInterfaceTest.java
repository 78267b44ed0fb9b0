package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonInterfaceTest {
    private final RuleTester rule = RuleTester.of(new PythonInterface());

    @Test
    void ignoresFunctionsAndMixins() {
        rule.check("""
                interface A { void a(); }
                interface B {}
                interface C { void a(); void b(); default void c() {} }
                interface D { void a(); static void b() {} private void c() {} }
                interface E { int X = 1; int Y = 2; }
                abstract class F { abstract void a(); abstract void b(); }
                @interface G { int a(); int b(); }
                """);
    }

    @Test
    void findsInterfaces() {
        rule.check("""
                interface A { // finding: `A` is an interface of 2 methods
                  void a();
                  void b();
                  static void c() {}
                  interface B extends A { // finding: `B` is an interface of 3 methods
                    int c(); int d(); int e();
                  }
                }
                """);
    }
}
