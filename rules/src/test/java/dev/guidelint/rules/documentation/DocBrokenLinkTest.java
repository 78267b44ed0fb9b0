package dev.guidelint.rules.documentation;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class DocBrokenLinkTest {
    private final RuleTester rule = RuleTester.of(new DocBrokenLink());

    @Test
    void acceptsWhatTheToolFinds() {
        rule.check("""
                package p;
                import java.util.List;
                import static java.util.Map.*;
                /** {@link #x} {@link A#A(int)} {@link Inner} {@link java.util.Map.Entry#getKey()} {@link Entry} {@link T} {@link java.util} */
                class A<T extends Number> extends Base<String> {
                  int x;
                  A(int x) {}
                  /**
                   * {@link #m(Number, List, int[], String...)} {@link #m(Number,
                   * List, int[], String[])} {@link #m(T t, List list, int[] i, String ... s)}
                   * {@link #put(Object)} {@link #put} {@link #hidden} {@link toString()} {@link #hashCode() hash}
                   * {@value Integer#MAX_VALUE} {@value} {@link Runnable#equals(Object)}
                   * @see List#add(Object) adding
                   * @see "A book"
                   * @see <a href="x">x</a>
                   * @see java.base/java.util.List
                   * @throws IllegalStateException never
                   */
                  <X> void m(T t, List<X> list, int[] i, String... s) {}
                  /** {@link #x} {@link #E} {@link Inner#x} {@link Kind#valueOf(String)} {@link R#a()} {@link R#R(int)} */
                  class Inner { static final int E = 1; }
                  enum Kind { ONE }
                  record R(int a) {}
                }
                class Base<E> { private int hidden; void put(E e) {} }
                """);
    }

    @Test
    void isSilentAboutTheUnknown() {
        rule.check("""
                package p;
                import org.unknown.Thing;
                /** {@link Other} {@link org.unknown.More} {@link Thing#x} {@link Foo<T>#x} {@link ##anchor} {@link a.b/c.D} */
                class A extends Missing {
                  /** {@link #inherited} {@link #m(Other)} {@code {@link #none}} <pre>{@link #none}</pre> {@literal {@link #none}} */
                  void m(Thing t) {}
                }
                @lombok.Data class B { int x; /** {@link #getX()} {@link B#setX(int)} */ int y; }
                """);
    }

    @Test
    void isSilentAboutTypesThatMayBeWrittenLater() {
        rule.check("""
                package p;
                /** {@link AutoValue_A} {@link p.A_B} {@link OrderMapperImpl} {@link p.q.Other} */
                class A {}
                """);
    }

    @Test
    void findsAbsentTypes() {
        rule.check("""
                package p;
                import java.util.*;
                /**
                 * {@link Strin} // finding: there is no type `Strin` here
                 * {@link java.util.Lists} // finding: there is no public type `java.util.Lists`
                 * {@link p.C} // finding: there is no type `p.C` here
                 * {@link Map.Entri} // finding: there is no public type `Map.Entri`
                 * @see Missing#x // finding: there is no type `Missing` here
                 */
                class A {
                  /** @throws Missing never */ // finding: there is no type `Missing` here
                  void m() {}
                  /** {@link lower} */ // finding: there is no type `lower` here
                  int x;
                }
                """);
    }

    @Test
    void needsTheWholeClassPath() {
        rule.withFile("q/Q.java", "package q; import org.unknown.Thing; class Q { Thing t; }")
                .check("package p;\n/** {@link Strin} {@link p.C} */ class A {}");
    }

    @Test
    void findsAbsentMembers() {
        rule.check("""
                package p;
                /** {@link #none}, // finding: `A` has no member `none`
                 *  {@link A#m(int)}, // finding: `A` has no `m` with these parameters
                 *  {@link #m(java.lang.String[])}, // finding: `A` has no `m` with these parameters
                 *  {@linkplain java.util.List#ad}, // finding: `List` has no member `ad`
                 *  {@value #NONE}, // finding: `A` has no member `NONE`
                 *  {@link m} {@value COUNT} {@link COUNT}
                 *  {@link String.trim()}, // finding: write `String#trim`
                 *  {@link none()}, // finding: `A` has no member `none`
                 */
                class A {
                  static final int COUNT = 1;
                  void m(String s) {}
                }
                """);
    }

    @Test
    void readsMarkdown() {
        rule.check("""
                package p;
                /// [A#m] [text][A#m(String)] `[A#none]` [none] [A#none](x)
                /// [A#none] // finding: `A` has no member `none`
                /// ```
                /// [A#none]
                /// ```
                /// [text][#nothing] {@link #more} // finding: `nothing` // finding: `more`
                class A { void m(String s) {} }
                """);
    }

    @Test
    void canLeaveMembersAndPagesAlone() {
        rule.with("members", "false").with("urls", "false").check("""
                /** {@link #none} {@link https://example.org} {@link m} {@link n} */ // finding: there is no type `n` here
                class A { void m() {} }
                """);
    }

    @Test
    void repairs() {
        rule.fix("""
                /** {@link https://example.org/a the page} {@link http://b.org} {@link #nams} */
                class A {
                  void names() {}
                  /** Takes {@link count}. */
                  void m(int count) {}
                }
                """).to("""
                /** <a href="https://example.org/a">the page</a> <a href="http://b.org">http://b.org</a> {@link #names} */
                class A {
                  void names() {}
                  /** Takes {@code count}. */
                  void m(int count) {}
                }
                """);
    }

    @Test
    void looksAtAllDeclarations() {
        rule.check("""
                package p;
                /** {@link #none} */ // finding: no member `none`
                @interface N {
                  /** {@link #none} */ // finding: no member `none`
                  int value();
                }
                /** {@link #none} */ // finding: no member `none`
                enum E {
                  /** {@link #none} */ // finding: no member `none`
                  ONE
                }
                /** {@link #none} */ // finding: no member `none`
                record R(int x) {
                  /** {@link #none} */ // finding: no member `none`
                  R {}
                  /** {@link #none} */ // finding: no member `none`
                  R() { this(1); }
                }
                """);
        rule.check("p/package-info.java", "/** {@link Strin} */ // finding: no type `Strin`\npackage p;\n");
        rule.check("q/A.java", "/** {@link Strin} */\npackage q;\nclass A {}\n");
    }

    @Test
    void comparesParametersWithBounds() {
        rule.check("""
                package p;
                class A<T extends Number, U extends T> {
                  /**
                   * {@link #a(Number)} {@link #b(Number)} {@link #c(String)} {@link #d(Object)}
                   * {@link #a(Object)} // finding: `A` has no `a` with these parameters
                   * {@link #b(Object)} // finding: `A` has no `b` with these parameters
                   * {@link #d(String)} // finding: `A` has no `d` with these parameters
                   * {@link #d()} // finding: `A` has no `d` with these parameters
                   * {@link #d(Object, Object)} // finding: `A` has no `d` with these parameters
                   * {@link #e(int)} // finding: `A` has no `e` with these parameters
                   */
                  int x;
                  void a(T t) {}
                  <X extends Number> void b(X x) {}
                  void c(U u) {}
                  <Y> void d(Y y) {}
                  void e(int[] i) {}
                }
                @Deprecated class B {
                  /** {@link #none} */ // finding: no member `none`
                  @Deprecated int x;
                }
                """);
    }

    @Test
    void looksAroundBeforeATypeIsAbsent() {
        rule.check("""
                package p;
                /**
                 * {@link p.Missing.Inner} // finding: there is no type `p.Missing.Inner`
                 * {@link java.nothing.Gone} {@link 1abc} {@link a..b}
                 */
                class A {}
                """);
        rule.check("package p; class A extends Missing { /** {@link Strin} */ int x; }");
        rule.check("package p; class A extends Missing { class Inner { /** {@link Strin} */ int x; } }");
        rule.check("package p; class A { Missing m; /** {@link Strin} */ int x; }");
        rule.check("package p; class A<T> { T t; /** {@link Strin} */ // finding: no type `Strin`\n int x; }");
        rule.check("package p; import q.unknown.*; class A { /** {@link Strin} */ int x; }");
        rule.check("package p; import static q.Unknown.*; class A { /** {@link Strin} */ int x; }");
        rule.check(
                "package p; import java.util.Map.*; class A { /** {@link Strin} */ // finding: no type `Strin`\n int x; }");
    }

    @Test
    void repairsNamesOfFieldsToo() {
        rule.fix("class A { int count; /** {@link #coutn} */ int other; }")
                .to("class A { int count; /** {@link #count} */ int other; }");
        rule.fix("class A { int count; /** {@link #zzzzz} */ int other; }")
                .to("class A { int count; /** {@link #zzzzz} */ int other; }");
    }

    @Test
    void readsMarkdownWithoutTags() {
        rule.check("""
                package p;
                /// [A#none] // finding: `A` has no member `none`
                class A {
                  /// `ab` [A#gone] // finding: `A` has no member `gone`
                  int x;
                  /** Plain. */
                  int y;
                }
                """);
    }

    @Test
    void readsReferencesToTheirEnd() {
        rule.check("""
                package p;
                import java.util.Map;
                class A {
                  /**
                   * {@value %d #NONE}, // finding: no member `NONE`
                   * {@value "%d" #GONE}, // finding: no member `GONE`
                   * {@link #none the label} // finding: no member `none`
                   * {@link #n(Map<String, Integer>)} {@link #access$0} {@link Strin[]} {@link (x)}
                   * @see #x(), #n
                   * @see
                   * @see #gone // finding: no member `gone`
                   */
                  void n(Map<String, Integer> map) {}
                  void x() {}
                }
                """);
    }

    @Test
    void isSilentAboutNestedTypesThatMayBeWrittenLater() {
        rule.check("""
                package p;
                /** {@link A.AutoThing} {@link p.QOrder} {@link q.Unknown.Inner} {@link T.Missing} */
                class A<T> {
                  /** {@link A.Thing} */ // finding: there is no type `A.Thing`
                  int x;
                  class Inner { void m(T t) {} /** {@link #m(String)} */ int x; }
                }
                class B { @lombok.Getter int x; /** {@link #getX()} */ int y; }
                """);
    }

    @Test
    void looksAtSupertypesInOtherFilesBeforeATypeIsAbsent() {
        RuleTester tester = rule.withFile("p/Base.java", "package p; class Base extends Missing {}");
        tester.check("package p; class A extends Base { /** {@link Strin#x} */ int x; }");
        tester.check("package p; class A extends Base { class Inner { /** {@link Strin#x} */ int x; } }");
        rule.check("class A { String s; /** {@link Strin} */ // finding: no type `Strin`\n int x; }");
    }
}
