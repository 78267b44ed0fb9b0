package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkRemovedTest {
    private final RuleTester rule =
            RuleTester.of(new JdkRemoved()).withRelease(8).withTarget(25);

    @Test
    void flagsMembersOverridesAndImports() {
        rule.check("""
                import java.util.jar.Pack200; // finding [error]: is gone since 14
                class A extends SecurityManager {
                  @Override // finding: this overrides nothing
                  public void checkAwtEventQueueAccess() {}
                  public void checkMemberAccess(Class<?> c, int i) {}
                  void m(Thread t) { t.destroy(); } // finding: `Thread.destroy()` is gone since 11
                }
                """);
    }

    @Test
    void acceptsWhatIsThereYetOrHasOnlyMovedUp() {
        rule.check("""
                class A {
                  void m(java.io.FileInputStream in) throws Throwable { in.getFD(); }
                  void destroy() { destroy(); }
                }
                """);
    }

    @Test
    void looksAtTheReleaseToCome() {
        rule.withTarget(11).check("""
                class A { java.util.jar.Pack200 p; }
                """);
    }
}
