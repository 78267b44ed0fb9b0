package dev.guidelint.rules.visibility;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class ConstantsInterfaceTest {
    private final RuleTester rule = RuleTester.of(new ConstantsInterface());
    private final RuleTester strict = rule.with("strict", "true").with("check", "[declaration]");

    @Test
    void acceptsInterfacesWithoutFields() {
        strict.check("""
                interface A {}
                interface B { class C { int x; } }
                interface D extends Unknown {}
                """);
    }

    @Test
    void acceptsInterfacesWithMethodsOfAnyKind() {
        strict.check("""
                interface A { int X = 1; void m(); }
                interface B { int X = 1; default void m() {} }
                interface C { int X = 1; static void m() {} }
                interface D { int X = 1; private void m() {} }
                """);
    }

    @Test
    void acceptsOtherKindsOfTypes() {
        strict.check("""
                @interface A { int X = 1; }
                class B { static final int X = 1; }
                enum C { X; static final int Y = 1; }
                record D() { static final int X = 1; }
                """);
    }

    @Test
    void acceptsWhatInheritsMethodsOrMay() {
        String source = """
                interface Parent { void m(); }
                interface Between extends Parent {}
                interface A extends Between { int X = 1; } // finding: x
                interface B extends Unknown { int X = 1; } // finding: x
                interface C extends Comparable<String> { int X = 1; } // finding: x
                interface Marker {}
                interface D extends Marker, java.io.Serializable { int X = 1; } // finding: `D`
                interface E extends E { int X = 1; } // finding: `E`
                """;
        rule.check(source.replaceAll(" // finding: x", ""));
        strict.check(source.replace("finding: x", "finding: has constants but no methods"));
    }

    @Test
    void acceptsSealedAndGenericInterfacesAndSerialVersions() {
        String source = """
                sealed interface A { int X = 1; } // finding: `A`
                final class B implements A {}
                interface C<T> { int X = 1; } // finding: `C`
                interface D extends java.io.Serializable { long serialVersionUID = 1; } // finding: `D`
                class E implements C<String>, D {}
                """;
        rule.check(source.replaceAll(" // finding: `.`", ""));
        strict.check(source);
    }

    @Test
    void acceptsUsesOfInterfacesThatAreMoreOrUnknown() {
        rule.check("""
                import java.io.*;
                class A implements Serializable, Cloneable, Comparable<A>, Unknown, Externalizable {}
                enum B implements Runnable { X; }
                """);
    }

    @Test
    void flagsDeclarations() {
        rule.check("""
                public interface A { // finding: `A` has constants but no methods
                  String X = "x";
                  class B {
                    interface C { int Y = 1, Z = 2; } // finding: `C`
                  }
                  interface D extends A { Object W = new Object() { void m() {} }; } // finding: `D`
                }
                """);
    }

    @Test
    void flagsUses() {
        RuleTester uses = rule.with("check", "use").withFile("p/Names.java", """
                package p;
                public interface Names { int A = 1; interface Inner extends Names { int B = 2; } }
                """);
        uses.check("""
                package q;
                import p.*;
                class A implements Runnable, Names { // finding: `A` implements `Names` only for its constants
                  public void run() {}
                  enum B implements Names.Inner { X } // finding: `B` implements `Inner`
                  record C(int x) implements p.Names {} // finding: `C`
                  Object o = new Names() {};
                  interface D extends Names { void m(); }
                }
                """);
        uses.check("""
                package q;
                class A implements javax.swing.SwingConstants {} // finding: `A` implements `SwingConstants`
                class B implements java.io.ObjectStreamConstants {} // finding: `B`
                """);
        uses.check("""
                package q;
                class A implements Names {}
                interface Names { int X = 1; void m(); }
                """);
    }

    @Test
    void leavesTestsAlone() {
        rule.check("src/test/java/A.java", "interface A { int X = 1; }");
    }

    @Test
    void makesTheInterfaceAFinalClass() {
        rule.fix("""
                /** Doc. */
                public interface A {
                  int X = 1;
                  /** Doc. */
                  @Deprecated static public String Y[] = {}, Z = null;
                  public static final long W = 2;
                }
                """).to("""
                /** Doc. */
                public final class A {
                  private A() {}

                  public static final int X = 1;
                  /** Doc. */
                  @Deprecated public static final String Y[] = {}, Z = null;
                  public static final long W = 2;
                }
                """);
        rule.fix("interface A { int X = 1; }").to("final class A { private A() {} public static final int X = 1; }");
        rule.fix("class A { int f; interface B { int X = 1; } static interface C { int Y = 2; } }")
                .to("class A { int f; static final class B { private B() {} public static final int X = 1; }"
                        + " static final class C { private C() {} public static final int Y = 2; } }");
    }

    @Test
    void leavesLayoutAloneThatItCannotKeep() {
        String source = """
                interface A { int X = 1; class B {} }
                interface C { public @Deprecated int X = 1; }
                abstract interface D { int X = 1; }
                interface E { public /* why */ int X = 1; }
                interface F extends java.io.Serializable { int X = 1; }
                """;
        rule.fix(source).to(source);
    }

    @Test
    void replacesInheritanceByAStaticImport() {
        RuleTester uses =
                rule.with("check", "use").withFile("p/Names.java", "package p; public interface Names { int A = 1; }");
        uses.fix("""
                package q;

                import java.util.List;
                import p.Names;

                class A extends Thread implements Names {
                  int x = A;
                }
                class B implements Runnable, Names, Cloneable {}
                class C implements Names, Runnable {}
                """).to("""
                package q;

                import static p.Names.*;

                import java.util.List;
                import p.Names;

                class A extends Thread {
                  int x = A;
                }
                class B implements Runnable, Cloneable {}
                class C implements Runnable {}
                """);
        uses.fix("package q;\n\nenum A implements p.Names { X }\n")
                .to("package q;\n\nimport static p.Names.*;\n\nenum A { X }\n");
        String odd = "package q; class A implements /* for short */ p.Names {}";
        uses.fix(odd).to(odd);
    }

    @Test
    void takesAwayNoSerialization() {
        String source = "package q; class A implements p.Names {}";
        rule.with("check", "use")
                .withFile(
                        "p/Names.java", "package p; public interface Names extends java.io.Serializable { int A = 1; }")
                .fix(source)
                .to(source);
        rule.with("check", "use")
                .withFile("p/Base.java", "package p; public interface Base { int B = 1; }")
                .withFile("p/Names.java", "package p; public interface Names extends Base { int A = 1; }")
                .fix(source)
                .to("package q;\n\nimport static p.Names.*; class A {}");
    }
}
