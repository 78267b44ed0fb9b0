package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkSecurityManagerTest {
    private final RuleTester rule =
            RuleTester.of(new JdkSecurityManager()).withRelease(8).withTarget(25);

    @Test
    void tellsWhatFailsFromWhatDoesNothing() {
        rule.check("""
                import java.security.*;
                class A extends SecurityManager { // finding [warning]: has no effect since 24
                  void m() { System.setSecurityManager(this); } // finding [error]: throws
                  Object n() { return AccessController.doPrivileged((PrivilegedAction<Object>) () -> 1); } // finding [warning]: `AccessController
                }
                """);
    }

    @Test
    void isForRemovalBefore() {
        rule.withTarget(21).check("""
                class A { void m() { System.setSecurityManager(null); } }
                """);
    }
}
