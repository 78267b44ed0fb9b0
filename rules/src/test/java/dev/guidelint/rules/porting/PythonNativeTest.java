package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonNativeTest {
    private final RuleTester rule = RuleTester.of(new PythonNative());

    @Test
    void countsPerType() {
        rule.check("""
                class A { // finding: `A` has a native method
                  native void a();
                  static class B { native void b(); native void c(); } // finding: `B` has 2 native methods
                  static class C { void d() {} abstract class D { abstract void e(); } }
                }
                """);
    }
}
