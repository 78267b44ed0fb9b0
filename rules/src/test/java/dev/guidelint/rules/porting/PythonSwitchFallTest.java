package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonSwitchFallTest {
    private final RuleTester rule = RuleTester.of(new PythonSwitchFall());

    @Test
    void followsControlToTheEnd() {
        rule.check("""
                class A {
                  void m(int x) {
                    for (;;) {
                      switch (x) {
                        case 0: continue;
                        case 1: throw new IllegalStateException();
                        case 2: { return; }
                        case 3: if (x > 0) { return; } else { break; }
                        case 4: // finding: runs on
                          if (x > 0) { return; }
                        case 5: try { return; } finally { m(1); }
                        case 6: // finding: runs on
                          try { return; } catch (RuntimeException e) { m(2); }
                        case 7: while (true) { m(3); }
                        case 8: // finding: runs on
                          while (true) { if (x > 1) { break; } }
                        case 9: synchronized (this) { return; }
                        case 10: switch (x) { case 1: return; default: throw new IllegalStateException(); }
                        case 11: // finding: runs on
                          switch (x) { case 1: break; default: return; }
                        case 12: System.exit(1);
                        case 13: for (;;) { switch (x) { default: break; } }
                        case 14: try { m(1); } finally { return; }
                        case 15: do { m(1); } while (true);
                        case 16: // finding: runs on
                          a: { while (true) { break a; } }
                        case 17:
                        default: m(4);
                      }
                    }
                  }
                }
                """);
    }

    @Test
    void acceptsArrowsAndYields() {
        rule.check("""
                class A {
                  int m(int x) {
                    switch (x) { case 1 -> m(1); default -> m(2); }
                    return switch (x) {
                      case 1: yield 2;
                      case 3: // finding: runs on
                        m(4);
                      default: yield 5;
                    };
                  }
                }
                """);
    }
}
