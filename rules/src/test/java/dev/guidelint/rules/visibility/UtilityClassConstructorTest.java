package dev.guidelint.rules.visibility;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class UtilityClassConstructorTest {
    private final RuleTester rule = RuleTester.of(new UtilityClassConstructor());

    @Test
    void acceptsWhatIsNoConcreteClass() {
        rule.check("""
                abstract class A { static void m() {} }
                interface B { static void m() {} }
                enum C { ; static void m() {} }
                record D() { static void m() {} }
                @interface E { int F = 1; }
                """);
    }

    @Test
    void acceptsClassesWithSupertypes() {
        rule.check("""
                class A extends Unknown { static void m() {} }
                class B implements java.io.Serializable { static void m() {} }
                """);
    }

    @Test
    void acceptsClassesWithAnythingOfAnInstance() {
        rule.check("""
                class A { static void m() {} void n() {} }
                class B { static int a; int b; }
                class C { static void m() {} class Inner {} }
                class D { static void m() {} { m(); } }
                """);
    }

    @Test
    void acceptsClassesThatOfferNothing() {
        rule.check("""
                class A {}
                class B { B() {} }
                class C { private static int a; private static void m() {} private static class D {} static {} }
                """);
    }

    @Test
    void acceptsClassesThatNobodyElseCanCreate() {
        rule.check("""
                class A {
                  private A() {}
                  private A(int x) {}
                  static void m() {}
                  private static class B { static void m() {} }
                }
                """);
    }

    @Test
    void acceptsMainClassesUnlessAsked() {
        rule.check("class A { public static void main(String... args) {} public static void m() {} }");
        rule.with("include-main", "true")
                .check("class A { public static void main(String[] args) {} } // finding: `A` has static members only");
        rule.check("class A { public static void main(int x) {} } // finding: `A`");
    }

    @Test
    void acceptsWhatLombokHides() {
        String source = """
                import lombok.*;
                @lombok.experimental.UtilityClass class A { static void m() {} }
                @NoArgsConstructor(access = AccessLevel.PRIVATE) class B { static void m() {} }
                @RequiredArgsConstructor(access = AccessLevel.PRIVATE) class C { static void m() {} }
                @NoArgsConstructor class D { static void m() {} } // finding: `D`
                @NoArgsConstructor(access = AccessLevel.PROTECTED) class E { static void m() {} } // finding: `E`
                """;
        rule.check(source);
        rule.with("exemptions", "false").check(source);
    }

    @Test
    void acceptsWhatFrameworksCreate() {
        String source = """
                @Configuration class A { static void m() {} } // finding: x
                @dagger.Module(includes = {}) class B { static void m() {} } // finding: x
                @RunWith(Suite.class) class C { static void m() {} } // finding: x
                @EnableScheduling class D { static void m() {} } // finding: x
                @Keep class E { static void m() {} } // finding: x
                @Deprecated @GwtCompatible class F { static void m() {} } // finding: `F`
                """;
        rule.check(source.replaceAll(" // finding: x", ""));
        rule.with("exemptions", "false").check(source.replace("finding: x", "finding: has static members only"));
    }

    @Test
    void acceptsClassesThatTheProjectExtends() {
        RuleTester other = rule.withFile("q/B.java", "package q; class B extends p.A { int x; }");
        other.check("package p; public class A { public static void m() {} }");
        other.with("exemptions", "false")
                .check("package p; public class A { public static void m() {} } // finding: `A`");
        other.check("package r; public class A { public static void m() {} } // finding: `A`");
    }

    @Test
    void acceptsNestedHoldersThatOnlyTheirSurroundingsKnow() {
        String source = """
                package p;
                public class A {
                  int x;
                  static class B { static final Object VALUE = new Object(); } // finding: x
                  static class C { static void m() {} } // finding: x
                  static class D { D() {} static void m() {} } // finding: `D`
                  public static class E { public static void m() {} } // finding: `E`
                }
                """;
        rule.check(source.replaceAll(" // finding: x", ""));
        rule.with("exemptions", "false").check(source.replace("finding: x", "finding: has static members only"));
    }

    @Test
    void flagsStaticMembersOfAllKinds() {
        rule.check("""
                class A { static int a = 1; static { a = 2; } } // finding: `A`
                class B { public static void m() {} } // finding: `B`
                class C { static class D { int x; } static void m() {} } // finding: `C`
                class E { interface F {} enum G { X } record H(int x) {} @interface I {} static int j; } // finding: `E`
                final class J<T> { static native void m(); } // finding: `J`
                strictfp class K { ; protected static int a; } // finding: `K`
                """);
    }

    @Test
    void flagsConstructorsThatAreWiderThanPrivate() {
        rule.check("""
                class A { public A() {} static void m() {} } // finding: `A`
                class B { protected B() { throw new AssertionError(); } static void m() {} } // finding: `B`
                class C { private C() {} C(int x) {} static void m() {} } // finding: `C`
                class D {
                  private static class E { E() {} static void m() {} } // finding: `E`
                }
                """);
    }

    @Test
    void flagsNestedAndLocalClasses() {
        rule.check("""
                class A {
                  int x;
                  static class B { B() {} static void m() {} } // finding: `B`
                  class C { C() {} static void m() {} } // finding: `C`
                  void m() {
                    class D { static void m() {} } // finding: `D`
                    new Object() { static void n() {} };
                  }
                }
                """);
    }

    @Test
    void leavesTestsAlone() {
        rule.check("src/test/java/A.java", "class A { static void m() {} }");
    }

    @Test
    void writesAPrivateConstructor() {
        rule.fix("""
                package p;

                /** Doc. */
                public class A<T> {
                  // first
                  /** Doc. */
                  static void m() {}
                }
                """).to("""
                package p;

                /** Doc. */
                public final class A<T> {
                  private A() {}

                  // first
                  /** Doc. */
                  static void m() {}
                }
                """);
        rule.fix("""
                class A { // all about A

                  static int x;
                }
                class B
                {
                  /* both */ static int x;
                }
                """).to("""
                final class A { // all about A

                  private A() {}

                  static int x;
                }
                final class B
                {
                  private B() {}

                  /* both */ static int x;
                }
                """);
        rule.fix("final class A { static int x; }").to("final class A { private A() {} static int x; }");
        rule.fix("class A { /* x */\n  static int x;\n}\n")
                .to("final class A { private A() {} /* x */\n  static int x;\n}\n");
        rule.fix("class A {\r\n\tstatic int x;\r\n}\r\n")
                .to("final class A {\r\n\tprivate A() {}\r\n\r\n\tstatic int x;\r\n}\r\n");
    }

    @Test
    void hidesTheConstructorsThatThereAre() {
        rule.fix("""
                class A {
                  @Deprecated public A() {}
                  protected A(int a) {}
                  <T> A(T a) {}
                  @Deprecated A(String a) {}
                  private A(long a) {}
                  static void m() {}
                }
                """).to("""
                final class A {
                  @Deprecated private A() {}
                  private A(int a) {}
                  private <T> A(T a) {}
                  @Deprecated private A(String a) {}
                  private A(long a) {}
                  static void m() {}
                }
                """);
    }

    @Test
    void doesNotMakeAClassFinalThatTheProjectExtends() {
        rule.with("exemptions", "false")
                .withFile("B.java", "class B extends A { int x; }")
                .fix("class A { static void m() {} }")
                .to("class A { private A() {} static void m() {} }");
    }

    @Test
    void leavesConstructorsThatOthersMayCallToReview() {
        rule.withFile("p/Other.java", "package p; class Other { Object o = new Created(); }")
                .safeFix("""
                package p;
                public class Open { public static void m() {} }
                class Created { static void m() {} }
                class Hidden { static void m() {} }
                """)
                .to("""
                package p;
                public class Open { public static void m() {} }
                class Created { static void m() {} }
                final class Hidden { private Hidden() {} static void m() {} }
                """);
        RuleTester extended = rule.with("exemptions", "false").withFile("B.java", "class B extends A { int x; }");
        extended.safeFix("class A { static void m() {} }").to("class A { static void m() {} }");
    }

    @Test
    void ignoresWhatOnlyGroupsTypes() {
        rule.check("""
                class Configurations {
                  static class One { int value; }
                  static class Two { int value; }
                }
                """);
    }
}
