package dev.guidelint.rules.documentation;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class DocParamMismatchTest {
    private final RuleTester rule = RuleTester.of(new DocParamMismatch());

    @Test
    void acceptsTagsThatFit() {
        rule.check("""
                package p;
                /**
                 * Doc.
                 *
                 * @param <T> t
                 */
                public class A<T> {
                  /**
                   * Doc.
                   *
                   * @param < X > x
                   * @param a a
                   *   @param
                   *     b b
                   */
                  public <X> void m(A<T> this, int a, int... b) {}
                }
                """);
    }

    @Test
    void isSilentAboutMissingTagsOfOverridingMethods() {
        rule.check("""
                package p;
                public class A implements Comparable<A>, java.util.function.BiFunction<A, A, A> {
                  /** @param unused x // finding: `@param unused` names no parameter
                   */
                  public int compareTo(A other) { return 0; }
                  /**
                   * Doc.
                   * @param a a
                   */
                  @Override
                  public A apply(A a, A b) { return a; }
                }
                """);
    }

    @Test
    void isSilentAboutMissingTagsOfInheritedComments() {
        rule.with("missing", "all").check("""
                package p;
                public class A {
                  /** {@inheritDoc} */
                  public void a(int x) {}
                  /**
                   * @inheritDoc
                   */
                  public void b(int x) {}
                }
                """);
    }

    @Test
    void isSilentAboutMissingTagsOfWhatOthersCannotUse() {
        String source = """
                package p;
                class A {
                  /**
                   * Doc.
                   * @param x x
                   */
                  public void a(int x, int y) {}%s
                }
                """;
        rule.check(source.formatted(""));
        rule.with("members", "all").check(source.formatted(" // finding: `y` has no `@param` tag"));
    }

    @Test
    void letsCompactConstructorsLeaveComponentsToTheRecord() {
        rule.check("""
                package p;
                /**
                 * Doc.
                 * @param a a
                 * @param b b
                 */
                public record A(int a, int b) {
                  /**
                   * Doc.
                   * @param a not negative
                   * @param c what? // finding: `@param c` names no parameter
                   */
                  public A {}
                  /**
                   * Doc.
                   * @param a a
                   */
                  public A(int a,
                      String s) { this(a, 0); } // finding: `s` has no `@param` tag
                }
                """);
        rule.with("missing", "all").check("""
                        package p;
                        public record A(int a, int b) { // finding: `b` has no `@param` tag
                          /** Doc. @param
                           * @param a a
                           */
                          public A {}
                        }
                        """);
    }

    @Test
    void isSilentAboutCodeAndText() {
        rule.check("""
                package p;
                public class A {
                  /**
                   * Use @param z.
                   * <pre>
                   * @param z
                   * </pre>
                   * {@code
                   * @param z
                   * }
                   * {@snippet :
                   * @param z
                   * }
                   */
                  public void a(int x) {}
                  /// Doc.
                  /// ```
                  /// @param z
                  /// ```
                  public void b(int x) {}
                  /** @param */
                  public void c() {}
                }
                """);
    }

    @Test
    void flagsNamesThatAreNoParameters() {
        rule.check("""
                package p;
                class A<T> {
                  /**
                   * Doc.
                   * @param speed, s // finding: is `speed` meant?
                   * @param args... a // finding: `@param args...` names no parameter
                   * @param T t // finding: `@param T` names no parameter
                   * @param <T> t // finding: `@param <T>` names no parameter
                   */
                  void m(int speed, int... args) {}
                  /// Doc.
                  /// @param x x // finding: `@param x` names no parameter
                  A() {}
                }
                """);
        rule.check(
                "src/test/java/ATest.java", "class ATest { /** @param x x // finding: `@param x`\n */ void m() {} }");
    }

    @Test
    void flagsTypesAndRecords() {
        rule.check("""
                package p;
                /**
                 * Doc.
                 * @param T t // finding: is `<T>` meant?
                 */
                interface A<T> {
                  /**
                   * Doc.
                   * @param y y // finding: `@param y` names no parameter
                   */
                  record B(int xyz) {}
                  /**
                   * No generic type, so this is only text for once.
                   * @param y y
                   */
                  class C {}
                }
                """);
    }

    @Test
    void flagsTheSecondOfTwoTags() {
        rule.check("""
                class A {
                  /**
                   * Doc.
                   * @param x x
                   * @param x y // finding: `@param x` is there twice
                   */
                  void m(int x) {}
                }
                """);
    }

    @Test
    void flagsMissingTagsAsToldTo() {
        String source = """
                package p;
                public class A {
                  /** Doc. */
                  public <T> A(%1$s
                      T x) {}%1$s
                  /**
                   * Doc.
                   * @param x x
                   */
                  public <T> void m(int x, int y) {}%2$s
                }
                """;
        rule.check(source.formatted("", " // finding: `y` has no `@param` tag"));
        rule.with("missing", "all")
                .with("type-parameters", "false")
                .check(source.formatted(" // finding: has no", " // finding: `y` has no")
                        .replace("<T> A( // finding: has no", "<T> A("));
        rule.with("missing", "none").check(source.formatted("", ""));
        rule.with("missing", "all")
                .check(source.formatted(" // finding: has no", " // finding: `<T>` has no // finding: `y` has no"));
    }

    @Test
    void countsParametersAndTypeParametersSeparately() {
        rule.check("""
                package p;
                public class A {
                  /**
                   * Doc.
                   * @param <T> t
                   */
                  public <T, U> void a(int x) {} // finding: `<U>` has no `@param` tag
                  /**
                   * Doc.
                   * @param x x
                   */
                  public <T, U> void b(int x) {}
                }
                """);
    }

    @Test
    void letsTheTextDescribeParameters() {
        String source = """
                package p;
                public class A {
                  /**
                   * Puts {@code y} there, and {@code x + y}.
                   * @param z z
                   */
                  public void a(int x, int y, int z) {} // finding: `x` has no
                  /// Puts `y` there.
                  /// @param x x
                  public void b(int x, int y) {}
                }
                """;
        rule.check(source);
        rule.with("missing", "all")
                .check(source.replace("`x` has no", "`x` has no // finding: `y` has no")
                        .replace("b(int x, int y) {}", "b(int x, int y) {} // finding: `y` has no"));
    }

    @Test
    void reportsASlipOnce() {
        rule.check("""
                package p;
                public class A {
                  /**
                   * Doc.
                   * @param nmae n // finding: is `name` meant?
                   */
                  public void m(String name) {}
                  /**
                   * Doc.
                   * @param x x // finding: is `size` meant?
                   */
                  public <T> void n(String size) {}
                }
                """);
    }

    @Test
    void renamesSlipsAndDeletesTheRest() {
        rule.fix("""
                        class A {
                          /**
                           * Doc.
                           *
                           * @param witdh w
                           * @param more m
                           *     and more
                           * @param height h
                           * @param height i
                           */
                          void m(int width, int height) {}
                        }
                        """).to("""
                        class A {
                          /**
                           * Doc.
                           *
                           * @param width w
                           * @param height h
                           */
                          void m(int width, int height) {}
                        }
                        """);
    }

    @Test
    void doesNotGuessBetweenTwo() {
        rule.check("""
                class A {
                  /**
                   * Doc.
                   * @param value v // finding: `@param value` names no parameter: readers
                   */
                  void a(int value1, int value2) {}
                  /**
                   * Doc.
                   * @param valeu v // finding: `@param valeu` names no parameter: readers
                   * @param vlaue v // finding: `@param vlaue` names no parameter: readers
                   */
                  void b(int value) {}
                  /**
                   * Doc.
                   * @param a a // finding: `@param a` names no parameter: readers
                   */
                  void c(int b, int c) {}
                  /**
                   * Doc.
                   * @param a a // finding: `@param a` names no parameter: readers
                   */
                  <T> void d() {}
                }
                """);
    }

    @Test
    void leavesGuessesToReview() {
        rule.safeFix("""
                class A {
                  /**
                   * Doc.
                   * @param nmae n
                   * @param speed, s
                   */
                  void m(String name, int speed) {}
                  /**
                   * Doc.
                   * @param x x
                   */
                  void n(String size) {}
                }
                """).to("""
                class A {
                  /**
                   * Doc.
                   * @param name n
                   * @param speed s
                   */
                  void m(String name, int speed) {}
                  /**
                   * Doc.
                   * @param x x
                   */
                  void n(String size) {}
                }
                """);
    }

    @Test
    void takesWhatTheRecordSaysForACompactConstructor() {
        rule.check("""
                package p;
                /**
                 * Doc.
                 * @param b b
                 */
                public record A(int a, int b, int c) { // finding: `a` has no // finding: `c` has no // finding: `c` has no
                  /**
                   * Doc.
                   * @param a not negative
                   */
                  public A {}
                }
                """);
    }

    @Test
    void asksOverridingMethodsForAllTagsOnlyIfToldTo() {
        String source = """
                package p;
                public class A implements java.util.function.BiFunction<A, A, A> {
                  /**
                   * Doc.
                   * @param a a
                   */
                  public A apply(A a, A b) { return a; }%s
                }
                """;
        rule.check(source.formatted(""));
        rule.with("missing", "all").check(source.formatted(" // finding: `b` has no"));
    }

    @Test
    void guessesOnceTheSlipsAreOut() {
        rule.check("""
                class A {
                  /**
                   * Doc.
                   * @param nmae n // finding: is `name` meant?
                   * @param x x // finding: is `size` meant?
                   */
                  void a(String name, int size) {}
                }
                """);
    }

    @Test
    void tellsSlipsFromOtherNames() {
        rule.check("""
                class A {
                  /**
                   * Doc.
                   * @param ba two letters are too few // finding: `@param ba` names no parameter: readers
                   */
                  void a(int ab, int other) {}
                  /**
                   * Doc.
                   * @param abcd half of it differs // finding: `@param abcd` names no parameter: readers
                   */
                  void b(int abxy, int other) {}
                  /**
                   * Doc.
                   * @param toWidth less than half // finding: is `inWidth` meant?
                   */
                  void c(int inWidth, int other) {}
                }
                """);
    }
}
