package dev.guidelint.rules.staticanalysis;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class ImmutableAnnotationViolatedTest {
    private final RuleTester rule = RuleTester.of(new ImmutableAnnotationViolated());

    @Test
    void acceptsImmutableState() {
        rule.check("""
                import com.google.errorprone.annotations.Immutable;
                import com.google.errorprone.annotations.concurrent.LazyInit;
                import java.util.*;
                @Immutable
                class A<T> {
                  static int count;
                  static final Date SOME = new Date();
                  private final String a = "";
                  private final List<String> b = List.of();
                  private final Map<String, String> c;
                  private final T d;
                  private final Unknown e;
                  @LazyInit private int f;
                  final Optional<String> g = Optional.empty();
                  A(Map<String, String> c, T d, Unknown e) {
                    this.c = Collections.unmodifiableMap(new HashMap<>(c));
                    this.d = d;
                    this.e = e;
                  }
                  static class Inner { int x; }
                }
                class B { int x; final Date d = new Date(); }
                @org.immutables.value.Value.Immutable interface C { Date d(); }
                """);
    }

    @Test
    void believesThatHiddenStateIsHidden() {
        rule.check("""
                import net.jcip.annotations.Immutable;
                import java.util.*;
                @Immutable
                class A {
                  private int hash;
                  private transient String text;
                  /** Filled lazily, with a benign race. */
                  private Map<String, Integer> byName;
                  private final int[] parts;
                  private final List<String> names = new ArrayList<>();
                  A(int[] parts) {
                    this.parts = parts.clone();
                  }
                }
                """);
    }

    @Test
    void findsVisibleState() {
        rule.check("""
                import javax.annotation.concurrent.Immutable;
                import java.util.*;
                @Immutable
                class A {
                  private int size; // finding: `size` is not final
                  private final int[] parts; // finding: the elements of the array `parts`
                  final Date day = new Date(); // finding: `day` is a mutable `Date`
                  protected final int[] more = {1}; // finding: `more`
                  private final List<String> names; // finding: `names` may hold a mutable `List`
                  private final List<String> copies;
                  A(int[] parts, List<String> names, List<String> copies) {
                    this.parts = parts;
                    this.names = names;
                    copies = List.copyOf(copies);
                    this.copies = copies;
                  }
                }
                """);
    }

    @Test
    void findsWhatCanBeReached() {
        rule.check("""
                import com.google.errorprone.annotations.Immutable;
                import com.google.common.collect.ImmutableList;
                import java.util.*;
                import java.util.concurrent.atomic.AtomicInteger;
                @Immutable
                enum A {
                  ONE;
                  private final int[] parts = {1}; // finding: `parts`
                  private final AtomicInteger count = new AtomicInteger(); // finding: `count` is a `AtomicInteger`
                  private final List<String> names = new ArrayList<>(); // finding: `names`
                  private final ImmutableList<Date> days = null; // finding: `days` holds objects of type `Date`
                  int a, b; // finding: `a` // finding: `b`
                  private final java.util.concurrent.ConcurrentHashMap<String, String> c = null; // finding: `c`
                  private final java.util.concurrent.CopyOnWriteArrayList<String> d = null; // finding: `d`
                  private final java.util.concurrent.LinkedBlockingQueue<String> e = null; // finding: `e`
                  private final java.util.concurrent.LinkedBlockingDeque<String> f = null; // finding: `f`
                }
                @Immutable interface I {}
                class B implements I {
                  int x; // finding: `x`
                }
                class Base { protected int y; }
                @Immutable
                class C extends Base {} // finding: `C` promises to be immutable, but inherits `y` from `Base`
                class Middle extends Base {}
                @Immutable
                class D extends Middle {} // finding: inherits `y` from `Base`
                class Harmless { static int count; final int x = 1; transient int hash; }
                @Immutable
                class F extends Harmless {}
                @Immutable record R(String s, int[] parts, List<String> names) {} // finding: `parts` // finding: `names`
                @Immutable record S(List<String> names) { S { names = List.copyOf(names); } }
                """);
    }

    @Test
    void isStrictIfAskedTo() {
        rule.with("strict", "true").check("""
                import com.google.errorprone.annotations.Immutable;
                import java.util.List;
                class Other {}
                @Immutable
                class A {
                  private final List<String> names = List.of(); // finding: `names`
                  private final Other other = null; // finding: `other` is of type `Other`, which is not known
                  private final String text = "";
                  private final Missing missing = null;
                }
                """);
    }

    @Test
    void makesFieldsFinal() {
        rule.fix("""
                import com.google.errorprone.annotations.Immutable;
                @Immutable
                class A {
                  private int a = 1;
                  private int b;
                  private int c;
                  private int d;
                  private int e = 2;
                  A(int b) {
                    this.b = b;
                    if (b > 0) { c = b; }
                  }
                  A() { this(1); }
                  void set() { d = 1; e++; }
                }
                """).to("""
                import com.google.errorprone.annotations.Immutable;
                @Immutable
                class A {
                  private final int a = 1;
                  private final int b;
                  private int c;
                  private int d;
                  private int e = 2;
                  A(int b) {
                    this.b = b;
                    if (b > 0) { c = b; }
                  }
                  A() { this(1); }
                  void set() { d = 1; e++; }
                }
                """);
    }

    @Test
    void leavesFieldsOpenThatOtherCodeWrites() {
        String source = """
                import com.google.errorprone.annotations.Immutable;
                class A {
                  void m(Nested n) { n.written = 2; }
                  @Immutable static class Nested {
                    private int written;
                    Nested() { written = 1; }
                  }
                  @Immutable static class Unset { private int n; }
                  @Immutable static class Again { private int n = 1; Again() { n = 2; } }
                  @Immutable static class Both { private int n; Both() { this(1); n = 2; } Both(int i) { n = i; } }
                  @Immutable static class Early { private int n; Early(boolean b) { if (b) { return; } n = 1; } }
                }
                """;
        rule.fix(source).to(source);
        rule.fix("@net.jcip.annotations.Immutable class A { static class B {} private int n; A() { n = 1; } }")
                .to(
                        "@net.jcip.annotations.Immutable class A { static class B {} private final int n; A() { n = 1; } }");
        rule.fix("class O { @net.jcip.annotations.Immutable static class A { private int n; A() { n = 1; } } }")
                .to(
                        "class O { @net.jcip.annotations.Immutable static class A { private final int n; A() { n = 1; } } }");
    }

    @Test
    void acceptsWhatOtherCodeHasMade() {
        rule.check("""
                import com.google.errorprone.annotations.Immutable;
                import java.util.*;
                @Immutable
                final class A {
                  private final List<String> copied;
                  private final List<String> replaced;
                  private final List<String> given; // finding: `given` may hold a mutable `List`
                  A(List<String> copied, List<String> replaced, List<String> given) {
                    this.copied = copyOf(copied);
                    replaced = copyOf(replaced);
                    this.replaced = replaced;
                    this.given = Objects.requireNonNull(given);
                  }
                  final List<String> visible = List.of();
                  private static List<String> copyOf(List<String> list) { return List.copyOf(list); }
                }
                """);
    }

    @Test
    void inheritsPromises() {
        rule.check("""
                import com.google.errorprone.annotations.Immutable;
                @Immutable class Frozen {}
                class A extends Frozen {
                  int x; // finding: `x`
                }
                @Immutable interface I {}
                interface J extends I {}
                class B implements J {
                  int y; // finding: `y`
                }
                interface Root {}
                interface K extends Root {}
                interface L extends Root {}
                class C implements K, L { int z; }
                """);
    }

    @Test
    void looksAtWhatAFieldIsGiven() {
        rule.check("""
                import com.google.errorprone.annotations.Immutable;
                import java.util.*;
                @Immutable
                class A {
                  private final int[] none = {};
                  final List<String> open = List.of();
                  private final java.util.concurrent.locks.ReentrantLock lock = new java.util.concurrent.locks.ReentrantLock();
                }
                """);
        rule.with("strict", "true").check("""
                import com.google.errorprone.annotations.Immutable;
                @Immutable
                class A {
                  private final java.util.concurrent.locks.ReentrantLock lock = null; // finding: `lock` is a `ReentrantLock`
                }
                """);
        rule.check("""
                @net.jcip.annotations.Immutable
                class A {
                  final java.util.concurrent.atomic.AtomicInteger count = null;
                  private final int[] a;
                  private A(int[] a) { this.a = a; }
                  A() {
                    int[] own = {1};
                    a = own;
                  }
                }
                """);
    }

    @Test
    void makesFieldsFinalOnlyWhereThatCompiles() {
        for (String source : new String[] {
            "class A { private int n; }",
            "class A { private int n = 1; A() { n = 2; } }",
            "class A { private int n; A() { this(1); n = 2; } A(int i) { n = i; } }",
            "class A { private int n; A(boolean b) { if (b) { return; } n = 1; } }"
        }) {
            String immutable = "@com.google.errorprone.annotations.Immutable " + source;
            rule.fix(immutable).to(immutable);
        }
        String nested =
                "class O { @com.google.errorprone.annotations.Immutable static class A { private%s int n; A() { n = 1; } } }";
        rule.withFile("Z.java", "class Z { int n; void m() { n = 3; } }")
                .fix(nested.formatted(""))
                .to(nested.formatted(" final"));
        String written = """
                import com.google.errorprone.annotations.Immutable;
                class A {
                  void m(Nested n) { n.written = null; }
                  @Immutable static class Nested {
                    private int[] written;
                    Nested() { written = new int[1]; written[0] = 1; }
                  }
                }
                """;
        rule.fix(written).to(written);
    }
}
