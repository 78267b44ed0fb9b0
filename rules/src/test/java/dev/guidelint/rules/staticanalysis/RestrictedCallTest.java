package dev.guidelint.rules.staticanalysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.testkit.RuleTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                      allowedOnPath = ".*(/gate/|/src/test/).*|.*/Porter\\\\.java",
                      allowlistAnnotations = {Ok.class},
                      allowlistWithWarningAnnotations = Soon.class)
                  R() {}
                }
                """)
                .withFile("src/it/ATest.java", "class ATest { R r = new R(); }")
                .withFile("src/gate/Gate.java", "class Gate { R r = new R(); }")
                .withFile("p/Porter.java", "class Porter { R r = new R(); }")
                .check("""
                class A {
                  @Ok Object a() { return new R(); }
                  @Ok class B { Object b() { return new R(); } }
                  @Soon Object c() { return new R(); } // finding [warning]: `new R` is not for everybody (`@RestrictedApi`): go through the gate
                  java.util.function.Supplier<R> d = R::new; // finding [error]: `new R`
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

    @Test
    void isSilentInTestsAboutWhatIsVisibleForThem() {
        RuleTester testing = rule.with("kinds", "testing").withFile("p/R.java", """
                package p;
                import com.google.common.annotations.VisibleForTesting;
                public class R { @VisibleForTesting public static void peek() {} }
                """);
        testing.check("src/test/java/ATest.java", "class ATest { void m() { p.R.peek(); } }");
        testing.check("class A { void m() { p.R.peek(); } } // finding: only visible for the tests of `R`");
    }

    @Test
    void findsCallsWithoutAScope() {
        RuleTester other = rule.withFile("p/R.java", """
                package p;
                import com.google.errorprone.annotations.DoNotCall;
                public class R {
                  @DoNotCall public static void no() {}
                  @DoNotCall public void nor() {}
                  public static void yes() {}
                }
                """);
        other.check("import static p.R.no; class A { void m() { no(); } } // finding: `no`");
        other.check("import static p.R.*; class A { void m() { no(); } } // finding: `no`");
        other.check("import static p.R.yes; class A { void m() { no(); yes(); } void no() {} }");
        other.check("""
                package p;
                class A extends R {
                  class Inner {
                    void m() {
                      nor(); // finding: `nor`
                      new Object() { void n() { nor(); } }; // finding: `nor`
                    }
                  }
                }
                """);
    }

    @Test
    void findsWhatNobodyIsAllowedToCall() {
        rule.check("""
                package p;
                import com.google.errorprone.annotations.*;
                class A {
                  void m(R r, Unknown u) {
                    r.closed(); // finding: this place is not among those that may call it
                    r.broken();
                    r.either(u.x());
                    r.both(u.x()); // finding: `both`
                  }
                }
                class R {
                  @com.google.errorprone.annotations.RestrictedApi(explanation = "") void closed() {}
                  @com.google.errorprone.annotations.RestrictedApi(explanation = "", allowedOnPath = "(") void broken() {}
                  @com.google.errorprone.annotations.DoNotCall void either(int x) {}
                  void either(String x) {}
                  @com.google.errorprone.annotations.DoNotCall void both(int x) {}
                  @com.google.errorprone.annotations.DoNotCall void both(String x) {}
                }
                """);
    }

    @Test
    void knowsLocalTypesOfTheDeclaringClass() {
        rule.with("kinds", "testing").check("""
                package p;
                import com.google.common.annotations.VisibleForTesting;
                class A {
                  @VisibleForTesting void peek() {}
                  void m() {
                    new Object() { void n() { peek(); } };
                    class Local { void n() { peek(); } }
                  }
                }
                """);
    }

    @Test
    void tellsTypesOfAPackageApart() {
        rule.with("kinds", "testing").check("""
                package p;
                import com.google.common.annotations.VisibleForTesting;
                class A {
                  @VisibleForTesting void peek() {}
                  class B { void m() { peek(); } }
                }
                class C {
                  void m(A a) { a.peek(); } // finding: only visible for the tests of `A`
                }
                """);
    }

    @Test
    void knowsLibrariesThatKnowTheAnnotation(@TempDir Path folder) throws IOException {
        Path annotation = folder.resolve("DoNotCall.java");
        Files.writeString(annotation, "package com.google.errorprone.annotations; public @interface DoNotCall {}");
        Path library = folder.resolve("Lib.java");
        Files.writeString(
                library,
                "package lib; public class Lib { @com.google.errorprone.annotations.DoNotCall public static void no() {} }");
        int exit = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "needs a JDK")
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        folder.toString(),
                        annotation.toString(),
                        library.toString());
        assertThat(exit).isZero();
        rule.withClassPath(folder)
                .with("kinds", "do-not-call")
                .check("class A { void m() { lib.Lib.no(); } } // finding: asks not to be called");
    }
}
