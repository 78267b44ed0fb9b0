package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonIntWrapTest {
    private final RuleTester rule = RuleTester.of(new PythonIntWrap());

    @Test
    void ignoresWhatCannotWrap() {
        rule.check("""
                class A {
                  static final int MASK = 0x7;
                  static final int FLAG = 1 << 31;
                  static final int FIELD = 12 << FLAG;
                  long hash; byte b; int n; char c;
                  int flag(int i) { return 1 << i; }
                  int quadruple(int i) { return i << 2; }
                  int packed(int a, int b, long l) { return (int) (a << 8 | b << 16) + (int) 1L * (a << 20); }
                  long half(long l) { return l << 32; }
                  int unsigned(byte b) { return (b & 0xff) << 16; }
                  int signed(byte b) { return b << 24; }
                  long wide(int i) { return ((long) i) << 32; }
                  int masked(int i) { return (i << 20) & 0xffff; }
                  byte constant() { return (byte) 0xca; }
                  byte constants() { return (byte) MASK; }
                  byte negative() { return (byte) -1; }
                  byte small(int i) { return (byte) (i & MASK); }
                  byte tiny(int i) { return (byte) (i & 0x7f); }
                  int same(int i) { return (int) i; }
                  long wider(int i) { return (long) i; }
                  int letter(char c) { return (int) c; }
                  int unknown(com.example.X x) { return (int) x.y() + (byte) (x.z() << 30); }
                  int month(int days) { return 31 * days; }
                  byte whole(int i) { return (byte) (i & 0xff); }
                  int bucket(Object o, int mask) { return o.hashCode() & mask; }
                  int next(Object o) { return o.hashCode() + 1; }
                  boolean compare(Object o) { return o.hashCode() == 1; }
                  String text(Object o) { return "@" + o.hashCode(); }
                  public int hashCode() { return 31 * n + (int) (hash ^ (hash >>> 32)) + Math.abs("".hashCode()); }
                }
                """);
    }

    @Test
    void findsShifts() {
        rule.check("""
                class A {
                  int top(byte b) { return (b & 0xff) << 24; } // finding: shifted out at the left
                  int any(int i, int by) { return i << by; } // finding: shifted out
                  int mask(int by) { return 0xff << by; } // finding: shifted out
                  int hash(int h) { return (h << 5) - h; } // finding: shifted out
                  int mix(int h) { return h ^ h << 3; } // finding: shifted out
                  long wide(long l) { return l << 56; } // finding: shifted out
                  long high(long l) { return (l << 32) >>> 32; } // finding: shifted out
                  int once(int a, int b) { return a << 24 | b << 25; } // finding: shifted out
                  void step(int i, int by) { i <<= by; } // finding: shifted out
                  int letter(char c) { return c << 24; } // finding: shifted out
                }
                """);
    }

    @Test
    void findsHashArithmetic() {
        rule.check("""
                class A {
                  int a(Object o, int n) { return o.hashCode() % n; } // finding: mixes a hash
                  int b(Object o) { return Math.abs(o.hashCode()); } // finding: mixes a hash
                  int c(int hash) { return Math.abs(hash); } // finding: mixes a hash
                  int d(int[] a) { int hash = 7; for (int i : a) hash = 31 * hash + i; return hash; } // finding: mixes a hash
                  int hashOf(int x, int y) { return x * 31 + y; } // finding: mixes a hash
                  int fnv(int h) { return h * 16777619; } // finding: mixes a hash
                  int micros(int s) { return s * 1000000; }
                  java.util.function.IntSupplier e(Object o) { return () -> o.hashCode() ^ 5; } // finding: mixes a hash
                }
                """);
    }

    @Test
    void findsCasts() {
        rule.check("""
                class A {
                  byte a(int i) { return (byte) i; } // finding: `(byte)` keeps 8 bits
                  short b(int i) { return (short) (i + 1); } // finding: cuts a number to 16 bits
                  short b2(int i) { return (short) (i | 1); } // finding: `(short)` keeps 16 bits
                  int c(long l) { return (int) (l ^ l >>> 32); } // finding: `(int)` keeps 32 bits
                  int d(long l) { return (int) (l & 0xffffffffL); } // finding: `(int)` keeps 32 bits
                  int e(long l) { return (int) l; } // finding: cuts a number to 32 bits
                  int f(double d) { return (int) d; } // finding: drops the fraction
                  long g(float f) { return (long) (f * 2); } // finding: drops the fraction
                  byte h(int i) { return (byte) (i << 4); } // finding: `(byte)` keeps 8 bits
                  byte i(Integer i) { return (byte) (int) i; } // finding: `(byte)` keeps 8 bits
                }
                """);
    }
}
