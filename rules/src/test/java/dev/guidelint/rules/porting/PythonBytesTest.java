package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonBytesTest {
    private final RuleTester rule = RuleTester.of(new PythonBytes());

    @Test
    void ignoresStreamsAndOtherTypes() {
        rule.check("""
                import java.io.*;
                class A extends OutputStream {
                  int i; char[] c;
                  public void write(int b) {}
                  public void write(byte[] b, int off, int len) {}
                  void one(byte b) {}
                  void many(byte[][] b) {}
                  int mask(short s) { return i & 0xff | s & 255; }
                  int other(byte b) { return b & 0x0f | b ^ 0xff; }
                  int number() { return i & 0xf0; }
                  String text(com.example.X x) { x.getBytes(); getBytes("", ""); return new String(c) + new String() + new String("a"); }
                  int getBytes(String a, String b) { return 1; }
                }
                """);
    }

    @Test
    void findsBytesOfAllKinds() {
        rule.check("""
                class A {
                  A(byte[] data) {} // finding: `A` passes bytes
                  byte[] a() { return null; } // finding: `a` passes bytes
                  void b(int i, byte... data) {} // finding: `b` passes bytes
                  int c(byte b) { return 0xff & b; } // finding: takes the sign
                  int d(Data d, int i) { return d.data[i] & 255; } // finding: takes the sign
                  int e(String s) throws Exception { return s.getBytes("UTF-8").length; } // finding: `encode`
                  String f(Data d) { return new String(d.data, 0, 1); } // finding: `decode`
                  static class Data { byte[] data; }
                }
                """);
    }
}
