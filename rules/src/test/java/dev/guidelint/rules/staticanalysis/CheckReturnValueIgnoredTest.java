package dev.guidelint.rules.staticanalysis;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class CheckReturnValueIgnoredTest {
    private final RuleTester rule = RuleTester.of(new CheckReturnValueIgnored());

    @Test
    void isSilentWhereTheResultIsUsed() {
        rule.check("""
                import java.util.function.*;
                class A {
                  int m(String s, Supplier<String> t) {
                    String unused = s.trim();
                    Supplier<String> lazy = () -> s.trim();
                    Function<String, String> f = x -> x.trim();
                    m(s, () -> s.trim());
                    unknown(() -> s.trim());
                    either(() -> s.trim());
                    String chosen = switch (s) { case "a" -> s.trim(); default -> s; };
                    Base base = () -> s.trim();
                    return switch (s) { case "a" -> s.trim().length(); default -> s.length(); };
                  }
                  void either(Runnable r) {}
                  void either(Supplier<String> s) {}
                  interface Base { String get(); }
                }
                """);
    }

    @Test
    void isSilentAboutCallsMadeForTheirException() {
        rule.check("""
                import java.time.LocalDate;
                import java.util.Optional;
                class A {
                  void m(String s, Optional<String> o) throws Exception {
                    Integer.parseInt(s);
                    LocalDate.parse(s);
                    s.length();
                    s.getBytes("UTF-8");
                    o.get();
                    o.orElseThrow();
                    s.intern();
                  }
                }
                """);
    }

    @Test
    void isSilentInTestsOfExceptions() {
        rule.check("""
                import java.math.BigInteger;
                class A {
                  void a(String s) { assertThrows(Exception.class, () -> s.repeat(-1)); }
                  void b(String s) {
                    assertThatThrownBy(() -> { s.repeat(-1); }).isNull();
                  }
                  void c(String s) {
                    try {
                      s.repeat(-1);
                      fail("no exception");
                    } catch (IllegalArgumentException e) {
                      return;
                    }
                  }
                  void e(String s) {
                    try {
                      s.repeat(-1);
                      throw new AssertionError("no exception");
                    } catch (IllegalArgumentException e) {
                      return;
                    }
                  }
                  void f(String s) {
                    try {
                      s.repeat(-1); // finding: `s.repeat`
                      throw new IllegalStateException();
                    } catch (IllegalArgumentException e) {
                      return;
                    }
                  }
                  void g(String s) {
                    try {
                      s.repeat(-1); // finding: `s.repeat`
                      log();
                    } catch (IllegalArgumentException e) {
                      return;
                    }
                  }
                  @Test(timeout = 3) void h(String s) { s.repeat(-1); } // finding: `s.repeat`
                  @Test(expected = ArithmeticException.class)
                  void d() { BigInteger.ONE.divide(BigInteger.ZERO); }
                }
                """);
    }

    @Test
    void isSilentAboutMocks() {
        rule.check("""
                import com.google.errorprone.annotations.CheckReturnValue;
                class A {
                  @CheckReturnValue int use() { return 1; }
                  static A verify(A a) { return a; }
                  A when(A a) { return a; }
                  void m(A a) {
                    verify(a).use();
                    when(a).use();
                  }
                }
                """);
    }

    @Test
    void letsTheNearestAnnotationDecide() {
        rule.check("""
                import com.google.errorprone.annotations.CanIgnoreReturnValue;
                import com.google.errorprone.annotations.CheckReturnValue;
                import com.google.errorprone.annotations.MustBeClosed;
                @CheckReturnValue
                class A {
                  int used() { return 1; }
                  void nothing() {}
                  Void future() { return null; }
                  @CanIgnoreReturnValue int ignored() { return 1; }
                  @CanIgnoreReturnValue
                  static class B {
                    int b() { return 1; }
                    @CheckReturnValue int c() { return 1; }
                    @MustBeClosed AutoCloseable d() { return null; }
                  }
                  class C { int e() { return 1; } }
                  void m(B b, C c) {
                    used(); // finding [error]: the result of `used` must be used (`@CheckReturnValue`)
                    this.used(); // finding: `used`
                    nothing();
                    future();
                    ignored();
                    b.b();
                    b.c(); // finding: `b.c`
                    b.d(); // finding: what `b.d` returns must be closed
                    c.e(); // finding: `c.e`
                    new A(); // finding: `new A`
                    new B();
                    for (int i = 0; i < 3; used()) {} // finding: `used`
                  }
                }
                """);
    }

    @Test
    void knowsPackages() {
        rule.withFile("p/package-info.java", "@com.google.errorprone.annotations.CheckReturnValue package p;")
                .withFile("p/P.java", "package p; public class P { public static int f() { return 1; } }")
                .check("class A { void m() { p.P.f(); } } // finding: `f`".replace("`f`", "the result of"));
        rule.with("packages", "q.**")
                .withFile("q/r/Q.java", "package q.r; public class Q { public static int f() { return 1; } }")
                .check("class A { void m() { q.r.Q.f(); } } // finding: as all results of its package");
    }

    @Test
    void asksAllCandidates() {
        rule.check("""
                import com.google.errorprone.annotations.CheckReturnValue;
                class A {
                  @CheckReturnValue int f(int x) { return 1; }
                  int f(String x) { return 1; }
                  @CheckReturnValue int g(int x) { return 1; }
                  @CheckReturnValue int g(long x) { return 1; }
                  void m(int i, Unknown u) {
                    f(i); // finding: `f`
                    f("a");
                    f(u.x());
                    g(u.x()); // finding: `g`
                    u.f(1);
                  }
                }
                """);
    }

    @Test
    void findsPureCalls() {
        rule.check("""
                import java.math.BigDecimal;
                import java.nio.file.Path;
                import java.time.LocalDate;
                import java.util.*;
                class A {
                  void m(String s, BigDecimal b, Path p, LocalDate d, List<String> l, Map<String, String> map, Optional<String> o) {
                    s.trim(); // finding [warning]: `s.trim` changes nothing
                    b.setScale(2); // finding: `b.setScale`
                    p.resolve(s); // finding: `p.resolve`
                    d.plusDays(1); // finding: `d.plusDays`
                    l.stream().filter(x -> x.isEmpty()); // finding: `filter`
                    l.contains(s); // finding: `l.contains`
                    map.containsKey(s); // finding: `map.containsKey`
                    Collections.unmodifiableList(l); // finding: `Collections.unmodifiableList`
                    Collections.emptyList(); // finding: `Collections.emptyList`
                    Collections.singleton(s); // finding: `Collections.singleton`
                    new Own().contains(s); // finding: `contains`
                    new Other().contains(s);
                    pure(); // finding: `pure`
                    List.of(s); // finding: `List.of`
                    o.isPresent(); // finding: `o.isPresent`
                    o.map(x -> l.add(x));
                    l.add(s);
                    map.put(s, s);
                    l.stream().forEach(x -> {});
                    Collections.sort(l);
                    Arrays.sort(new int[0]);
                  }
                  static class Own extends ArrayList<String> { public boolean contains(Object o) { return true; } }
                  static class Other { boolean contains(Object o) { return true; } }
                  @org.checkerframework.dataflow.qual.Pure int pure() { return 1; }
                  void n() {
                    pure(); // finding: `pure` is declared `@Pure`
                  }
                }
                """);
    }

    @Test
    void findsBodiesOfVoidLambdas() {
        rule.check("""
                class A {
                  void m(String s) {
                    Runnable r = () -> s.trim(); // finding: `s.trim`
                    Go g = () -> s.trim(); // finding: `s.trim`
                    switch (s) { case "a" -> s.trim(); default -> s.length(); } // finding: `s.trim`
                    new Thread(() -> s.trim());
                    run(() -> s.trim()); // finding: `s.trim`
                  }
                  interface Go { void go(); boolean equals(Object o); }
                  void run(Runnable r) {}
                }
                """);
    }

    @Test
    void findsStatusThatNobodyLooksAt() {
        rule.check("""
                import java.io.*;
                import java.util.concurrent.*;
                class A {
                  void m(File f, InputStream in, CountDownLatch latch) throws Exception {
                    f.delete(); // finding: `Files.delete`
                    in.skip(3); // finding: `skipNBytes`
                    in.read(new byte[4]); // finding: `readNBytes`
                    latch.await(1, TimeUnit.SECONDS); // finding: `latch.await`
                    in.read();
                    latch.await();
                    try { m(f, in, latch); } finally { f.delete(); }
                    try { m(f, in, latch); } catch (IOException e) { f.delete(); }
                  }
                  void close(File f) { f.delete(); }
                  void loops(CountDownLatch latch, InputStream in) throws Exception {
                    while (latch.getCount() > 0) { latch.await(1, TimeUnit.SECONDS); }
                    do { latch.await(1, TimeUnit.SECONDS); } while (in.read() > 0);
                    while (true) {
                      latch.await(1, TimeUnit.SECONDS); // finding: `latch.await`
                      break;
                    }
                    in.skip(in.available());
                  }
                  void thoughtOf(File f, File g) throws Exception {
                    f.delete(); // may fail while somebody reads it
                    f.delete();
                    // ignored: it is written over anyway
                    f.delete(); // finding: `f.delete`
                    // delete the other one
                    if (g.exists()) { m(null, null, null); } else { g.mkdirs(); }
                    if (!g.exists()) { throw new IOException(); }
                    System.in.skip(3);
                  }
                  static class Full extends ByteArrayInputStream {
                    Full() { super(new byte[9]); }
                    void fill(byte[] part) { read(part, 0, 3); skip(3); }
                  }
                  void marked(InputStream in, InputStream other) throws IOException {
                    in.skip(1); // finding: `skipNBytes`
                    in.reset();
                    if (in.available() > 0) { in.skip(2); other.skip(2); } // finding: `other.skip`
                  }
                  static class Row { boolean delete() { return true; } }
                  void others(Row row, File f, File g) {
                    row.delete();
                    f.mkdirs(); // finding: `f.mkdirs`
                    if (g.isDirectory()) { row.delete(); }
                    g.mkdirs();
                    if (g.exists()) { row.delete(); }
                  }
                  void make(File f) throws IOException {
                    f.createNewFile();
                    f.mkdirs();
                    if (!f.isDirectory()) { throw new IOException(); }
                    f.mkdir(); // finding: `f.mkdir`
                  }
                }
                """);
    }

    @Test
    void forgivesStatusInTests() {
        rule.check(
                "src/test/java/A.java",
                "class A { void m(java.io.File f, String s) {\nf.mkdirs();\ns.trim(); // finding: `s.trim`\nrun(() -> s.trim());\n}\nvoid run(Runnable r) {} }");
    }

    @Test
    void knowsAutoValues() {
        rule.check("""
                import com.google.auto.value.AutoValue;
                @AutoValue
                abstract class A {
                  abstract int x();
                  static A of(int x) { return null; }
                  int other() { return 1; }
                  static void m(A a) {
                    a.x(); // finding: `a.x`
                    of(1); // finding: `of`
                    a.other();
                  }
                }
                """);
    }

    @Test
    void knowsWhatForgives() {
        rule.check("""
                import com.google.errorprone.annotations.CheckReturnValue;
                import java.io.File;
                class A {
                  { new File("a").mkdirs(); } // finding: `mkdirs`
                  void a(String s, File f, String aVariableWithANameOf36CharactersXXXX) {
                    try {
                      s.repeat(-1); // finding: `s.repeat`
                      fail("no exception");
                    } finally {
                      f.delete();
                    }
                    try {
                      f.delete(); // finding: `f.delete`
                    } finally {
                      fail("no exception");
                    }
                    aVariableWithANameOf36CharactersXXXX.trim(); // finding: `trim` changes nothing
                    assertThrows(Exception.class, () -> { new B(); });
                    all(() -> s.trim());
                    all(null, () -> s.trim());
                    missing(() -> s.trim());
                  }
                  void all(Runnable... all) {}
                  void missing(Missing m) {}
                  @CheckReturnValue static class B {}
                }
                """);
    }

    @Test
    void isSilentAboutCallsOfTheJdkThatDoSomething() {
        rule.check("""
                import java.time.format.DateTimeFormatterBuilder;
                import java.util.*;
                class A {
                  void m(List<String> l, DateTimeFormatterBuilder builder) {
                    Collections.addAll(l, "");
                    l.stream().count();
                    builder.appendLiteral('x');
                  }
                }
                """);
    }
}
