package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonAssignExprTest {
    private final RuleTester rule = RuleTester.of(new PythonAssignExpr());

    @Test
    void asksWhetherTheValueIsUsed() {
        rule.check("""
                class A {
                  int f;
                  int[] e;
                  void m(int x, int y) {
                    x++;
                    --y;
                    x = y;
                    f = x = 1;
                    int z = x = 2;
                    if ((x = y) > 0) {} // finding: takes `:=`
                    m(f = 1, e[0] = 2); // finding: to `f` is used // finding: to `e[0]` is used
                    m(x += 1, y); // finding: plain names only
                    e[++x] = y--; // finding: `++x` // finding: `y--`
                    x = (y++); // finding: `y++`
                    f = (x += 1); // finding: `x`
                    for (x = 0, y = 1; x < 3; x++, y += 2) {}
                    for (; x++ < 3; ) {} // finding: `x++`
                    Runnable r = () -> f = 2;
                    Runnable s = () -> f++;
                    boolean n = !(x > y), p = -x > +y;
                    switch (x) { case 1 -> x++; default -> f = 1; }
                  }
                }
                """);
    }
}
