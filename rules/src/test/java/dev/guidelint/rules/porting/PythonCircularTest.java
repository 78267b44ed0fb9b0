package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonCircularTest {
    private final RuleTester rule = RuleTester.of(new PythonCircular());

    @Test
    void reportsACircleOnceInItsFirstFile() {
        rule.withFile("p/B.java", "package p; class B { void b() { q.C.c(); } }")
                .withFile("q/C.java", "package q; public class C { public static void c() { new p.A(); } }")
                .withFile("q/D.java", "package q; class D extends C {}")
                .check("p/A.java", """
                        package p;
                        public class A {
                          void a() {
                            new B(); // finding: `A` and 2 other files in 2 packages use each other
                          }
                        }
                        """);
    }

    @Test
    void tellsIfTheyNeedEachOtherWhileTheyAreLoaded() {
        rule.withFile("B.java", "class B extends A {}")
                .check("A.java", "class A { static final A NONE = new B(); } // finding: as soon as they are loaded");
    }

    @Test
    void letsSignaturesAlone() {
        rule.withFile("B.java", "class B { void b() { new A(); } }")
                .check("A.java", "class A { B b; B a(B x, java.util.List<B> y) { return (B) x; } }");
    }

    @Test
    void keepsSeparateCirclesApart() {
        rule.withFile("B.java", "class B { void b() { new A(); } }")
                .withFile("C.java", "class C { Object c = new D(); } // finding: `C` and `D` use each other")
                .withFile("D.java", "class D { Object d = new C(); void m() { new A(); } }")
                .check("A.java", "class A { Object a = new B(); } // finding: `A` and `B` use each other");
    }
}
