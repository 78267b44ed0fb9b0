package dev.guidelint.rules.visibility;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class ReassignedParameterTest {
    private final RuleTester rule = RuleTester.of(new ReassignedParameter());
    private final RuleTester all = rule.with("report", "all").with("allow-normalisation", "false");

    @Test
    void acceptsWritesToWhatIsNoParameter() {
        all.check("""
                class A {
                  int f;
                  int[] g;
                  A(int f) { this.f = f; }
                  abstract static class B { abstract int m(int x); }
                  native int n(int x);
                  void m(int[] a, A b) {
                    a[0] = 1;
                    b.f = 2;
                    b.f++;
                    int x = 3;
                    x = 4;
                    f = 5;
                    int y = -x;
                    boolean z = !(x == ~y);
                  }
                }
                """);
    }

    @Test
    void acceptsWhatHidesTheParameterInAClassInside() {
        all.check("""
                class A {
                  void m(int p, int q) {
                    new Object() {
                      int p;
                      { p = 1; }
                      void n() { p = 2; int q = 3; q++; }
                    };
                    class B { int p; B() { p = 3; } }
                    record C(int p) { static int q; static void n() { q = 4; } }
                  }
                }
                """);
    }

    @Test
    void acceptsCompactConstructors() {
        all.check("""
                record A(String name, int size) {
                  A {
                    name = name.strip();
                    size++;
                    java.util.function.IntUnaryOperator f = x -> x = 3; // finding: `x`
                  }
                }
                """);
    }

    @Test
    void acceptsParametersDeclaredVariable() {
        all.check("""
                class A {
                  void m(@Var int x, @com.google.errorprone.annotations.Var int y) { x = 1; y++; }
                }
                """);
    }

    @Test
    void acceptsParametersThroughWhichWovenCodeGivesValuesBack() {
        rule.check("""
                class A {
                  void m(@Advice.Return(readOnly = false) int x, @Advice.Argument(value = 0, readOnly = true) int y) {
                    x = 1;
                    y = 1; // finding: `y`
                  }
                }
                """);
    }

    @Test
    void acceptsNormalisationAtTheBeginning() {
        rule.check("""
                class A {
                  A(String a, String b, String c, int d, int e) {
                    this(a);
                    if (b == null) throw new NullPointerException();
                    if (e == 3) { return; }
                    assert d > 0;
                    a = a == null ? "" : a;
                    int x = 1;
                    b = (java.util.Objects.requireNonNull(b)).strip();
                    int y = 2;
                    if (c == null) c = "";
                    if (d > 3) { d = 3; }
                    else if (d < 0) d = 0;
                    else { d = d + 1; }
                    int z = 3;
                    e = Math.abs(e); // finding: `e`
                  }
                }
                """);
    }

    @Test
    void flagsWhatOnlyLooksLikeNormalisation() {
        rule.check("""
                class A {
                  void m(int a, String b, boolean c) {
                    a += a; // finding: `a`
                    b = c ? "x" : "y"; // finding: `b`
                    if (b != null) c = false; // finding: `c`
                  }
                  void m(String a, String b, String c) {
                    { a = a.strip(); } // finding: `a`
                    if (b == null) { b = ""; run(); } // finding: `b`
                    if (c == null) c = ""; else run(); // finding: `c`
                  }
                  void m(int a, String b, long c) {
                    if (a == 0) a = 1; else c = 2; // finding: `a` // finding: `c`
                    if (b == null) { run(); } else { b = ""; } // finding: `b`
                  }
                  void m(int a, int b, int c) {
                    if (a == 0) a = 1; else if (a == 1) c = 2; // finding: `a` // finding: `c`
                    if (b == 0) b = 1; // finding: `b`
                    else if (b == 1) b = 2;
                    else run();
                  }
                }
                """);
    }

    @Test
    void flagsALaterWriteThatFollowsNormalisation() {
        rule.check("""
                class A {
                  void m(String a) {
                    a = a.strip();
                    a = "x"; // finding: `a`
                    a = "y";
                  }
                }
                """);
    }

    @Test
    void hasAWindowForNormalisation() {
        rule.with("normalisation-window", "1").check("""
                class A {
                  void m(String a, String b) {
                    a = a.strip();
                    b = b.strip();
                    run();
                    a = a.strip(); // finding: `a`
                  }
                  void n(String a) {
                    if (a == null) run();
                    a = a.strip(); // finding: `a`
                  }
                }
                """);
        rule.with("allow-normalisation", "false").check("""
                class A {
                  void m(String a, String b) {
                    a = a.strip(); // finding: `a`
                    if (b == null) b = ""; // finding: `b`
                  }
                }
                """);
    }

    @Test
    void reportsTheFirstWriteToEachParameter() {
        rule.check("""
                class A {
                  int m(int a, int b, int c) {
                    while (a-- > 0) { // finding: parameter `a` is overwritten
                      a = a - 1;
                      b |= 2; // finding: `b`
                    }
                    for (int i = 0; i < 3; c = 3) { // finding: `c`
                      c--;
                    }
                    return ++a;
                  }
                }
                """);
    }

    @Test
    void reportsAllWritesIfAsked() {
        all.check("""
                class A {
                  A(int a) {
                    this(a = 1, 2); // finding: `a`
                    a++; // finding: `a`
                    ((a)) = 3; // finding: `a`
                  }
                  A(int a, int b) {
                    int c = b = a--; // finding: `b` // finding: `a`
                  }
                }
                """);
    }

    @Test
    void flagsParametersOfLambdas() {
        String source = """
                class A {
                  java.util.function.IntUnaryOperator f = x -> x++; // finding: `x`
                  void m(int p) {
                    run((int x, int y) -> {
                      x = 3; // finding: `x`
                      run(z -> { z = y; }); // finding: `z`
                    });
                    run(new Object() { void n(int q) { q = 3; } }); // finding: `q`
                    p = 3; // finding: `p`
                  }
                }
                """;
        rule.check(source);
        rule.with("lambda-parameters", "false").check("""
                class A {
                  java.util.function.IntUnaryOperator f = x -> x++;
                  void m(int p) {
                    run((int x, int y) -> {
                      x = 3;
                      run(new Object() { void n(int q) { q = 3; } }); // finding: `q`
                    });
                  }
                }
                """);
    }

    @Test
    void flagsCanonicalConstructorsAndMethodsOfAllKindsOfTypes() {
        rule.check("""
                record A(int size) {
                  A(int size) {
                    size++; // finding: `size`
                    this.size = size;
                  }
                  enum B {
                    X { void m(int p) { p = 1; } }; // finding: `p`
                    void m(int p) { p = 2; } // finding: `p`
                  }
                  interface C {
                    default void m(int p) { p = 3; } // finding: `p`
                  }
                }
                """);
    }

    @Test
    void flagsVariablesOfLoopsAndCatchClausesIfAsked() {
        String source = """
                class A {
                  { for (int x : xs) { x++; } }
                  static { try { m(); } catch (Exception e) { e = null; } }
                  void m() {
                    for (int x : xs) { x = 1; run(y -> { for (int z : ys) z = 2; }); }
                    int x = 3;
                    x = 4;
                    try { run(); } catch (Exception e) { e = null; }
                    Object e = null;
                    e = 3;
                  }
                }
                """;
        rule.check(source);
        rule.with("foreach", "true").check("""
                class A {
                  { for (int x : xs) { x++; } } // finding: loop variable `x`
                  static { try { m(); } catch (Exception e) { e = null; } }
                  void m() {
                    for (int x : xs) { x = 1; run(y -> { for (int z : ys) z = 2; }); } // finding: `x` // finding: `z`
                    int x = 3;
                    x = 4;
                    for (@Var int v : xs) { v = 1; }
                  }
                  void n() {
                    for (int x : xs) { run(x); }
                    int x = 3;
                    x = 4;
                  }
                }
                """);
        rule.with("catch", "true").check("""
                record A(int a) {
                  static { try { m(); } catch (Exception e) { e = null; } } // finding: exception variable `e`
                  A {
                    a++;
                    try { run(); } catch (final Exception e) { e = null; } // finding: `e`
                    Object e = null;
                    e = 3;
                  }
                }
                """);
    }

    @Test
    void looksAtTests() {
        rule.check("src/test/java/A.java", "class A { void m(int a) { a = 1; } } // finding: `a`");
    }
}
