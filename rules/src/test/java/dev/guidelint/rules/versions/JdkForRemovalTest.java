package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkForRemovalTest {
    private final RuleTester rule =
            RuleTester.of(new JdkForRemoval()).withRelease(8).withTarget(25);

    @Test
    void flagsTypesAndMembers() {
        rule.check("""
                import java.applet.Applet;
                class A extends Applet { // finding [warning]: `Applet` is to be removed, as said since 17
                  @Deprecated void m(ThreadGroup g) { g.destroy(); } // finding: `ThreadGroup.destroy()`
                  @SuppressWarnings("removal") void n(ThreadGroup g) { g.destroy(); }
                  @SuppressWarnings("deprecation") void o(ThreadGroup g) { g.destroy(); } // finding: `ThreadGroup.destroy()`
                }
                """);
    }

    @Test
    void wrappersWereTakenBack() {
        rule.check("""
                class A { Integer i = new Integer(1); }
                """);
    }

    @Test
    void oldNewsIsNoNews() {
        rule.withRelease(21).check("""
                class A { void m(ThreadGroup g) { g.destroy(); } }
                """);
    }

    @Test
    void unlessAskedFor() {
        rule.withRelease(21).with("already", "true").check("""
                class A { void m(ThreadGroup g) { g.destroy(); } } // finding: as said since 16
                """);
    }
}
