package dev.guidelint.rules.tests;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class TestWithoutAssertionTest {
    private final RuleTester rule = RuleTester.of(new TestWithoutAssertion());

    @Test
    void acceptsAssertions() {
        rule.check("""
                import static org.junit.jupiter.api.Assertions.*;
                import java.util.List;
                import org.junit.jupiter.api.Test;
                class A {
                  @Test void a() { assertTrue(true); }
                  @Test void b() { org.mockito.Mockito.verify(null); }
                  @Test void c() { assert 1 > 0; }
                  @Test void d() { if (true) throw new IllegalStateException("d"); }
                  @Test void e() { List.of(1).forEach(x -> assertTrue(x > 0)); }
                  @Test void f() { new Thread() { public void run() { fail(); } }.start(); }
                  @Test void g() { Runnable r = this::checkIt; }
                  void checkIt() {}
                  void noTest() {}
                }
                """);
    }

    @Test
    void acceptsWhatNeedsNone() {
        rule.check("""
                import org.junit.Test;
                class A {
                  @Test(expected = Exception.class) public void a() { run(); }
                  @Test(timeout = 100) public void b() { run(); }
                  @org.junit.jupiter.api.Timeout(1) @org.junit.jupiter.api.Test void c() { run(); }
                  @org.testng.annotations.Test(expectedExceptions = Exception.class) public void d() { run(); }
                  @org.junit.Ignore @Test public void e() { run(); }
                  @Test public void closeShouldNotThrow() { run(); }
                  @Test public void smokeTest() { run(); }
                  @Test public void toleratesNull() { run(); }
                  @Test public void g() { run(); /* must not throw */ }
                  /* This never fails. */@Test public void j() { run(); }
                  // It shouldn't fail.
                  @Test public void h() { run(); }
                  @Test public void i() { run(); } // finding: `i`
                  @org.junit.jupiter.api.Test private void neverRuns() { run(); }
                  @net.jqwik.api.Property boolean holds() { return run(); }
                  @Test public void f(org.junit.rules.ExpectedException thrown) { thrown.expect(null); run(); }
                  boolean run() { return true; }
                }
                @org.springframework.boot.test.context.SpringBootTest
                class B { @org.junit.jupiter.api.Test void contextLoads() {} }
                """);
    }

    @Test
    void followsHelpers() {
        rule.withFile("src/test/java/p/Base.java", """
                package p;
                abstract class Base {
                  void roundTrip(Object o) { compare(o, o); }
                  static void compare(Object a, Object b) { if (a != b) throw new AssertionError(); }
                }
                """)
                .withFile("src/test/java/p/Plain.java", """
                package p;
                class Plain { void roundTrip(Object o) {} void compare(Object a, Object b) {} }
                """)
                .check("""
                package p;
                import org.junit.jupiter.api.Test;
                class A extends Base {
                  @Test void a() { roundTrip("x"); }
                  @Test void b() { Base.compare(1, 2); }
                  @Test void c() { new Harness("x").run(); }
                  @Test void d() { new Plain().roundTrip("x"); } // finding: `d` asserts nothing
                  @Test void e() { one(); }
                  @Test void f() { zero(); } // finding: `f` asserts nothing
                  void zero() { one(); }
                  void one() { two(); }
                  void two() { three(); }
                  void three() { org.junit.Assert.assertTrue(true); }
                  @Test void g() { other(1); } // finding: `g`
                  @Test void h() { Runnable r = this::one; }
                  @Test void i() { Runnable r = this::zero; } // finding: `i`
                  @Test void j(Unknown u) { u.zero(); } // finding: `j`
                  @Test void k(Unknown u) { u.one(); }
                  void other(int x) {}
                  void other() { three(); }
                }
                class Harness { Harness(String s) { org.junit.Assert.assertEquals(s, s); } void run() {} }
                """);
    }

    @Test
    void acceptsWhatCannotBeFound() {
        String source = """
                import static org.library.Harness.rewrite;
                import org.junit.jupiter.api.Test;
                import org.library.test.Harness;
                class A extends org.library.Base {
                  @Test void a() { inherited(); } // x
                  @Test void known() { own(); } // finding: `known`
                  void own() {}
                  @Test void otherwise() { own(1); } // x
                  @Test void above() { super.testAll(); } // x
                }
                class B {
                  @Test void b() { rewrite("x"); } // x
                  @Test void c(Harness harness) { harness.run(); } // x
                  @Test void d(org.library.Other other) { other.run(); } // finding: `d`
                  @Test void e(org.library.Other other) { other.look(); }
                }
                class Mine extends org.library.Other { void look() { org.junit.Assert.assertTrue(true); } }
                """;
        rule.check(source.replaceAll(" // x", ""));
        rule.with("unresolved", "report").check(source.replaceAll("// x", "// finding: asserts nothing"));
    }

    @Test
    void acceptsFluentLibraries() {
        String source = """
                import org.junit.jupiter.api.Test;
                class A {
                  @Test void a(io.restassured.specification.RequestSpecification s) { s.log(); } // x
                  @Test void b(com.google.common.testing.EqualsTester t) { t.addEqualityGroup(1); }
                }
                """;
        rule.check(source.replaceAll(" // x", ""));
        rule.with("fluent-types", "[assertj, guava-testlib]").check(source.replace("// x", "// finding: `a`"));
    }

    @Test
    void acceptsClassesThatAssertAfterEachTest() {
        rule.withFile("src/test/java/p/Base.java", """
                package p;
                class Base { @org.junit.jupiter.api.AfterEach void after() { assertNothingLeft(); } void assertNothingLeft() {} }
                """).check("""
                package p;
                import org.junit.jupiter.api.*;
                import org.junit.jupiter.api.Test;
                class A extends Base { @Test void a() { System.out.println(); } }
                class B {
                  @Test void b() { System.out.println(); } // finding: `b`
                  @AfterEach void after() { System.out.println(); }
                }
                class C {
                  @Test void c() { System.out.println(); }
                  @AfterEach void after() { if (System.out == null) throw new IllegalStateException(); }
                }
                class D { @Test void d() { System.out.println(); } void tearDown() { assert System.out != null; } }
                """);
    }

    @Test
    void acceptsEmptyOverrides() {
        rule.check("""
                import org.junit.Test;
                class A { public void a() { org.junit.Assert.fail(); } }
                class B extends A {
                  @Override @Test public void a() { /* not for this one */ }
                  @Test public void b() {} // finding: `b` asserts nothing
                }
                """);
    }

    @Test
    void flagsAllKindsOfTests() {
        rule.withFile(
                        "src/test/java/junit/framework/TestCase.java",
                        "package junit.framework; public class TestCase {}")
                .withFile("src/test/java/p/Slow.java", "package p; @org.junit.jupiter.api.Test @interface Slow {}")
                .check("""
                package p;
                import org.junit.jupiter.api.*;
                import org.junit.jupiter.api.RepeatedTest;
                class A extends junit.framework.TestCase {
                  public void testIt() { System.out.println(); } // finding: `testIt` asserts nothing
                }
                class B {
                  @org.junit.Test public void a() { new Thread(() -> { throw new IllegalStateException(); }); } // finding: `a`
                  @Slow void b() { try { run(); } catch (Exception e) { throw new RuntimeException(e); } } // finding: `b`
                  @RepeatedTest(2) void c() { Object mock = org.mockito.Mockito.mock(B.class); } // finding: `c`
                  void run() throws Exception {}
                  @org.junit.jupiter.api.TestFactory java.util.stream.Stream<DynamicTest> d() { return null; } // finding: `d`
                }
                @org.testng.annotations.Test class C { public void d() { System.out.println(); } } // finding: `d`
                """);
    }

    @Test
    void seesWhatOthersSeeIfAsked() {
        rule.with("exempt", "[]")
                .with("depth", "0")
                .with("assert-statement", "false")
                .with("smoke-names", "")
                .with("fluent-types", "[]")
                .with("unresolved", "report")
                .with("assertion-names", "(assert|check|verify).*|fail|failWith")
                .check("""
                import org.junit.Test;
                class A {
                  @Test(timeout = 1) public void a() { assert true; } // finding: `a`
                  @org.junit.Ignore @Test public void doesNotThrow() { helper(); } // finding: `doesNotThrow`
                  @Test(expected = Exception.class) public void b() { helper(); }
                  @Test public void c() { Runnable r = () -> verify(); }
                  @Test public void d() { new Object() { void m() { verify(); } }; } // finding: `d`
                  @Test public void e() { expectIt(); } // finding: `e`
                  @Test public void f() { Runnable r = this::verify; } // finding: `f`
                  @Test public void g(org.junit.rules.ExpectedException thrown) { thrown.expect(null); }
                  @Test public void h(A thrown) { thrown.expect(null); } // finding: `h`
                  @Test public void i(Unknown u) { u.helper(); } // finding: `i`
                  void expect(Object o) {}
                  void helper() { verify(); }
                  void verify() {}
                  void expectIt() {}
                }
                """);
    }

    @Test
    void countsFurtherAssertions() {
        rule.with("extra-assertions", "compare, Images.same").check("""
                import org.junit.jupiter.api.Test;
                class A {
                  @Test void a() { compare(); }
                  @Test void b() { Images.same(); }
                  @Test void c() { same(); } // finding: `c`
                  void compare() {}
                  void same() {}
                }
                class Images { static void same() {} }
                """);
    }
}
