package dev.guidelint.rules.typing;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class NullnessContractMissingTest {
    private final RuleTester rule = RuleTester.of(new NullnessContractMissing());
    private final RuleTester each = rule.with("report-package-once", "false");

    @Test
    void ignoresWhatNeedsNoAnswer() {
        each.check("""
                package p;
                import java.util.*;
                import java.util.stream.*;
                public class A<T> extends Object {
                  public static final String NAME = "x";
                  public static final List<String> LIST = List.of();
                  public static final Object LOCK = new Object();
                  public int i;
                  String hidden;
                  public A() {}
                  public static void main(String[] args) {}
                  public Optional<String> a() { return Optional.empty(); }
                  public Stream<String> b(int i) { return Stream.empty(); }
                  public T c(T t) { return t; }
                  public boolean equals(Object o) { return o == this; }
                  public void many(String... s) {}
                  public enum E { X }
                  public interface I { String NAME = "x"; }
                  public @interface F { String value(); }
                }
                """);
    }

    @Test
    void believesAnnotationsAndDefaults() {
        each.check("""
                package p;
                public class A {
                  public @Nullable String a(@NonNull String s, @Nullable byte[] b) { return s; }
                  public @org.jetbrains.annotations.NotNull String b() { return ""; }
                  public java.util.Map.@Nullable Entry<String, String> c() { return null; }
                  public String @Nullable [] d() { return null; }
                  @ParametersAreNonnullByDefault public static class B {
                    public void m(String s) {}
                    public String n(String s) { return s; } // finding: whether the result may be null
                  }
                  @NullMarked public static class C {
                    public String m(String s) { return s; }
                    @NullUnmarked public String n() { return ""; } // finding: `n`
                  }
                  public String v(@jakarta.validation.constraints.NotNull String s) { return s; } // finding: the result, `s`
                }
                """);
        each.with("accept-bean-validation", "true").check("""
                package p;
                public class A { public void v(@jakarta.validation.constraints.NotNull String s) {} }
                """);
        each.withFile("other/p/package-info.java", "@NonNullApi package p;").check("""
                package p;
                public class A {
                  public String m(String s) { return s; }
                  public String field; // finding: `field`
                }
                """);
    }

    @Test
    void flagsEachMember() {
        each.check("""
                package p;
                public class A {
                  public A(String s, int i) {} // finding: whether `s` may be null
                  protected int[] field; // finding: `field`
                  public record R(String a, int b) { // finding: `a`
                    public R(String a, int b) { this.a = a; this.b = b; }
                  }
                  public static final String COMPUTED = String.valueOf(1); // finding: `COMPUTED`
                }
                """);
        each.with("type-variables", "true")
                .check("package p; public class A<T> { public T m() { return null; } } // finding: `m`");
    }

    @Test
    void flagsAPackageOnce() {
        rule.withFile("p/package-info.java", "package p; // finding: nothing in `p` says")
                .check("package p; public class A { public String m() { return null; } }");
        rule.withFile("p/B.java", "package p; public class B { @Nullable String hidden; }")
                .check("package p; public class A { public String m() { return null; } } // finding: `m`");
        rule.withFile("module-info.java", "@NullMarked module m { exports p; }")
                .check("package p; public class A { public String m() { return null; } }");
        rule.check("package p; class A { String m() { return null; } }");
    }
}
