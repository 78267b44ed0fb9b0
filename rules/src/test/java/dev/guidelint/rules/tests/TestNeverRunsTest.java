package dev.guidelint.rules.tests;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class TestNeverRunsTest {
    private final RuleTester rule = RuleTester.of(new TestNeverRuns());

    @Test
    void acceptsWhatRuns() {
        rule.check("""
                import java.util.stream.Stream;
                import org.junit.jupiter.api.*;
                import org.junit.jupiter.api.DynamicTest;
                import org.junit.jupiter.api.Nested;
                import org.junit.jupiter.api.Test;
                import org.junit.jupiter.api.TestFactory;
                import org.junit.jupiter.api.BeforeAll;
                import org.junit.jupiter.api.BeforeEach;
                class A {
                  @BeforeAll static void once() {}
                  @BeforeEach void each() {}
                  @Test void a() {}
                  @TestFactory Stream<DynamicTest> b() { return null; }
                  @TestFactory static Stream<DynamicTest> c() { return null; }
                  @Nested class B { @Test void d() {} }
                  static class C { @Test void e() {} }
                  private void helper() {}
                }
                interface Inside { class F { @Test void i() {} } }
                interface D { @Test default void f() {} @BeforeAll default void g() {} }
                class E { private void Test() {} @org.testng.annotations.Test private static int h() { return 1; } }
                """);
    }

    @Test
    void acceptsLifeCyclesPerClass() {
        rule.withFile("src/test/java/p/PerClass.java", """
                package p;
                import org.junit.jupiter.api.TestInstance;
                @TestInstance(TestInstance.Lifecycle.PER_CLASS) public @interface PerClass {}
                """).check("""
                package p;
                import org.junit.jupiter.api.BeforeAll;
                import org.junit.jupiter.api.Test;
                import org.junit.jupiter.api.TestInstance;
                @TestInstance(TestInstance.Lifecycle.PER_CLASS) class A { @BeforeAll void a() {} }
                @PerClass class B { @BeforeAll void a() {} }
                class C extends A { @BeforeAll void c() {} }
                @org.library.Whatever class D { @BeforeAll void a() {} }
                class E extends org.library.Base { @BeforeAll void a() {} }
                abstract class F { @BeforeAll void a() {} }
                class G { @BeforeAll void a() {} } // finding: `a` runs once for all tests
                @Deprecated class H { @BeforeAll void a() {} } // finding: `a` runs once for all tests
                @interface Plain {}
                @Plain class I { @BeforeAll void a() {} } // finding: `a` runs once for all tests
                """);
    }

    @Test
    void acceptsSourcesOfAnyKind() {
        rule.check("""
                import org.junit.jupiter.params.ParameterizedTest;
                import org.junit.jupiter.params.provider.*;
                class A {
                  @ParameterizedTest @ValueSource(ints = 1) void a(int x) {}
                  @ParameterizedTest @p.OwnSource void b(int x) {}
                  @ParameterizedTest @MethodSource void c(int x) {}
                  @ParameterizedTest @org.junit.jupiter.api.Disabled void d(int x) {} // finding: `d` is parameterized
                }
                class B extends A { @Override @ParameterizedTest void a(int x) {} }
                """);
    }

    @Test
    void acceptsOtherRunners() {
        rule.check("""
                import org.junit.Test;
                import org.junit.runner.RunWith;
                @RunWith(org.junit.experimental.theories.Theories.class) class A { @Test public void a(int x) {} }
                @RunWith(Own.class) class B { @Test void a() {} }
                class C extends org.library.Base { @Test void a() {} }
                abstract class D { @Test void a() {} }
                class E extends D { @Test public void b() {} }
                """);
    }

    @Test
    void flagsJUnit4() {
        rule.check("""
                import org.junit.Test;
                import org.junit.runner.RunWith;
                import org.junit.runners.Parameterized;
                class A {
                  @Test void a() {} // finding: `a` is not public
                  @Test private void b() {} // finding: `b` is not public
                  @Test public static void c() {} // finding: `c` is static
                  @Test public int d() { return 1; } // finding: `d` returns something
                  @Test public void e(int x) {} // finding: `e` has parameters
                  @Test public void f() {}
                }
                @RunWith(Parameterized.class) class B {
                  @Test void a() {} // finding: `a` is not public
                  @Test public void b(int x) {}
                }
                @Deprecated class C {
                  @Test public void a(int x) {} // finding: `a` has parameters
                }
                """);
    }

    @Test
    void flagsJupiter() {
        rule.check("""
                import org.junit.jupiter.api.*;
                import org.junit.jupiter.api.AfterEach;
                import org.junit.jupiter.api.RepeatedTest;
                import org.junit.jupiter.api.Test;
                import org.junit.jupiter.api.TestFactory;
                class A {
                  @Test private void a() {} // finding: `a` is private
                  @RepeatedTest(3) static void b() {} // finding: `b` is static
                  @Test int c() { return 1; } // finding: `c` returns something
                  @TestFactory void d() {} // finding: `d` makes tests and returns none
                  @AfterEach private void e() {} // finding: `e` is private, and Jupiter refuses a private `@AfterEach`
                  class B {
                    @Test void f() {} // finding: `f` is in an inner class without `@Nested`
                  }
                  abstract class C { @Test void g() {} }
                  class D extends C { void h() {} }
                  @p.Special class E { @Test void i() {} }
                  class F { @Test void j() {} }
                  class G extends F { void k() {} }
                }
                """);
    }

    @Test
    void flagsMixtures() {
        rule.check("""
                class A {
                  @org.junit.jupiter.api.BeforeEach void a() {} // finding: `a` never runs: the tests here are those of JUnit 4
                  @org.junit.Test public void b() {}
                }
                class B {
                  @org.junit.After public void a() {} // finding: `a` never runs: the tests here are those of Jupiter
                  @org.junit.jupiter.api.Test void b() {}
                }
                class C {
                  @org.junit.Before public void a() {}
                  @org.junit.jupiter.api.BeforeEach void b() {}
                  @org.junit.jupiter.api.Test void c() {}
                  @org.junit.Test public void d() {}
                }
                class D extends p.Unknown {
                  @org.junit.Before public void a() {}
                  @org.junit.jupiter.api.Test void c() {}
                }
                class E { @org.junit.Before public void a() {} }
                class F {
                  @org.junit.Before public void a() {}
                  @org.junit.jupiter.api.Test void c() {}
                  class Inner {}
                }
                """);
    }

    @Test
    void limitsItselfToSomeMistakes() {
        rule.with("checks", "static").check("""
                import org.junit.jupiter.api.Test;
                class A {
                  @Test private void a() {}
                  @Test static void b() {} // finding: `b` is static
                  @Test int c() { return 1; }
                }
                """);
    }

    @Test
    void deletesPrivate() {
        rule.fix("""
                import org.junit.jupiter.api.Test;
                class A {
                  @Test private void a() {}
                  @Test static void b() {}
                  @org.junit.Test private void c() {}
                }
                """).to("""
                import org.junit.jupiter.api.Test;
                class A {
                  @Test void a() {}
                  @Test static void b() {}
                  @org.junit.Test private void c() {}
                }
                """);
        rule.safeFix("import org.junit.jupiter.api.Test; class A { @Test final private void a() {} }")
                .to("import org.junit.jupiter.api.Test; class A { @Test final void a() {} }");
        String extended =
                "import org.junit.jupiter.api.Test; class A { @Test private void a() {} } class B extends A {}";
        rule.safeFix(extended).to(extended);
        rule.fix(extended).to(extended.replace("private ", ""));
    }
}
