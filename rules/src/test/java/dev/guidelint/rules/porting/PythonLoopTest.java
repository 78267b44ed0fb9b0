package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonLoopTest {
    private final RuleTester rule = RuleTester.of(new PythonLoop());

    @Test
    void asksForARange() {
        rule.check("""
                import java.util.*;
                class A {
                  void m(int x, List<String> list) {
                    for (x = 0; x <= 3; ++x) {}
                    for (int i = 9; 0 < i; i -= 2) {}
                    for (int i = 0; i != 3; i++) { list.get(i); }
                    for (int i = 0; i + 2 < x; i++) {}
                    for (int i = 0; x > 1 + i - x; i++) {}
                    for (int i = 0; x - i > 0; i++) {} // finding: does not count
                    for (int i = 0; i * i < x; i++) {} // finding: does not count
                    for (int i = 0; i < 9 && !list.isEmpty(); i++) {} // finding: counts, and may stop earlier
                    for (int i = 0; list != null && (x > 0 && 9 > i); i++) {} // finding: counts, and may stop earlier
                    for (int i = 0; x > 0 && list.isEmpty(); i++) {} // finding: does not count
                    for (int i = 0; i < 9 && x > 0; i++) { i++; } // finding: the body changes `i`
                    for (; x > 0; ) {}
                    for (int i = 0, j = 1; i < j; i++, j--) {} // finding: does not count
                    for (int i = 0; i < 8; i *= 2) {} // finding: does not count
                    for (int i = 0; list.isEmpty(); i++) {} // finding: does not count
                    for (int i = 0; i < 3; x++) {} // finding: does not count
                    for (int i = 0; i < 8; i++) { if (x > i) { i += 2; } } // finding: the body changes `i`
                    for (int i = 0; ; i++) {} // finding: does not count
                    for (Iterator<String> i = list.iterator(); i.hasNext(); ) { i.remove(); } // finding: removes from what it walks over
                    for (Enumeration<String> e = null; e.hasMoreElements(); ) { list.remove(0); }
                    for (String s : list) {}
                    while (x > 0) {}
                  }
                }
                """);
    }
}
