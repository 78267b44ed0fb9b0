package dev.guidelint.rules.tests;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class DisabledTestWithoutReasonTest {
    private final RuleTester rule = RuleTester.of(new DisabledTestWithoutReason());

    @Test
    void acceptsReasons() {
        rule.check("""
                import org.junit.Ignore;
                import org.junit.jupiter.api.*;
                import org.junit.jupiter.api.condition.EnabledOnOs;
                class A {
                  static final String WHY = "";
                  @org.junit.jupiter.api.Disabled("#12") void a() {}
                  @Ignore(value = "waits for #12") void b() {}
                  @Ignore(WHY) void c() {}
                  @Ignore("x" + WHY) void d() {}
                  @org.testng.annotations.Test(enabled = false, description = "too slow") void e() {}
                  @EnabledOnOs void f() {}
                }
                """);
    }

    @Test
    void acceptsCommentsUnlessTheyMustNotCount() {
        String source = """
                import org.junit.jupiter.api.Disabled;
                class A {
                  // waits for the new server
                  @Disabled // x
                  void a() {}
                  @Disabled void b() {} // x too slow
                  /* flaky */
                  @SuppressWarnings("x")
                  @Disabled // x
                  void c() {}
                  // waits for
                  //
                  @Disabled // x
                  void e() {}
                  @Disabled // x
                  @SuppressWarnings("x") // until #12
                  void f() {}
                  @Disabled // x
                  void g() {
                    // the server does not do this
                  }
                  /** Tests adding. Disabled until #12 is fixed. */
                  @Disabled // x
                  void d() {}
                }
                """;
        rule.check(source.replaceAll("// x\\n", "\n"));
        rule.with("comment-counts", "false").check(source.replaceAll("// x( too slow)?", "// finding: `@Disabled`"));
    }

    @Test
    void acceptsWhatIsNoTest() {
        rule.check("""
                import static org.junit.Assume.assumeTrue;
                import org.junit.Ignore;
                import org.junit.jupiter.api.Disabled;
                @Ignore abstract class A {
                  @Disabled @interface Slow {}
                  @interface Local { @interface Disabled {} }
                  @Local.Disabled void a() {}
                  @com.fasterxml.jackson.annotation.Ignore int b;
                  void c(boolean on) {
                    if (!on) {
                      assumeTrue(false);
                    }
                    assumeTrue(on);
                    assumeTrue(true);
                    assumeTrue("no server", false);
                    boolean d = assumeTrue();
                  }
                  boolean assumeTrue() { return false; }
                }
                class B { void assumeTrue(boolean x) {} void m() { assumeTrue(false); } }
                """);
    }

    @Test
    void flagsMissingAndEmptyReasons() {
        rule.check("""
                import org.junit.Ignore;
                import org.junit.jupiter.api.Disabled;
                @Disabled // finding: `@Disabled` does not say why
                class A {
                  /** Adds two numbers. */
                  @Ignore // finding: `@Ignore`
                  void a() {}
                  @Disabled("  ") void b() {} // finding: `@Disabled`
                  @Disabled(value = ("")) void c() {} // finding: `@Disabled`
                  @org.testng.annotations.Test(enabled = false) void d() {} // finding: `enabled = false`
                  @org.testng.annotations.Test(enabled = true) void e() {}
                  @org.testng.annotations.Ignore void f() {} // finding: `@Ignore`

                  // a comment that is too far away

                  @Disabled void g() {} // finding: `@Disabled`
                  int h = 1; // behind code
                  @Disabled void i() {} // finding: `@Disabled`
                }
                @Disabled record B(int x) {} // finding: `@Disabled`
                """);
    }

    @Test
    void flagsConstantAssumptions() {
        rule.check("""
                import static org.junit.jupiter.api.Assumptions.assumeFalse;
                import org.junit.Assume;
                class A {
                  void a() { Assume.assumeTrue(false); } // finding: `assumeTrue(false)`
                  void b() { assumeFalse((true)); } // finding: `assumeFalse(true)`
                  void c() { assumeFalse(true, " "); } // finding: `assumeFalse(true)`
                  void d(boolean on) {
                    Assume.assumeTrue(on);
                    Assume.assumeTrue(true);
                    Assume.assumeTrue("no server", false);
                    if (!on) {
                      Assume.assumeTrue(false);
                    }
                  }
                }
                """);
    }

    @Test
    void canAskForAnIssue() {
        rule.with("reason-pattern", "#\\d+").check("""
                import org.junit.jupiter.api.Disabled;
                class A {
                  @Disabled("see #12") void a() {}
                  // broken since #12
                  @Disabled
                  void b() {}
                  @Disabled("later") void c() {} // finding: `@Disabled`
                  // later
                  @Disabled void d() {} // finding: `@Disabled`
                }
                """);
    }
}
