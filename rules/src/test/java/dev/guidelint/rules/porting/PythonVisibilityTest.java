package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonVisibilityTest {
    private final RuleTester rule = RuleTester.of(new PythonVisibility());

    @Test
    void ignoresOwnAndPublicMembers() {
        rule.withFile("p/B.java", """
                package p;
                class B { public void open() {} void inherited() {} }
                """).check("""
                package p;
                class A extends B {
                  private int own; private A next;
                  int a(A other) { return other.own + this.own + other.next.own; }
                  void b(B b) { b.open(); inherited(); super.inherited(); }
                  int c(int[] a) { return a.length; }
                  void d(com.example.X x) { x.y().z(); }
                  class Inner { int e() { return own + own(); } }
                  int own() { return 1; }
                  static class Shared { int open; }
                  int f(Shared s) { return s.open; }
                }
                """);
    }

    @Test
    void findsUsesWithinThePackageOncePerType() {
        rule.withFile("p/B.java", """
                package p;
                class B { void call() {} int field; static class D { protected void e() {} } }
                class C { protected int field; }
                """).check("""
                package p;
                class A {
                  int a(B b) {
                    b.call(); // finding: `call` of `B` is hidden
                    b.call();
                    return b.field;
                  }
                  int b(C c) { return c.field; } // finding: `field` of `C` is hidden
                  void d(B.D d) { d.e(); } // finding: `e` of `D` is hidden
                }
                """);
    }

    @Test
    void findsSecretsOfNestedTypes() {
        rule.check("""
                class A {
                  private int secret;
                  int a(B b) { return b.secret + b.secret(); } // finding: `secret` is private to `B`
                  static class B {
                    private int secret;
                    private int secret() { return 1; }
                    int b(A a) { return a.secret; } // finding: `secret` is private to `A`
                  }
                }
                """);
    }
}
