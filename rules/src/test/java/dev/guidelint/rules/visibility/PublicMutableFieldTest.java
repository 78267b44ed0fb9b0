package dev.guidelint.rules.visibility;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PublicMutableFieldTest {
    private final RuleTester rule = RuleTester.of(new PublicMutableField());

    @Test
    void acceptsFieldsThatAreNotPublicUnlessAsked() {
        String source = """
                class A {
                  private int a;
                  int b; // finding: package
                  protected int c; // finding: protected
                }
                interface B { int X = 1; }
                @interface C { int X = 1; }
                """;
        rule.check(source.replaceAll(" // finding.*", ""));
        rule.with("also-package", "true")
                .check(source.replaceAll(" // finding: protected", "").replace("package", "`b`"));
        rule.with("also-protected", "true")
                .check(source.replaceAll(" // finding: package", "").replace("finding: protected", "finding: `c`"));
    }

    @Test
    void acceptsStaticFieldsUnlessAsked() {
        String source = """
                class A {
                  public static int a; // finding: `a`
                  public static final int[] B = {1};
                  record C(int x) { public static int c; } // finding: `c`
                }
                """;
        rule.check(source.replaceAll(" // finding.*", ""));
        rule.with("include-static", "true").check(source);
    }

    @Test
    void acceptsComponentsOfRecords() {
        rule.check("public record A(int x, int[] y) {}");
    }

    @Test
    void acceptsMembersOfTypesThatNobodyCanName() {
        rule.check("""
                class A {
                  private static class B {
                    public int b;
                    public static class C { public int c; }
                  }
                  enum D { X { public int d; } }
                  Object o = new Object() { public int e; };
                  void m() {
                    class E { public int f; }
                    record F(int x) { static class G { public int g; } }
                  }
                }
                """);
    }

    @Test
    void acceptsAnnotatedFieldsUnlessAsked() {
        String source = """
                class A {
                  @Rule public TemporaryFolder a; // finding: x
                  @javax.xml.bind.annotation.XmlElement public int b; // finding: x
                  @Deprecated public int c; // finding: `c`
                  @SuppressWarnings("x") @Nullable public String d; // finding: `d`
                  @org.checkerframework.checker.nullness.qual.NonNull public String e; // finding: `e`
                  @VisibleForTesting public int f; // finding: `f`
                }
                """;
        rule.check(source.replaceAll(" // finding: x", ""));
        rule.with("allow-annotated", "false")
                .check(source.replace("finding: x", "finding: can be rewritten by anybody"));
    }

    @Test
    void acceptsClassesThatFrameworksBind() {
        String source = """
                @Entity class A { public int a; } // finding: `a`
                @XmlAccessorType(XmlAccessType.FIELD) class B { public int b; } // finding: `b`
                class C extends com.sun.jna.Structure { public int c; } // finding: `c`
                class D extends C { public int d; } // finding: `d`
                """;
        rule.check(source.replaceAll(" // finding.*", ""));
        rule.with("allow-annotated", "false").check(source);
        rule.check("class A extends Structure { public int a; } // finding: `a`");
    }

    @Test
    void acceptsDataClasses() {
        rule.with("data-class-names", "(Dto|Row)$").check("""
                class OrderDto { public int a; }
                class RowReader { public int a; } // finding: `a`
                """);
    }

    @Test
    void acceptsFinalFieldsOfWhatDoesNotChange() {
        rule.check("""
                import java.util.*;
                import java.util.concurrent.*;
                public class A {
                  public final int a = 1;
                  public final String b = "";
                  public final A c = null;
                  public final Unknown d = null;
                  public final Object e = new int[1];
                  public final List<String> f = List.of();
                  public final Map<String, String> g = Collections.unmodifiableMap(new HashMap<>());
                  public final ConcurrentMap<String, String> h = new ConcurrentHashMap<>();
                  public final int[] i = {};
                  public final String[] j = new String[0];
                  public final List<String> k;
                  public A(List<String> k) { this.k = k; }
                }
                """);
    }

    @Test
    void flagsFieldsThatAreNotFinal() {
        rule.check("""
                class A {
                  public int a, b[] = {}; // finding: `a` can be rewritten by anybody // finding: `b`
                  public volatile Unknown c; // finding: `c`
                  enum B { X; public int d; } // finding: `d`
                  static class C<T> { public T e; } // finding: `e`
                  interface D { class E { public int f; } } // finding: `f`
                }
                """);
    }

    @Test
    void flagsFinalFieldsOfMutableObjects() {
        String source = """
                import java.util.*;
                public class A {
                  public final int[] a; // finding: `a` is final, but anybody can change the array in it
                  public final byte b[] = new byte[8]; // finding: `b`
                  public final Date c = new Date(); // finding: anybody can change the `Date` in it
                  public final ArrayList<String> d; // finding: `d`
                  public final List<String> e = new ArrayList<>(); // finding: `e`
                  public final Collection<String> f = new HashSet<>(List.of("")); // finding: `f`
                  public final StringBuilder g = new StringBuilder(); // finding: `g`
                  A(int[] a, ArrayList<String> d) { this.a = a; this.d = d; }
                }
                """;
        rule.check(source);
        rule.with("final-mutable", "false").check(source.replaceAll("// finding.*", ""));
    }

    @Test
    void knowsTypesThatATeamKnows() {
        rule.with("known-mutable", "q.Row")
                .with("known-immutable", "java.util.Date")
                .check("""
                package p;
                class A {
                  public final q.Row a; // finding: `a`
                  public final java.util.Date b;
                }
                """);
    }

    @Test
    void leavesTestsAlone() {
        rule.check("src/test/java/A.java", "class A { public int a; }");
    }

    @Test
    void makesPrivateWhatNobodyElseSpeaksOf() {
        RuleTester project = rule.withFile("p/Other.java", "package p; class Other { int m(A a) { return a.used; } }");
        project.fix("package p; public class A { public int used; @Deprecated public int own; }")
                .to("package p; public class A { public int used; @Deprecated private int own; }");
        project.fix("package p; public class A { volatile public int own; int m(A a) { return own + a.own; } }")
                .to("package p; public class A { volatile private int own; int m(A a) { return own + a.own; } }");
        project.with("also-protected", "true")
                .fix("package p; public class A { transient protected int own; }")
                .to("package p; public class A { transient private int own; }");
        RuleTester all = project.with("also-package", "true");
        all.fix("package p; class A { volatile int own; }").to("package p; class A { volatile int own; }");
        project.fix("package p; public class A { public int own; } class B { int m(A a) { return a.own; } }")
                .to("package p; public class A { public int own; } class B { int m(A a) { return a.own; } }");
    }
}
