package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonInnerClassTest {
    private final RuleTester rule = RuleTester.of(new PythonInnerClass());

    @Test
    void asksWhatItUsesOfTheOuterObject() {
        rule.check("""
                class A {
                  int field;
                  static int shared;
                  int method() { return 0; }
                  static int help() { return 0; }
                  class B { int x = method(); } // finding: uses its `method()`
                  class C { int x = A.this.field; } // finding: uses its `A.this`
                  class D { int x = shared + help(); } // finding: needs nothing
                  class E extends A { int x = field + method(); } // finding: needs nothing
                  class F { int field; int y = field + this.field; class G {} } // finding: `F` needs nothing // finding: `G` needs nothing
                  class H { Object o = new B(); } // finding: `H` lives inside
                  class I { int m(int field) { return field; } } // finding: needs nothing
                }
                """);
    }

    @Test
    void acceptsWhatIsStatic() {
        rule.check("""
                class A {
                  static class B {}
                  interface C { class D {} }
                  enum E { X; static class F {} }
                  record R() {}
                  void m() { class Local {} }
                }
                """);
    }

    @Test
    void takesTheUnknownForAUse() {
        rule.check("""
                class A extends Missing {
                  class B { Object x = inherited(); } // finding: `B` lives inside an object of `A`:
                }
                """);
    }
}
