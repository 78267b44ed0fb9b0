package dev.guidelint.rules.documentation;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class MissingTypeDocTest {
    private final RuleTester rule = RuleTester.of(new MissingTypeDoc());

    @Test
    void acceptsEveryFormOfDocComment() {
        rule.check("""
                package p;
                /** One. */
                @Deprecated
                public class A {
                  /** Two. */
                  // a line between
                  /* and a block */
                  public interface B {}
                  /// Three.
                  public enum C { X }
                  /** Four. */ protected record D() {}
                  /**/ /** Five. */
                  public @interface E {}
                }
                """);
    }

    @Test
    void isSilentAboutSkippedAnnotations() {
        rule.with("skip-annotations", "Entity, Generated").check("""
                        package p;
                        @interface Entity {}
                        @Entity
                        public class A {
                          public static class B {} // finding: `B`
                        }
                        """);
    }

    @Test
    void asksBuildersUnlessToldNotTo() {
        String source = """
                package p;
                /** Doc. */
                public class A {
                  public static class Builder {}%s
                }
                """;
        rule.check(source.formatted(" // finding: `Builder`"));
        rule.with("skip-builders", "true").check(source.formatted(""));
    }

    @Test
    void isSilentInTests() {
        rule.check("src/test/java/ATest.java", "public class ATest {}");
    }

    @Test
    void isSilentAboutLocalAndAnonymousTypes() {
        rule.check("""
                package p;
                /** Doc. */
                public class A {
                  public void m() {
                    class Local { public class Inner {} }
                    record Point(int x) {}
                    new Object() { public class Hidden {} };
                  }
                }
                """);
    }

    @Test
    void isSilentAboutWhatOthersCannotUse() {
        rule.check("""
                package p;
                class A {
                  public class B {}
                }
                """);
        rule.check("""
                package p;
                /** Doc. */
                public final class A {
                  private static class B {}
                  static class C {}
                  protected static class D {}
                }
                """);
        rule.check("package p.internal.q; public class A {}");
        rule.check("package p.internals; public class A {}");
        rule.check("package p; @interface Internal {} @Internal public class A { public class B {} }");
        rule.withFile("module-info.java", "module m { exports q; }").check("package p; public class A {}");
    }

    @Test
    void asksMoreOrLessAsToldTo() {
        rule.with("min-visibility", "public").check("""
                        package p;
                        /** Doc. */
                        public class A {
                          protected class B {}
                          public class C {} // finding: `C`
                        }
                        """);
        rule.with("internal-packages", "").check("package p.internal; public class A {} // finding: `A`");
        rule.withFile("module-info.java", "module m { exports q; }")
                .with("module-aware", "false")
                .check("package p; public class A {} // finding: `A`");
        rule.withFile("module-info.java", "module m { exports p; }")
                .check("package p; public class A {} // finding: `A`");
    }

    @Test
    void flagsEveryKindOfType() {
        rule.check("""
                package p;
                public sealed interface A permits A.B, A.C { // finding: `A` has no documentation
                  record B(int x) implements A {} // finding: `B`
                  enum C implements A { X { } } // finding: `C`
                  @interface D { // finding: `D`
                    class E {} // finding: `E`
                  }
                }
                """);
    }

    @Test
    void flagsWhatOnlyLooksLikeDocumentation() {
        rule.check("""
                /** License. */
                package p;
                import java.util.List;

                /* Block. */
                public
                /** Late. */
                class A { // finding: `A`
                  @Deprecated
                  /** Late as well. */
                  public interface B {} // finding: `B`
                }
                """);
    }
}
