package dev.guidelint.rules.visibility;

import dev.guidelint.analyzer.testkit.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeVisibilityTest {
    private final RuleTester rule = RuleTester.of(new VisibilityWiderThanNeeded())
            .withFile("src/test/java/t/Test.java", "package t; class Test {}");

    @Test
    void ignoresTypesThatAreUsedWithoutTheirName() {
        rule.withFile("p/C.java", "package p; class C { void m(A a) { a.builder().build(); a.run(x -> {}); } }")
                .check("""
                package p;
                class A {
                  Builder builder() { return new Builder(); }
                  void run(Task t) {}
                  static class Builder { A build() { return null; } }
                  interface Task { void go(int x); }
                  Kind kind() { return new Kind(); }
                  static class Kind {}
                }
                """);
    }

    @Test
    void narrowsTypesOfEveryKind() {
        rule.withFile("p/internal/B.java", """
                package p.internal;
                class B {
                  void m(E e, R r) { new A(1, 2); new D(); }
                }
                """)
                .withFile("p/C.java", "package p; class C { p.internal.A a; p.internal.D d; }")
                .check("p/internal/A.java", """
                package p.internal;
                public class A {
                  public A() {}
                  public A(int a, int b) {} // finding: `A(...)` is used in this package only
                }
                """);
        rule.withFile("p/internal/B.java", "package p.internal; class B { E e; R r; }")
                .withFile("p/internal/R.java", """
                package p.internal;
                public record R(int x) {} // finding: `R` is used in this package only
                """)
                .check("p/internal/E.java", """
                package p.internal;
                public enum E { X } // finding: `E` is used in this package only
                """);
    }

    @Test
    void keepsNestedTypesThatOthersUseWithoutTheirName() {
        rule.with("methods", "false")
                .with("fields", "false")
                .withFile("p/internal/C.java", """
                package p.internal;
                class C {
                  int m(Maker a) {
                    switch (a.color()) { case RED: return a.node().next.hashCode(); default: return a.pair().left(); }
                  }
                  Runnable r(Maker a) { return a.referenced()::go; }
                }
                """)
                .withFile("p/D.java", "package p; class D { p.internal.A a; }")
                .check("p/internal/A.java", """
                package p.internal;
                public class A {
                  public enum Color { RED }
                  public static class Node { public Object next; }
                  public record Pair(int left) {}
                  public static class Referenced { public void go() {} }
                  public static class Untouched { public void stay() {} } // finding: `Untouched` is used in this package only
                  public static class Empty {} // finding: `Empty`
                }
                class Maker {
                  A.Color color() { return A.Color.RED; }
                  A.Node node() { return new A.Node(); }
                  A.Pair pair() { return new A.Pair(1); }
                  A.Referenced referenced() { return new A.Referenced(); }
                  A.Untouched untouched() { return new A.Untouched(); }
                  A.Empty empty() { return new A.Empty(); }
                }
                """);
    }

    @Test
    void keepsNestedTypesInSignatures() {
        rule.check("""
                package p;
                class A {
                  void taken(Taken t) { taken(t); }
                  static class Taken {}
                  Held held;
                  static class Held {}
                  static class Child extends Parent {}
                  static class Parent {}
                  static class Impl implements Face {}
                  interface Face { void a(); void b(); }
                  static class Box<T extends Bound> {}
                  static class Bound {}
                  interface Holder { class InInterface {} } // finding: `Holder`
                  @interface Marker { class InAnnotation {} }
                  private static class Outer { static class Inner {} }
                  private void hidden(Hidden h) { hidden(h); }
                  private Hidden field;
                  static class Hidden {} // finding: `Hidden` is used in this file only
                  private static class PrivateChild extends PrivateParent {}
                  static class PrivateParent {} // finding: `PrivateParent`
                  interface Two { void a(); void b(); } // finding: `Two`
                  interface One { void a(); default void b() {} }
                  interface Single { void a(); }
                  static class Alone { Alone next; }
                  interface More extends Runnable {}
                  interface None {} // finding: `None`
                  private void uses(Two two, One one, More more, Holder.InInterface in, None none) { uses(two, one, more, in, none); }
                  private void uses(Single single, Marker.InAnnotation in, Outer.Inner inner) { uses(single, in, inner); }
                }
                """);
    }

    @Test
    void ignoresTypesThatAreUsedThroughTheirMembers() {
        String source = """
                package p.internal;
                public class A { // finding: `A` is used in this package only
                  public void run() {}
                  @Override public String toString() { return ""; }
                  private void hidden() {}
                  public int number;
                  private int secret;
                }
                """;
        RuleTester project = rule.withFile(
                "p/internal/B.java", "package p.internal; public class B { public A a() { return new A(); } }");
        String user = "package q; class C { Object m(p.internal.B b) { return b.a().%s; } }";
        for (String touched : List.of("run()", "number", "equals(b.a()::run)")) {
            project.withFile("q/C.java", user.formatted(touched))
                    .check("p/internal/A.java", source.replaceAll(" // finding.*", ""));
        }
        for (String other : List.of("toString()", "hidden()", "secret")) {
            project.withFile("q/C.java", user.formatted(other)).check("p/internal/A.java", source);
        }
    }

    @Test
    void keepsNestedTypesInSignaturesThatOtherPackagesSee() {
        rule.with("methods", "false")
                .with("fields", "false")
                .withFile("p/internal/B.java", """
                package p.internal;
                class B { A.Taken a; A.Given b; A.Inherited c; A.Public d; A.Protected e; A.Near f; A.Close g; A.Own h; }
                """)
                .withFile("p/C.java", "package p; class C { p.internal.A a; }")
                .check("p/internal/A.java", """
                package p.internal;
                public class A {
                  public void take(Taken t) {}
                  public static class Taken {}
                  protected Given give() { return null; }
                  public static class Given {}
                  protected void inherit(Inherited i) {}
                  public static class Inherited {}
                  public Public inAField;
                  public static class Public {}
                  protected Protected inAnother;
                  public static class Protected {}
                  void near(Near n) {}
                  public static class Near {} // finding: `Near` is used in this package only
                  Close close;
                  public static class Close {} // finding: `Close` is used in this package only
                  public static class Own { public Own next; public Own other(Own o) { return o; } } // finding: `Own`
                }
                """);
    }
}
