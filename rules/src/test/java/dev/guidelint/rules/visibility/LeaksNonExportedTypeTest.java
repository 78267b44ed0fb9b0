package dev.guidelint.rules.visibility;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class LeaksNonExportedTypeTest {
    private final RuleTester rule = RuleTester.of(new LeaksNonExportedType())
            .withFile("p/Hidden.java", "package p; class Hidden { public static class Inner {} }")
            .withFile("p/Fault.java", "package p; class Fault extends Exception {}");

    @Test
    void acceptsWhatNobodyOutsideCanSee() {
        rule.check("""
                package p;
                class A { public Hidden m() { return null; } }
                """);
        rule.check("""
                package p;
                public final class A {
                  Hidden a;
                  private Hidden m() { return null; }
                  protected Hidden n() { return null; }
                  A(Hidden x) {}
                  protected A(Hidden x, int y) {}
                  interface I { Hidden m(); }
                  @Internal public Hidden o() { return null; }
                  @VisibleForTesting public Hidden q() { return null; }
                  public static class B {
                    private B() {}
                    protected Hidden m() { return null; }
                  }
                  Object local = new Object() { public Hidden m() { return null; } };
                }
                """);
        rule.check("p/internal/A.java", """
                package p.internal;
                public class A { public B m() { return null; } }
                class B {}
                """);
    }

    @Test
    void acceptsOverridingMethods() {
        rule.withFile("p/Root.java", """
                package p;
                public interface Root { Hidden m(); } // finding: `m` mentions `Hidden`
                """).check("""
                package p;
                public class A implements Root { public Hidden m() { return null; } }
                """);
        rule.check("""
                package p;
                public class A extends Unknown { public Hidden m() { return null; } }
                """);
    }

    @Test
    void acceptsSkeletonsUnlessAsked() {
        String source = """
                package p;
                public class A extends Hidden implements Bridge { // finding: `A` mentions `Hidden` // finding: `A` mentions `Bridge`
                  public interface B extends Bridge {} // finding: `B` mentions `Bridge`
                  public enum C implements Bridge {} // finding: `C`
                  public record D() implements Bridge {} // finding: `D`
                }
                interface Bridge {}
                """;
        rule.check(source.replaceAll(" // finding.*", ""));
        rule.with("supertypes", "true").check(source);
    }

    @Test
    void acceptsPermittedTypesAndAnnotations() {
        rule.check("""
                package p;
                public sealed interface A permits B {
                  @Mark int m(@Mark int x);
                }
                final class B implements A { public int m(int x) { return x; } }
                @interface Mark {}
                """);
    }

    @Test
    void acceptsTypesOfOthersAndUnknownOnes() {
        rule.check("""
                package p;
                public class A<T, Hidden> {
                  public T a(Unknown x, java.util.List<? extends Hidden> y) { return null; }
                  public java.util.HashMap.Node<String, String> b() { return null; }
                  public q.Hidden c() { return null; }
                }
                """);
    }

    @Test
    void acceptsWhatContainersCall() {
        rule.check("""
                package p;
                public class A {
                  @Inject public A(Hidden x) {}
                  @jakarta.inject.Inject public Hidden a;
                  @Bean public Hidden m() { return null; }
                }
                """);
    }

    @Test
    void acceptsExceptionsIfAsked() {
        rule.with("throws", "false").check("package p; public class A { public void m() throws Fault {} }");
    }

    @Test
    void flagsEveryPlaceInASignature() {
        rule.check("""
                package p;
                import java.util.*;
                public class A<T extends Hidden> // finding: `A` mentions `Hidden`, which is not public
                    implements Comparable<Fault> { // finding: `A` mentions `Fault`
                  public Hidden a, b; // finding: `a` mentions `Hidden`
                  public A(int x, Hidden y) {} // finding: `A` mentions `Hidden`
                  public Hidden c() { return null; } // finding: `c`
                  public List<Map<String, ? super Hidden>> d() { return null; } // finding: `d`
                  public void e(Hidden[]... x) {} // finding: `e`
                  public <X extends Comparable<Hidden>> void f(X x) {} // finding: `f`
                  public void g() throws Fault {} // finding: `g` mentions `Fault`
                  protected void h(Hidden.Inner x) {} // finding: `Inner`, which is not public, like `Hidden` around it
                  public int compareTo(Fault x) { return 0; }
                }
                """);
    }

    @Test
    void reportsATypeOncePerMember() {
        rule.check("""
                package p;
                public class A {
                  public Hidden m(Hidden x, // finding: `Hidden`
                      Fault y, java.util.List<Hidden> z) throws Fault { return null; } // finding: `Fault`
                }
                """);
    }

    @Test
    void flagsAllKindsOfTypes() {
        rule.withFile("p/internal/Open.java", "package p.internal; public interface Open {}")
                .check("""
                package p;
                public interface A extends Comparable<Secret>, p.internal.Open { // finding: `Secret` // finding: `Open`
                  Secret X = null; // finding: `X`
                  void m(Secret x); // finding: `m`
                  private void n(Secret x) {}
                  enum B {
                    Y;
                    public void m(Secret x) {} // finding: `m`
                    B() {}
                  }
                  @interface C { Kind value(); } // finding: `value` mentions `Kind`
                }
                interface Secret {}
                enum Kind {}
                """);
    }

    @Test
    void reportsComponentsOfRecordsOnce() {
        rule.check("""
                package p;
                public record A(Hidden x, int y) { // finding: `A` mentions `Hidden`
                  public A(Hidden x, int y) { this.x = x; this.y = y; }
                  public A(Hidden x) { this(x, 0); } // finding: `A`
                  public Hidden x() { return x; }
                  public Hidden z() { return x; } // finding: `z`
                }
                """);
    }

    @Test
    void knowsTypesOfOneNameApart() {
        rule.withFile("q/Hidden.java", "package q; public class Hidden {}").check("""
                package p;
                public class A {
                  public q.Hidden m() { return null; }
                  public Hidden n() { return null; } // finding: `n`
                }
                """);
        rule.withFile("q/Hidden.java", "package q; public class Hidden {}").check("""
                package r;
                import q.*;
                public class A {
                  public Hidden m() { return null; }
                  private static class Own {}
                  public Own n() { return null; } // finding: `Own`, which is private
                }
                """);
    }

    @Test
    void flagsInternalPackagesAndAnnotations() {
        rule.withFile("p/internal/Open.java", "package p.internal; public class Open {}")
                .check("""
                package p;
                public class A {
                  public p.internal.Open m() { return null; } // finding: `Open`, which is in an internal package
                  public B n() { return null; } // finding: `B`, which is marked as internal
                  @Internal public static class B {}
                }
                """);
    }

    @Test
    void flagsPackagesThatTheModuleKeepsToItself() {
        RuleTester module = rule.withFile("module-info.java", "module m { exports p; exports s to n; }")
                .withFile("q/Open.java", "package q; public class Open { public Open m(p.Hidden x) { return null; } }")
                .withFile("s/Friend.java", "package s; public class Friend {}");
        module.check("""
                package p;
                public class A {
                  public q.Open m() { return null; } // finding: `Open`, which is in a package that the module does not export
                  public s.Friend n() { return null; } // finding: `Friend`
                }
                """);
        module.with("modules", "false").check("""
                package p;
                public class A {
                  public q.Open m() { return null; }
                  public s.Friend n(Hidden x) { return null; } // finding: `Hidden`
                }
                """);
    }

    @Test
    void leavesTestsAlone() {
        rule.check("src/test/java/p/A.java", "package p; public class A { public Hidden m() { return null; } }");
    }
}
