package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonNullTest {
    private final RuleTester rule = RuleTester.of(new PythonNull());

    @Test
    void ignoresWhatIsNoValue() {
        rule.check("""
                import java.util.*;
                import java.util.function.*;
                class A {
                  Optional<String> field;
                  void a(Optional<String> o) { Optional<String> local = o; }
                  Void b() { return null; }
                  Supplier<String> c() { return () -> { return null; }; }
                  void d() { return; }
                  String e(String s) { return s == null ? "" : s; }
                }
                class B { static class Optional<T> {} Optional<String> mine() { return new Optional<>(); } }
                """);
    }

    @Test
    void findsEachMethodOnce() {
        rule.check("""
                import java.util.*;
                class A {
                  Optional<String> a() { if (hashCode() > 1) { return null; } return Optional.empty(); } // finding: returns an `Optional`
                  OptionalInt b() { return OptionalInt.empty(); } // finding: returns an `Optional`
                  String c(int i) {
                    if (i == 1) {
                      return null; // finding: `c` may return `null`
                    }
                    return (null);
                  }
                  String d(boolean b) { return b ? "" : (b ? null : ""); } // finding: `d` may return `null`
                  @Nullable String e() { return null; } // finding: `e` says by an annotation
                  void f(@CheckForNull String s) {} // finding: `f` says by an annotation
                  A(@Nullable String s) {} // finding: `A` says by an annotation
                  Object g = new Object() {
                    String h() { return null; } // finding: `h` may return `null`
                  };
                }
                """);
    }
}
