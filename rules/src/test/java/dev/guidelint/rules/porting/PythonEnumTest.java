package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonEnumTest {
    private final RuleTester rule = RuleTester.of(new PythonEnum());

    @Test
    void looksAtMembersAndBodies() {
        rule.check("""
                enum A { X { int y; }, Z } // finding: a constant of `A` has a body of its own
                enum B { X; int field; } // finding: constants of `B`
                enum C { X; static int shared; static void m() {} }
                enum D { X {}, Y }
                class E {
                  int m(D d, Ordered o) { return d.ordinal() + o.ordinal(); } // finding: `ordinal()`
                  interface Ordered { int ordinal(); }
                }
                """);
    }
}
