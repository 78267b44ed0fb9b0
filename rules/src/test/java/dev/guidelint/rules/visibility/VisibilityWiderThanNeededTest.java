package dev.guidelint.rules.visibility;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class VisibilityWiderThanNeededTest {
    private final RuleTester rule = RuleTester.of(new VisibilityWiderThanNeeded())
            .withFile("src/test/java/t/Test.java", "package t; class Test {}");

    @Test
    void ignoresWhatIsExportedUnlessNobodyIsOutside() {
        String source = """
                package p;
                public class A {
                  public void m() { helper(); }
                  public static void helper() {}%s
                }
                """;
        rule.check(source.formatted(""));
        rule.with("project-kind", "application")
                .check(source.formatted("")
                        .replace("helper() {}", "helper() {} // finding: `helper` is used in this file only"));
    }

    @Test
    void ignoresWhatOthersMayUse() {
        rule.withFile("p/B.java", """
                package p;
                class B {
                  void m(Object o, Unknown u) {
                    u.called(1);
                    Runnable r = u::referenced;
                    o = u.field;
                    Nested n = null;
                    new A(1);
                    String s = "text";
                  }
                  static class Sub extends A { Sub() { super("", 1); inherited = 1; } }
                }
                """).check("""
                package p;
                class A {
                  int field, inherited;
                  A(int i) { this("", i); }
                  A(String s, int i) { called(2); referenced(); text(); inherited = field; new Nested(); }
                  void called(int i) {}
                  void referenced() {}
                  void text() {}
                  static class Nested {}
                }
                """);
    }

    @Test
    void ignoresWhatIsOverriddenOrCalledByFrameworks() {
        rule.withFile("p/x.xml", "<a method='fromXml' class='p.Configured'/>").check("""
                package p;
                import a.Own;
                class A {
                  static final long serialVersionUID = 1;
                  @Own int annotated;
                  @Override public String toString() { return "" + annotated + serialVersionUID; }
                  void all() {
                    toString(); main(null); fromXml(); overridden(); anonymous(); many(1, 2); first(); unused(1);
                    getName(); new A() { void other() {} };
                    Other o = null; o.same();
                  }
                  public static void main(String[] args) {}
                  private void readObject(java.io.ObjectInputStream s) {}
                  void fromXml() {}
                  void overridden() {}
                  void anonymous() {}
                  void many(int... n) {}
                  @Own void first() {}
                  void unused() {}
                  void same() {}
                  void unused(int n) { unused(n - 1); }
                  public String getName() { return ""; }
                }
                class B extends A { void overridden() {} }
                class Configured { int n; void m() { n = 1; } }
                @Own class C { int n; void m() { n = 1; m(); } }
                interface I { default void m() { n(); } default void n() {} }
                enum E { X; int n; void m() { n = 1; } }
                """);
    }

    @Test
    void ignoresWhatIsNamedOutsideOfTheCode() {
        String source = """
                package p;
                class A {
                  int n; // finding: `n`
                  void help() {} // finding: `help`
                  void m() { help(); n = 1; }
                }
                """;
        String silent = source.replaceAll(" // finding.*", "");
        rule.check(source);
        rule.withFile("q/B.java", "package q; class B { String s = \"help\"; }")
                .check(source.replaceAll(" // finding: `help`", ""));
        rule.withFile("q/B.java", "package q; class B { String s = \"p.A\"; }").check(silent);
        rule.withFile("q/x.xml", "<a n='1'/>").check(source.replaceAll(" // finding: `n`", ""));
        rule.withFile("q/x.xml", "<a class='A'/>").check(silent);
        rule.check(silent.replace("int n", "@a.Own int n").replace("void help", "@Own void help"));
        rule.check(silent.replace("class A", "@a.Own class A"));
    }

    @Test
    void ignoresWhatMayBeCreatedOrCalledThroughAReference() {
        rule.check("""
                package p;
                import java.util.function.*;
                class A {
                  A() {} // finding: `A(...)` is used in this file only
                  A(int n) {}
                  private IntFunction<A> f = A::new;
                  private A m(Supplier<String> s) { both(); called(); return s == null ? new A() : m(A::both); }
                  static String both() { return ""; }
                  static String called() { return ""; } // finding: `called`
                }
                """);
    }

    @Test
    void ignoresPublicConstructorsWithoutParameters() {
        rule.withFile(
                        "p/internal/B.java",
                        "package p.internal; class B { A m(A a) { return a == null ? new A() : new A(1); } }")
                .withFile("p/C.java", "package p; class C { p.internal.A a; }")
                .check("p/internal/A.java", """
                package p.internal;
                public class A {
                  public A() {}
                  public A(int n) {} // finding: `A(...)` is used in this package only
                }
                """);
    }

    @Test
    void leavesOpenMembersOfHiddenTypesAlone() {
        rule.withFile("p/internal/B.java", "package p.internal; class B { void m(A a) { a.run(); a.n = 1; } }")
                .withFile("q/C.java", "package q; class C { A a; }")
                .check("p/internal/A.java", """
                package p.internal;
                class A {
                  public void run() {}
                  protected int n;
                }
                """);
    }

    @Test
    void flagsWhatAFileKeepsToItself() {
        rule.withFile("p/B.java", "package p; class B { int count, other; void m() { count = 1; new A().run(); } }")
                .check("""
                package p;
                class A {
                  int count; // finding: `count` is used in this file only, and the whole package can see it
                  static final int MAX = 1; // finding: `MAX` is used in this file only
                  A() {}
                  A(int n) { count = n; } // finding: `A(...)` is used in this file only
                  void run() { new A(MAX); help(1); new Node().next = null; A a = this; a.help(2); }
                  void help(int n) {} // finding: `help` is used in this file only
                  static class Node { Node next; } // finding: `Node` is used in this file only
                  private static class Hidden { int n; void m() { n = 1; m(); } }
                }
                """);
    }

    @Test
    void flagsWhatAPackageKeepsToItself() {
        rule.withFile("p/internal/B.java", """
                package p.internal;
                class B {
                  void m(A a) { a.inPackage(); a.number++; a.everywhere(); }
                }
                """)
                .withFile("p/C.java", "package p; class C { void m(p.internal.A a) { a.everywhere(); } }")
                .check("p/internal/A.java", """
                package p.internal;
                public class A {
                  protected int number; // finding: `number` is used in this package only, and the whole project can see it
                  public void inPackage() {} // finding: leave out `public`
                  public void everywhere() {}
                }
                """);
    }

    @Test
    void doesNotKnowWhatTestsUseThatItHasNotSeen() {
        RuleTester.of(new VisibilityWiderThanNeeded()).check("""
                package p.internal;
                public class A {
                  int hidden;
                  protected void help() { hidden = 1; } // finding: `help` is used in this package only
                  private void m() { help(); }
                }
                """);
    }

    @Test
    void leavesTheMembersToTheType() {
        rule.withFile("p/internal/B.java", "package p.internal; class B { void m() { new A(1).run(); } }")
                .check("p/internal/A.java", """
                package p.internal;
                public class A { // finding: `A` is used in this package only
                  public A(int n) {}
                  public void run() {}
                }
                """);
    }

    @Test
    void narrows() {
        rule.with("project-kind", "application").fix("""
                package p;
                public class A {
                  public  int number;
                  @Deprecated void help() {}
                  @Deprecated @SafeVarargs static void annotated(int n) {}
                  static @Deprecated int mixed() { return 1; }
                  protected static int n() { return 1; }
                  private void m() { number = n(); help(); annotated(mixed()); }
                }
                """).to("""
                package p;
                public class A {
                  private  int number;
                  @Deprecated private void help() {}
                  @Deprecated @SafeVarargs private static void annotated(int n) {}
                  private static @Deprecated int mixed() { return 1; }
                  private static int n() { return 1; }
                  private void m() { number = n(); help(); annotated(mixed()); }
                }
                """);
    }

    @Test
    void sparesOldCompilersABridge() {
        String source = """
                package p;
                class A {
                  int n;%s
                  int help() { return 1; }%s
                  void m() { n = help(); Runnable r = new Runnable() { public void run() { n = help(); } }; }
                  int own; // finding: `own`
                  private int own() { return own; }
                }
                """;
        rule.withRelease(10).check(source.formatted("", ""));
        rule.withRelease(11).check(source.formatted(" // finding: `n` is used", " // finding: `help` is used"));
    }

    @Test
    void letsTheGuideChoose() {
        String source = """
                package p;
                class A { int n; void m() { n = 1; m(1); new T(); } void m(int i) {} static class T {} }
                """;
        rule.with("levels", "package").check(source);
        rule.with("fields", "false")
                .with("methods", "false")
                .with("types", "false")
                .check(source);
        rule.with("extra-roots", "p.*").check(source);
    }

    @Test
    void looksAtSubclassesBeforeItNarrowsAMethod() {
        rule.withFile("p/internal/B.java", """
                package p.internal;
                class B {
                  void m(A a) { a.inPackage(); a.overridden(); a.deep(); a.arity(); a.getAll(1); a.setNone(); a.isReady(); a.setName(""); }
                }
                class Sub extends A { public void overridden() {} }
                class SubSub extends Sub { public void deep() {} public void arity(int n) {} }
                """)
                .withFile("p/C.java", "package p; class C { p.internal.A a; }")
                .check("p/internal/A.java", """
                package p.internal;
                public class A {
                  public void inPackage() {} // finding: `inPackage` is used in this package only
                  public void overridden() {}
                  public void deep() {}
                  public void arity() {} // finding: `arity`
                  public void getAll(int i) {} // finding: `getAll`
                  public void setNone() {} // finding: `setNone`
                  public boolean isReady() { return inherited() && kept > 0; }
                  public void setName(String s) {}
                  boolean inherited() { return true; }
                  int kept;
                }
                """);
    }

    @Test
    void tellsUsesFromOtherThingsOfTheName() {
        rule.check("""
                package p;
                class A {
                  int unread;
                  int m(B b) { return b.unread + b.called() + new B(1).hashCode(); }
                  int called() { return 1; }
                  A(int n) {}
                  A(String s) { this(s, 1); }
                  A(String s, int n) {}
                  Runnable referenced = this::help;
                  void help() {}
                  void unknownReceiver(Unknown u) { u.common(); common(); }
                  void common() {}
                }
                class B {
                  int unread;
                  B(int n) {}
                  int called() { return assist(own); }
                  int own, shared;
                  int assist(int n) { return n; } // finding: `assist` is used in this file only
                }
                class C { int m(B b) { return b.shared; } }
                """);
    }

    @Test
    void takesRootsFromTheGuide() {
        String source = """
                package p;
                class A { int n; void m() { n = 1; } } // finding: `n`
                """;
        rule.with("extra-roots", "p.A").check(source.replaceAll(" // finding.*", ""));
        rule.with("extra-roots", "p.B,q.*").check(source);
    }

    @Test
    void pointsAtTheKeyword() {
        rule.withFile("p/internal/B.java", "package p.internal; class B { void m(A a) { a.m(); } }")
                .withFile("p/C.java", "package p; class C { p.internal.A a; }")
                .check("p/internal/A.java", """
                package p.internal;
                public class A {
                  public // finding: leave out `public`
                  void m() {}
                }
                """);
    }

    @Test
    void leavesOutTheKeyword() {
        rule.withFile("p/internal/B.java", "package p.internal; class B { void m(A a) { a.m(); a.n = 1; a.o(); } }")
                .withFile("p/C.java", "package p; class C { p.internal.A a; }")
                .fix("""
                package p.internal;
                public class A {
                  public void m() {}
                  protected   int n;
                  public
                  void o() {}
                }
                """)
                .to("""
                package p.internal;
                public class A {
                  void m() {}
                  int n;
                \s\s
                  void o() {}
                }
                """);
    }
}
