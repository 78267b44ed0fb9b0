package dev.guidelint.rules.documentation;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class DocReturnMismatchTest {
    private final RuleTester rule = RuleTester.of(new DocReturnMismatch());

    @Test
    void acceptsOneTagOfEitherForm() {
        rule.check("""
                package p;
                public interface A {
                  /**
                   * Doc.
                   * @param x x
                   * @return y
                   */
                  int a(int x);
                  /**
                   * {@return y}
                   * @param x x
                   */
                  int b(int x);
                  /// {@return y}
                  /// @param x x
                  int c(int x);
                }
                """);
    }

    @Test
    void isSilentAboutMissingTagsElsewhereDocumented() {
        rule.with("missing", "all").check("""
                package p;
                public abstract class A implements Comparable<A> {
                  /** Doc. */
                  public int compareTo(A other) { return 0; }
                  /** Doc. */
                  @Override
                  public String toString() { return ""; }
                  /** {@inheritDoc} */
                  public int b() { return 1 + 1; }
                  /** Doc. */
                  public int getC() { return 0; }
                  /** Doc. */
                  public @interface D {
                    /** Doc. */
                    int e();
                  }
                }
                """);
    }

    @Test
    void takesAReturningSummaryForATag() {
        String source = """
                package p;
                public interface A {
                  /** Returns it. */
                  int a();%1$s
                  /**
                   * Get
                   * it.
                   */
                  int b();%1$s
                  /** Tests whether it is. */
                  boolean c();%1$s
                  /** Giving it. */
                  int d(); // finding: `d` does not say what it returns
                }
                """;
        rule.with("missing", "all").check(source.formatted(""));
        rule.with("missing", "all")
                .with("summary-counts", "false")
                .check(source.formatted(" // finding: does not say what it returns"));
    }

    @Test
    void takesADescriptionOfTheResultForATag() {
        rule.with("missing", "all").check("""
                        package p;
                        public interface A {
                          /** Is it so? */
                          boolean a();
                          /** Number of things. */
                          int b();
                          /** Looks up the thing. */
                          int c();
                          /** Checks whether it is so. */
                          boolean d();
                          /** Checks the thing. */
                          boolean e(); // finding: `e`
                          /** Adds it. If it was there, that one is returned. */
                          A f();
                          /** Shortcut for {@code a(1)}. */
                          int i();
                          /** Shortcut for the brave. */
                          int j(); // finding: `j`
                          /** Runs it. */
                          int g(); // finding: `g`
                          /** @since 1 */
                          int h(); // finding: `h`
                        }
                        """);
    }

    @Test
    void isSilentAboutChains() {
        rule.with("missing", "all").check("""
                        package p;
                        public class A<T> {
                          /** Doc. */
                          public A<T> a() { return this; }
                          /** Doc. */
                          public static A<String> b() { return new A<>(); } // finding: `b`
                          public static class Builder {
                            /** Doc. */
                            public Builder c() { return this; }
                            /** Doc. */
                            public A<String> d() { return b(); } // finding: `d`
                          }
                          /** Doc. */
                          @CanIgnoreReturnValue
                          public int e() { return 1 + 1; }
                          @interface CanIgnoreReturnValue {}
                        }
                        """);
    }

    @Test
    void isSilentAboutMethodsThatRefuse() {
        rule.with("missing", "all")
                .check("package p; public class A { /** Doc. */ public int a() { throw new AssertionError(); } }");
    }

    @Test
    void isSilentAboutNothing() {
        rule.with("missing", "all").check("""
                        package p;
                        import java.util.concurrent.CompletableFuture;
                        public interface A {
                          /** Doc. */
                          Void a();
                          /** Doc. */
                          CompletableFuture<Void> b();
                          /** Doc. */
                          CompletableFuture<A> c(); // finding: `c`
                          /** Doc. */
                          void d();
                        }
                        """);
    }

    @Test
    void isSilentAboutMissingTagsOfWhatOthersCannotUse() {
        rule.with("missing", "all").check("package p; class A { /** Doc. */ public int a() { return 1 + 1; } }");
    }

    @Test
    void flagsMissingTagsAsToldTo() {
        String source = """
                package p;
                public interface A {
                  /** Doc. */
                  int a();%1$s
                  /**
                   * Doc.
                   * @since 1
                   */
                  int b();%1$s
                  /**
                   * Doc.
                   * @throws Error e
                   */
                  int c();%1$s
                  /**
                   * Doc.
                   * @param x x
                   */
                  int d(int x);%2$s
                }
                """;
        rule.check(source.formatted("", " // finding: `d` does not say what it returns"));
        rule.with("missing", "none").check(source.formatted("", ""));
        rule.with("missing", "all").check(source.formatted(" // finding: does not say", " // finding: `d`"));
    }

    @Test
    void flagsTagsWhereNothingIsReturned() {
        rule.check("""
                /**
                 * Doc.
                 * @return x // finding: `@return` on a type
                 */
                class A {
                  /** {@return x} // finding: `{@return}` on a void method
                   */
                  void a() {}
                  /// Doc.
                  /// @return x // finding: `@return` on a void method
                  /// @return y // finding: `@return` on a void method
                  private void b() {}
                  /** @return x // finding: `@return` on a constructor
                   */
                  A() {}
                  /** @return x // finding: `@return` on a field
                   */
                  int c;
                  enum B {
                    /** @return x // finding: `@return` on a field
                     */
                    X
                  }
                  record C(int x) {
                    /** @return x // finding: `@return` on a constructor
                     */
                    C {}
                  }
                }
                """);
    }

    @Test
    void flagsTheSecondOfTwoTags() {
        rule.check("""
                class A {
                  /**
                   * {@return x}
                   * @return y // finding: `a` has a second `@return`
                   */
                  int a() { return 0; }
                  /**
                   * Doc with {@code {@return x}}.
                   * @return y
                   */
                  int b() { return 0; }
                }
                """);
    }

    @Test
    void deletesTags() {
        rule.fix("""
                        class A {
                          /**
                           * Doc.
                           *
                           * @return
                           */
                          void a() {}
                          /** @return x */
                          void b() {}
                          /** {@return x} */
                          void c() {}
                          /**
                           * Doc.
                           *
                           * @return x
                           *
                           * @throws Error e
                           */
                          void d() {}
                          /** Doc.
                           * @return x */
                          void e() {}
                        }
                        """).to("""
                        class A {
                          /**
                           * Doc.
                           */
                          void a() {}
                          void b() {}
                          /** x */
                          void c() {}
                          /**
                           * Doc.
                           *
                           * @throws Error e
                           */
                          void d() {}
                          /** Doc. */
                          void e() {}
                        }
                        """);
    }

    @Test
    void leavesTextToReview() {
        rule.safeFix("""
                class A {
                  /**
                   * Doc.
                   * @return
                   */
                  void a() {}
                  /**
                   * Doc.
                   * @return nothing
                   */
                  void b() {}
                }
                """).to("""
                class A {
                  /**
                   * Doc.
                   */
                  void a() {}
                  /**
                   * Doc.
                   * @return nothing
                   */
                  void b() {}
                }
                """);
    }

    @Test
    void standsWhereTheTagStands() {
        rule.check("class A {\n/**\n{@return x} // finding: on a void method\n*/\nvoid m() {}\n}\n");
    }
}
