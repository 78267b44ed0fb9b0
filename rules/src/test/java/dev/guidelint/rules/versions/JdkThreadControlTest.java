package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkThreadControlTest {
    private final RuleTester rule =
            RuleTester.of(new JdkThreadControl()).withRelease(8).withTarget(25);

    @Test
    void flagsInheritedCallsAsWell() {
        rule.check("""
                class A extends Thread {
                  void m() { stop(); } // finding [error]: throws `UnsupportedOperationException`
                  void n(ThreadGroup g) { g.resume(); } // finding: is gone since 23
                  void o(Thread t) { t.stop(new Error()); } // finding: is gone since 11
                  void stop(String why) { stop(why); }
                }
                """);
    }

    @Test
    void waitsForItsRelease() {
        rule.withTarget(17).check("""
                class A { void m(Thread t) { t.stop(); t.suspend(); } }
                """);
    }
}
