package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonUnsignedShiftTest {
    private final RuleTester rule = RuleTester.of(new PythonUnsignedShift());

    @Test
    void ignoresOtherShiftsAndHashCode() {
        rule.check("""
                class A {
                  long l;
                  int a(int i) { i >>= 1; return i >> 1; }
                  public int hashCode() { return (int) (l ^ (l >>> 32)); }
                }
                """);
    }

    @Test
    void seesMasksAndMidpoints() {
        rule.check("""
                class A {
                  int a(int i) { return i >>> 1; } // finding: mask the number before
                  int b(int i) { i >>>= 2; return i; } // finding: `>>>=`
                  int c(int a, int b) { return (a + b) >>> 1; } // finding: write `// 2`
                  int d(int a, int b) { return (a + b) >>> 2; } // finding: mask the number before
                  int e(int i) { return (i >>> 24) & 0xff; } // finding: `>>` does the same
                  int f(int i) { return 0xf & ((i >>> 28)); } // finding: `>>` does the same
                  int g(int i) { return (i >>> 25) & 0xff; } // finding: mask the number before
                  byte h(int i) { return (byte) (i >>> 8); } // finding: `>>` does the same
                  byte i(long l) { return (byte) (l >>> 56); } // finding: `>>` does the same
                  byte j(int i) { return (byte) (i >>> 28); } // finding: mask the number before
                  int k(int i, int by) { return (i >>> by) & 0xff; } // finding: mask the number before
                  int l(byte b) { return (b & 0xff) >>> 3; } // finding: `>>` does the same
                  short m(int i) { return (short) (i >>> 8); } // finding: mask the number before
                  int n(int i) { return (i >>> 8) | 0xff; } // finding: mask the number before
                }
                """);
    }
}
