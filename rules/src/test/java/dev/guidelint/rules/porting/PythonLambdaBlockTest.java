package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonLambdaBlockTest {
    private final RuleTester rule = RuleTester.of(new PythonLambdaBlock());

    @Test
    void asksForMoreThanAnExpression() {
        rule.check("""
                class A {
                  int x;
                  Runnable a = () -> { x = 1; }; // finding: lambda of a statement
                  Runnable b = () -> { if (x > 0) { m(); } }; // finding: lambda of a statement
                  Runnable c =
                      () -> { // finding: lambda of 3 statements
                        m();
                        m();
                        m();
                      };
                  Runnable d = () -> {};
                  Runnable e = () -> { m(); };
                  Runnable f = () -> { new A(); };
                  java.util.function.IntSupplier g = () -> { return x; };
                  Runnable h = () -> m();
                  void m() {}
                }
                """);
    }
}
