package dev.guidelint.rules.documentation;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class MissingMethodDocTest {
    private final RuleTester rule = RuleTester.of(new MissingMethodDoc());

    @Test
    void acceptsDocComments() {
        rule.check("""
                package p;
                public abstract class A {
                  /** One. */ // why
                  @Deprecated
                  public abstract void a();
                  /// Two.
                  protected <T> T b(T t) { return t; }
                  /** Three. */
                  public A(int x) {}
                }
                """);
    }

    @Test
    void isSilentAboutOverridingMethods() {
        rule.check("""
                package p;
                public class A implements Comparable<A>, Runnable {
                  @Override
                  public String toString() { return ""; }
                  public int compareTo(A other) { return 0; }
                  public void run() {}
                  public boolean equals(Object other) { return true; }
                  public boolean equals(A other) { return true; } // finding: `equals`
                }
                """);
    }

    @Test
    void treatsUnknownSupertypesAsOnesThatDeclareEverything() {
        String source = """
                package p;
                import q.Unknown;
                public class A extends Unknown {
                  public void m() {}%s
                  public static void s() {} // finding: `s`
                  public A(int x) {} // finding: `A`
                }
                """;
        rule.check(source.formatted(""));
        rule.with("overrides", "annotation").check(source.formatted(" // finding: `m`"));
    }

    @Test
    void isSilentAboutAccessors() {
        String source = """
                package p;
                public class A {
                  private int x;
                  public int getX() { return x; }%1$s
                  public boolean isX() { return x > 0; }%1$s
                  public void setX(int x) { this.x = x; }%1$s
                  public int getY() { x++; return x; } // finding: `getY`
                  public int getZ(int z) { return z; } // finding: `getZ`
                  public void setY(int y) { System.out.println(y); } // finding: `setY`
                  public int gettable() { return x; } // finding: `gettable`
                  public int get() { return x; } // finding: `get`
                  public abstract static class B {
                    public abstract int getX(); // finding: `getX`
                  }
                }
                """;
        rule.check(source.formatted(""));
        rule.with("accessors", "true").check(source.formatted(" // finding: no documentation"));
    }

    @Test
    void isSilentAboutMain() {
        String source = """
                package p;
                public class A {
                  public static void main(String... args) {}%1$s
                  public static class B {
                    public static void main(final String[] args) {}%1$s
                    public static void main(int[] args) {} // finding: `main`
                    public static int main(String args) { return 0; } // finding: `main`
                  }
                }
                """;
        rule.check(source.formatted(""));
        rule.with("main", "true").check(source.formatted(" // finding: `main`"));
    }

    @Test
    void isSilentAboutWhatRecordsDescribeElsewhere() {
        rule.check("""
                package p;
                public record A(int x) {
                  public A {}
                  public int x() { return x; }
                  public int x(int y) { return y; } // finding: `x`
                  public A(String s) { this(0); } // finding: constructor `A`
                }
                """);
    }

    @Test
    void isSilentAboutEmptyConstructors() {
        String source = """
                package p;
                public class A {
                  public A() { /* nothing */ }%s
                  public A(int x) {} // finding: constructor `A`
                  public static class B {
                    public B() { super(); } // finding: constructor `B`
                  }
                }
                """;
        rule.check(source.formatted(""));
        rule.with("empty-constructors", "true").check(source.formatted(" // finding: constructor `A`"));
    }

    @Test
    void isSilentAboutTests() {
        rule.check("src/test/java/ATest.java", "public class ATest { public void m() {} }");
        rule.check("""
                package p;
                import org.junit.jupiter.api.Test;
                public class A {
                  @Test
                  public void m() {}
                  public void n() {} // finding: `n`
                }
                """);
    }

    @Test
    void skipsShortBodiesIfToldTo() {
        rule.with("min-lines", "1").check("""
                        package p;
                        public abstract class A {
                          public void a() {}
                          public void b() {
                            a();
                          }
                          public void c() { // finding: `c`
                            a();
                            b();
                          }
                          public abstract void d(); // finding: `d`
                        }
                        """);
    }

    @Test
    void skipsBodiesWithoutALineIfToldTo() {
        rule.with("min-lines", "0").check("""
                        package p;
                        public class A {
                          public void a() { b(); }
                          public void b() { // finding: `b`
                            a();
                          }
                        }
                        """);
    }

    @Test
    void skipsAnnotationsIfToldTo() {
        rule.with("skip-annotations", "Bean").check("""
                package p;
                @interface Bean {}
                public class A {
                  @Bean
                  public void a() {}
                }
                """);
    }

    @Test
    void skipsDeprecatedDelegatesIfToldTo() {
        rule.with("skip-deprecated", "true").check("""
                        package p;
                        public class A {
                          @Deprecated
                          public void a() { b(1); }
                          @Deprecated
                          public void b(int x) { // finding: `b`
                            a();
                            b(2);
                          }
                        }
                        """);
    }

    @Test
    void isSilentAboutWhatOthersCannotUse() {
        rule.check("""
                package p;
                public final class A {
                  private A(int x) {}
                  void a() {}
                  protected void b() {}
                  static class B { public void c() {} }
                  Runnable r = new Runnable() { public void run() {} public void d() {} };
                }
                """);
        rule.check("package p; public enum A { X { public void a() {} }; A() { int x; } }");
        rule.check("package p.internal; public class A { public void a() {} }");
        rule.with("min-visibility", "public").check("package p; public class A { protected void a() {} }");
    }

    @Test
    void flagsMembersOfEveryKindOfType() {
        rule.check("""
                package p;
                public interface A {
                  void a(); // finding: `a` has no documentation
                  default void b() {} // finding: `b`
                  static void c() {} // finding: `c`
                  private void d() {}
                  @interface B {
                    int e() default 1; // finding: `e`
                  }
                  enum C {
                    X;
                    public void f() {} // finding: `f`
                  }
                  abstract class D {
                    protected abstract void g(); // finding: `g`
                  }
                  sealed interface E permits F {
                    void h(); // finding: `h`
                  }
                  record F() implements E {
                    public void h() {}
                  }
                }
                """);
    }
}
