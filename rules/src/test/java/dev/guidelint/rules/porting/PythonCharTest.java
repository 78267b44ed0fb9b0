package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonCharTest {
    private final RuleTester rule = RuleTester.of(new PythonChar());

    @Test
    void ignoresTexts() {
        rule.check("""
                class A {
                  boolean a(char c) { return c == 'x' || c > 'a' && 'z' >= c; }
                  String b(String s, Object o) { return s + 'x' + o; }
                  String b2(Object o) { return 'x' + "y" + o; }
                  int c(char c) { switch (c) { case 'a': return 1; default: return 0; } }
                  char d() { return (char) 10; }
                  char d3() { return (char) -1; }
                  char d2(char c) { return (char) c; }
                  int e() { return (int) 'c'; }
                  Object f(com.example.X x) { return x.y() + 'c'; }
                  int g(int[] a, int i) { return a[i]; }
                  int h() { return 'a' + 'b'; }
                  Object i(Object o) { return (Object) o; }
                }
                """);
    }

    @Test
    void findsNumbers() {
        rule.check("""
                class A {
                  int a(char c) { return c - '0'; } // finding: here a character is a number
                  char b(int i) { return (char) ('a' + i); } // finding: here a character is a number
                  int c(Character c) { return 'x' * c; } // finding: here a character is a number
                  boolean d(int read) { return read == ';' || read < 'a'; } // finding: here a character is a number
                  char e(int i) { return (char) i; } // finding: `(char)` makes
                  int f(String s) { return (int) s.charAt(0); } // finding: `(int)` makes
                  byte g(char c) { return (byte) c; } // finding: `(byte)` makes
                  int h(int[] a, char c) { return a[c]; } // finding: index of an array
                  int i(int[] a, String s) { return a[s.charAt(1)]; } // finding: index of an array
                }
                """);
    }
}
