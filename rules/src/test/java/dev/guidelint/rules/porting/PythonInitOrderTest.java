package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonInitOrderTest {
    private final RuleTester rule = RuleTester.of(new PythonInitOrder());

    @Test
    void asksForAnOverrider() {
        rule.check("""
                class A {
                  A() { open(); closed(); hidden(); this.far(1); } // finding: `far`, which `C` overrides
                  A(int x) { other.open(); Runnable r = () -> far(1); }
                  A other;
                  void open() {}
                  final void closed() {}
                  private void hidden() {}
                  static void shared() {}
                  void far(int x) {}
                }
                class B extends A { void hidden() {} void far() {} }
                class C extends B { int size; void far(int y) {} }
                class H { H(Object o) { take(o); } void take(Object o) {} }
                class I extends H { int size; I() { super(""); } void take(String s) {} }
                class F { F() { m(); } void m() {} }
                class G extends F { static int count; void m() {} }
                class D { D() { m(); } void m() {} }
                final class E { E() { m(); } void m() {} }
                """);
    }

    @Test
    void leavesFilledCollectionsAlone() {
        rule.check("""
                class A {
                  Object o = new java.util.ArrayList<String>() {{ add(""); }};
                  {}
                  static { new A(); }
                }
                """);
    }
}
