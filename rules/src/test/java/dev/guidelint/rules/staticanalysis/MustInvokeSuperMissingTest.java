package dev.guidelint.rules.staticanalysis;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class MustInvokeSuperMissingTest {
    private final RuleTester rule = RuleTester.of(new MustInvokeSuperMissing());

    @Test
    void isSilentAboutMethodsThatCallOrNeedNot() {
        rule.check("""
                import com.google.errorprone.annotations.OverridingMethodsMustInvokeSuper;
                class A {
                  @OverridingMethodsMustInvokeSuper void a() {}
                  @OverridingMethodsMustInvokeSuper int b(int x) { return x; }
                }
                class B extends A {
                  @Override void a() { if (hashCode() > 0) { super.a(); } }
                  @Override int b(int x) { return super.b(x + 1); }
                  void a(int other) {}
                }
                class C extends A {
                  @Override void a() { throw new UnsupportedOperationException(); }
                }
                abstract class D extends A {
                  @Override abstract void a();
                }
                interface I { @OverridingMethodsMustInvokeSuper default void i() {} }
                class E implements I { public void i() { I.super.i(); } }
                interface J { @OverridingMethodsMustInvokeSuper void j(); }
                class F implements J { public void j() {} }
                class G extends Unknown { @Override void a() {} }
                """);
    }

    @Test
    void findsForgottenCalls() {
        rule.check("""
                import androidx.annotation.CallSuper;
                import javax.annotation.OverridingMethodsMustInvokeSuper;
                class A<T> {
                  @CallSuper void a(T t) {}
                  @OverridingMethodsMustInvokeSuper void b() {}
                }
                class B extends A<String> {
                  @Override void a(String s) { super.a(s); }
                  void b() { // finding: `b` overrides a method of `A`
                    Runnable r = () -> super.b();
                    new Object() { void b() { B.super.b(); } };
                  }
                }
                class C extends B {
                  @Override
                  void a(String s) { // finding: `a` overrides a method of `A`
                    b();
                  }
                  A<Integer> d = new A<>() {
                    @Override void b() { System.out.println(); } // finding: `b`
                  };
                }
                """);
    }

    @Test
    void takesFurtherMethodsFromTheGuide() {
        rule.with("extra-methods", "java.lang.Object#clone")
                .check(
                        "class A implements Cloneable {\n public Object clone() { return new A(); } // finding: `clone`\n }");
    }

    @Test
    void callsFirst() {
        rule.fix("""
                import androidx.annotation.CallSuper;
                class A {
                  @CallSuper void a(int x, String... y) {}
                }
                class B extends A {
                  @Override
                  void a(int x, String... y) {
                    System.out.println(x);
                  }
                }
                """).to("""
                import androidx.annotation.CallSuper;
                class A {
                  @CallSuper void a(int x, String... y) {}
                }
                class B extends A {
                  @Override
                  void a(int x, String... y) {
                    super.a(x, y);
                    System.out.println(x);
                  }
                }
                """);
    }
}
