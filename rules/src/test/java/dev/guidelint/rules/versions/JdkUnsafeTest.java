package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkUnsafeTest {
    private final RuleTester rule =
            RuleTester.of(new JdkUnsafe()).withRelease(8).withTarget(25);

    @Test
    void flagsCalls() {
        rule.check("""
                import sun.misc.Unsafe;
                class A {
                  void m(Unsafe u, Object o) {
                    u.putOrderedLong(o, 8, 1); // finding [warning]: warns at its first call
                    u.allocateMemory(8); // finding: `Unsafe.allocateMemory(long)`
                  }
                }
                """);
    }

    @Test
    void doesNotKnowItBefore() {
        rule.withTarget(21).check("""
                class A { long m(sun.misc.Unsafe u) { return u.getLong(8L); } }
                """);
    }
}
