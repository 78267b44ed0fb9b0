package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonStaticUtilTest {
    private final RuleTester rule = RuleTester.of(new PythonStaticUtil());

    @Test
    void asksThatNothingBelongsToAnObject() {
        rule.check("""
                class A0 { static void a() {} } // finding: a static method
                class A { static void a() {} }
                class B { static void b() {} int field; }
                class C { static void c() {} void d() {} }
                class D { static final int E = 1; }
                class F { public static void main(String[] args) {} static void f() {} }
                class G extends A { static void g() {} }
                class H implements Runnable { static void h() {} public void run() {} }
                interface I { static void i() {} }
                @org.springframework.stereotype.Component class J { static void j() {} }
                class K { private static void k() {} }
                class L { L(int x) {} static void l() {} }
                class M { static void m() {} class Inner {} }
                @Deprecated final class N { private N() {} private static final int X = 1; static void n() {} static class O {} } // finding: `N`
                """);
    }

    @Test
    void asksThatNobodyCreatesIt() {
        rule.check("""
                class A { static void a() {} Object o = new B(); }
                class B { static void b() {} }
                """);
    }
}
