package dev.guidelint.rules.documentation;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class DocEmptyTest {
    private final RuleTester rule = RuleTester.of(new DocEmpty());

    @Test
    void acceptsContent() {
        rule.check("""
                package p;
                /** | a | b | */
                public class A {
                  /** <img src="x"> */
                  int a;
                  /** {@value} */
                  int b;
                  /// ```
                  /// ```
                  int c;
                  /** Doc. @custom */
                  int d;
                  /**
                   * Doc.
                   * @return
                   *   x
                   * @custom
                   */
                  int e() { return 0; }
                }
                """);
    }

    @Test
    void asksNoSummaryWhereOthersGiveIt() {
        rule.check("""
                package p;
                public class A implements Comparable<A> {
                  /** @param x x */
                  public A(int x) {}
                  /** @return x */
                  @Override
                  public int hashCode() { return 0; }
                  /** @return x */
                  public int compareTo(A other) { return 0; }
                  /**
                   * @return {@inheritDoc}
                   */
                  public int a() { return 0; }
                  /** {@return x} */
                  public int b() { return 0; }
                  /** @see A */
                  public int c() { return 0; }
                  /** @deprecated x */
                  public int d() { return 0; }
                  /** @hidden */
                  public int e() { return 0; }
                }
                """);
    }

    @Test
    void asksNoSummaryWhereNobodyReadsIt() {
        rule.check("package p; class A { /** @return x */ public int a() { return 0; } }");
        rule.with("summary", "false")
                .check("package p; public class A { /** @return x */ public int a() { return 0; } }");
    }

    @Test
    void ignoresCommentsThatBelongToNothing() {
        rule.check("""
                /** */
                package p;
                class A {
                  /**/
                  int a;
                  void m() { /** */ }
                  @Deprecated /** */ int b;
                  /** */
                }
                """);
    }

    @Test
    void flagsEmptyComments() {
        rule.check("""
                package p;
                /***/ // finding: the comment is empty
                class A {
                  /** // finding: the comment is empty
                   *
                   */
                  int a;
                  /** &nbsp; */ // finding: the comment is empty
                  int nothing;
                  /** <p> */ // finding: the comment is empty
                  A() {}
                  /// // finding: the comment is empty
                  record B(int x) {
                    /** */ // finding: the comment is empty
                    B {}
                  }
                  enum C { /** */ X } // finding: the comment is empty
                  @interface D { /** */ int x(); } // finding: the comment is empty
                }
                """);
        rule.check("/** */ module m {} // finding: the comment is empty");
        rule.check("p/package-info.java", "/** */ package p; // finding: the comment is empty");
    }

    @Test
    void flagsEmptyTags() {
        String source = """
                class A {
                  /**
                   * Doc.
                   * @param // finding: `@param` says nothing
                   * @param x // finding: `@param x` says nothing
                   * @throws Error // finding: `@throws Error` says nothing
                   * @exception Error // finding: `@exception Error` says nothing
                   * @deprecated <p> // finding: `@deprecated` says nothing
                   * @since // finding: `@since` says nothing
                   * @return // finding: `@return` says nothing
                   */
                  int a(int x) { return 0; }
                  /// Doc.
                  /// @return // finding: `@return` says nothing
                  int b() { return 0; }
                }
                """;
        rule.check(source);
        rule.with("tags", "custom")
                .check("class A { /** Doc.\n * @return\n * @custom // finding: `@custom`\n */ int a; }");
    }

    @Test
    void flagsTagsWithoutDescription() {
        rule.check("""
                package p;
                /** @author x */ // finding: tags but no description
                public class A {
                  /** @since 1 */ // finding: tags but no description
                  public int a;
                  /** @return x */ // finding: Write `{@return ...}`
                  public int b() { return 0; }
                }
                """);
        rule.withRelease(16)
                .check("package p; public interface A { /** @return x */ int a(); } // finding: Write `{@return ...}`");
        rule.withRelease(15)
                .check("package p; public interface A { /** @return x */ int a(); } // finding: Begin with a sentence");
    }

    @Test
    void deletesEmptyComments() {
        rule.fix("""
                        /** */
                        class A {
                          int a; /** */
                          /**
                           */
                          int b;
                          /** */ int c;
                          ///
                          int d;
                        }
                        """).to("""
                        class A {
                          int a;
                          int b;
                          int c;
                          int d;
                        }
                        """);
    }
}
