package dev.guidelint.rules.staticanalysis;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class RestrictedCallTest {
    private final RuleTester rule = RuleTester.of(new RestrictedCall());

    @Test
    void isSilentInsideTheDeclaringClass() {
        rule.check("""
                import com.google.errorprone.annotations.ForOverride;
                import com.google.common.annotations.VisibleForTesting;
                class A {
                  @ForOverride protected void hook() {}
                  @VisibleForTesting void peek() {}
                  void run() { hook(); peek(); }
                  class B { void m() { hook(); peek(); } }
                }
                class C extends A {
                  @Override protected void hook() { super.hook(); }
                  void m(A a) { a.peek(); }
                }
                """);
    }

    @Test
    void readsWhoMayCall() {
        rule.withFile("Ok.java", "@interface Ok {}")
                .withFile("Soon.java", "@interface Soon {}")
                .withFile("R.java", """
                import com.google.errorprone.annotations.RestrictedApi;
                class R {
                  @RestrictedApi(
                      explanation = "go " + "through the gate.",
                      allowedOnPath = ".*(/gate/|/src/test/).*",
                      allowlistAnnotations = {Ok.class},
                      allowlistWithWarningAnnotations = Soon.class)
                  R() {}
                }
                """)
                .withFile("src/it/ATest.java", "class ATest { R r = new R(); }")
                .withFile("src/gate/Gate.java", "class Gate { R r = new R(); }")
                .check("""
                class A {
                  @Ok Object a() { return new R(); }
                  @Ok class B { Object b() { return new R(); } }
                  @Soon Object c() { return new R(); } // finding: `new R` is not for everybody (`@RestrictedApi`): go through the gate
                  java.util.function.Supplier<R> d = R::new; // finding: `new R`
                  Object e() { return new R() {}; } // finding: `new R`
                }
                """);
    }

    @Test
    void findsCallsOfWhatIsInheritedOrOverridden() {
        rule.check("""
                import com.google.errorprone.annotations.DoNotCall;
                interface I {
                  @DoNotCall("use b")
                  void a();
                }
                class A implements I {
                  @Override public void a() {}
                  void a(int x) {}
                  @DoNotCall static void c() {}
                  void m(A a, I i, B b) {
                    a.a(); // finding: `a` asks not to be called (`@DoNotCall`): use b
                    i.a(); // finding: `a`
                    b.a(); // finding: `a`
                    a(); // finding: `a`
                    a.a(1);
                    Runnable r = a::a;
                    Runnable s = A::c; // finding: it can do nothing but fail
                  }
                }
                class B extends A {}
                """);
    }

    @Test
    void findsCallsFromElsewhere() {
        rule.with("kinds", "for-override,testing").check("""
                import com.google.errorprone.annotations.*;
                import com.google.common.annotations.VisibleForTesting;
                class A {
                  @ForOverride protected void hook() {}
                  @VisibleForTesting void peek() {}
                  @DoNotCall void no() {}
                }
                class B extends A {
                  void m(A a, Unknown u) {
                    a.hook(); // finding: `hook` is there to be overridden
                    hook(); // finding: `hook`
                    a.peek(); // finding: only visible for the tests of `A`
                    a.no();
                    u.hook();
                  }
                }
                """.replace(
                "annotations.*;", "annotations.ForOverride;\nimport com.google.errorprone.annotations.DoNotCall;"));
    }
}
