package dev.guidelint.rules.typing;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class NullForOptionalTest {
    private final RuleTester rule = RuleTester.of(new NullForOptional());

    @Test
    void ignoresWhatIsNoOptional() {
        rule.check("""
                import java.util.*;
                import java.util.function.*;
                class A<T> {
                  T variable() { return null; }
                  String text() { return null; }
                  Supplier<Optional<String>> lambda() { return () -> null; }
                  Optional<String> inner() {
                    Runnable r = new Runnable() {
                      public void run() { text(null); }
                      String text(Object o) { return null; }
                    };
                    Supplier<String> s = () -> { return null; };
                    return Optional.ofNullable(null);
                  }
                  String text;
                  void store() { text = null; }
                  void several(Optional<String>... all) {}
                  void varargs(Optional<String> p) { several(p, null); }
                  A(Optional<String> o, String... more) {}
                  A(Object o) {}
                  A made() { return new A(null); }
                  String joined() { return inner() + (String) null; }
                  void overloaded(Object o) {}
                  void overloaded(Optional<String> o) {}
                  void call() { overloaded(null); unknown(null); }
                }
                """);
    }

    @Test
    void ignoresComparisonsThatMakeSense() {
        rule.check("""
                import java.util.*;
                class A {
                  private Optional<String> cached;
                  boolean announced(@Nullable Optional<String> o) { return o == null; }
                  A(Optional<String> o) {
                    if (o == null) throw new NullPointerException("o");
                    assert o != null;
                  }
                  Optional<String> get(Map<String, Optional<String>> map, Deque<Optional<String>> queue) {
                    if (cached == null) cached = Optional.of("x");
                    if (map.get("a") == null) return cached;
                    Optional<String> local = map.get("b");
                    if (local != null) return local;
                    Optional<String> late;
                    late = queue.poll();
                    return late == null ? cached : late;
                  }
                  static class Registry extends HashMap<String, Optional<String>> {}
                  boolean others(Optional<String>[] all, Registry registry, com.example.Parser parser, Optional<String> p) {
                    checkArgument(p != null);
                    Optional<String> parsed = parser.parse();
                    Optional<String> copy = cached;
                    return all[0] == null || this.cached == null || registry.get("a") == null || parsed == null || copy == null;
                  }
                }
                """);
    }

    @Test
    void ignoresCallsThatAreMeantToFail() {
        rule.check("src/test/java/ATest.java", """
                import java.util.*;
                class ATest {
                  void take(Optional<String> o) {}
                  void a() { assertThrows(NullPointerException.class, () -> take(null)); }
                  void b() {
                    try {
                      take(null);
                      fail();
                    } catch (NullPointerException e) {}
                  }
                  @Test(expected = NullPointerException.class) public void c() { take(null); }
                  void d() { take(null); } // finding: for a parameter of type `Optional`
                  void e() { run(() -> take(null)); } // finding: for a parameter
                  void f() {
                    try {
                      take(null); // finding: for a parameter
                      run();
                    } finally {
                      fail();
                    }
                  }
                  @Test(timeout = 3) public void g() { take(null); } // finding: for a parameter
                  void h() { assertThatCode(() -> take(null)).hasNoCause(); }
                  void i() { expectException(() -> take(null)); }
                }
                """);
    }

    @Test
    void flagsAllWays() {
        rule.check("""
                import java.util.*;
                class A {
                  final Optional<String> set = make();
                  OptionalInt i = null; // finding: `null` in an `OptionalInt`
                  A(Optional<String> o, int n) {}
                  A(Object o) {}
                  @Nullable Optional<String> make() { return null; } // finding: whatever its annotation says
                  Optional<String> ternary(boolean b) {
                    return b ? (Optional<String>) (null) : Optional.empty(); // finding: `ternary` promises
                  }
                  Optional<String> choose(int n) {
                    return switch (n) {
                      case 1 -> null; // finding: `choose` promises
                      case 2 -> { yield null; } // finding: `choose` promises
                      default -> Optional.empty();
                    };
                  }
                  void store(Optional<String> p) {
                    Optional<String> local;
                    local = null; // finding: `null` in an `Optional`
                    new A(null, 1); // finding: for a parameter
                    if (null == make()) return; // finding: is compared
                    if (p != null) return; // finding: is compared
                    if (set == null) return; // finding: is compared
                    if (this.set == null) return; // finding: is compared
                    Optional<String> found = make();
                    if (found == null) return; // finding: is compared
                    if (new Box<String>().find() == null) return; // finding: is compared
                  }
                  static class Box<T> { Optional<T> find() { return Optional.empty(); } }
                }
                """);
        rule.with("compare", "false").with("pass", "false").check("""
                import java.util.*;
                class A {
                  void m(Optional<String> o) { if (o == null) m(null); }
                }
                """);
    }

    @Test
    void leavesWhatMayBeWaitedForToReview() {
        rule.safeFix("""
                import java.util.Optional;
                class A {
                  Optional<String> field = null;
                  { Optional<String> early = null; use(early); }
                  void m(A a) {
                    Optional<String> local = null;
                    Optional<String> asked = null;
                    Optional<String> later;
                    later = null;
                    Optional<String> other;
                    other = null;
                    field = null;
                    a.field = null;
                    if (asked != null || null == other) { use(local); }
                  }
                  void n() { String local = null; if (local == null) use(later); }
                }
                """).to("""
                import java.util.Optional;
                class A {
                  Optional<String> field = null;
                  { Optional<String> early = Optional.empty(); use(early); }
                  void m(A a) {
                    Optional<String> local = Optional.empty();
                    Optional<String> asked = null;
                    Optional<String> later;
                    later = Optional.empty();
                    Optional<String> other;
                    other = null;
                    field = null;
                    a.field = null;
                    if (asked != null || null == other) { use(local); }
                  }
                  void n() { String local = null; if (local == null) use(later); }
                }
                """);
    }

    @Test
    void writesTheEmptyValue() {
        rule.fix("""
                import java.util.Optional;
                class A {
                  Optional<String> a(boolean b) { return b ? null : Optional.of(""); }
                  java.util.OptionalLong b() { java.util.OptionalLong c = null; return c; }
                }
                """).to("""
                import java.util.Optional;
                class A {
                  Optional<String> a(boolean b) { return b ? Optional.empty() : Optional.of(""); }
                  java.util.OptionalLong b() { java.util.OptionalLong c = java.util.OptionalLong.empty(); return c; }
                }
                """);
        rule.withFile(
                        "com/google/common/base/Optional.java",
                        "package com.google.common.base; public class Optional<T> {}")
                .fix("""
                import com.google.common.base.Optional;
                class A { Optional<String> a() { return null; } }
                """)
                .to("""
                import com.google.common.base.Optional;
                class A { Optional<String> a() { return Optional.absent(); } }
                """);
    }
}
