package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonLabelTest {
    private final RuleTester rule = RuleTester.of(new PythonLabel());

    @Test
    void asksWhereTheJumpWouldGoWithoutTheLabel() {
        rule.check("""
                class A {
                  void m(int x) {
                    a: for (;;) { continue a; }
                  }
                  void n(int x) {
                    a: for (;;) { break a; }
                  }
                  void o(int x) {
                    a: while (x > 0) {
                      switch (x) {
                        case 1: break a;
                        default: continue a;
                      }
                    }
                    b: while (x > 0) {
                      for (;;) {
                        switch (x) { default: break b; } // finding: `break b`
                      }
                    }
                  }
                  void p(int x) {
                    a: switch (x) { case 1: break a; default: }
                    b: { if (x > 0) { break b; } } // finding: `break b`
                    c: do { for (;;) { continue c; } } while (x > 0); // finding: `continue c`
                    for (;;) { break; }
                  }
                }
                """);
    }
}
