package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkFinalizeTest {
    private final RuleTester rule =
            RuleTester.of(new JdkFinalize()).withRelease(8).withTarget(25);

    @Test
    void flagsDeclarationsAndCalls() {
        rule.check("""
                class A {
                  protected void finalize() {} // finding [warning]: finalizers
                  void m() { System.runFinalization(); } // finding: `System.runFinalization()`
                }
                class B extends A { protected void finalize() {} }
                """);
    }

    @Test
    void isOnlyDeprecatedBefore() {
        rule.withTarget(17).check("""
                class A { protected void finalize() {} }
                """);
    }
}
