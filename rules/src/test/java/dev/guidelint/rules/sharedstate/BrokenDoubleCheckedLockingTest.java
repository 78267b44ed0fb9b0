package dev.guidelint.rules.sharedstate;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class BrokenDoubleCheckedLockingTest {
    private final RuleTester rule = RuleTester.of(new BrokenDoubleCheckedLocking());

    @Test
    void ignoresVolatileFields() {
        rule.check("""
                class A {
                  private static volatile Object o;
                  static Object get() {
                    if (o == null) {
                      synchronized (A.class) {
                        if (o == null) { o = new Object(); }
                      }
                    }
                    return o;
                  }
                }
                """);
    }

    @Test
    void ignoresImmutableTypesAndValues() {
        String source = """
                import java.util.*;
                import java.time.LocalDate;
                class A {
                  enum E { X }
                  record Point(int x, int y) {}
                  static final class Name { final String text = ""; final Name next = null; }
                  String s; Integer i; E e; Point p; Name n; LocalDate d; List<String> snapshot;
                  void m() {
                    if (s == null) { synchronized (this) { if (s == null) s = "x"; } }
                    if (i == null) { synchronized (this) { if (i == null) i = 1; } }
                    if (e == null) { synchronized (this) { if (e == null) e = E.X; } }
                    if (p == null) { synchronized (this) { if (p == null) p = new Point(1, 2); } }
                    if (n == null) { synchronized (this) { if (n == null) n = new Name(); } }
                    if (d == null) { synchronized (this) { if (d == null) d = LocalDate.now(); } }
                    if (snapshot == null) { synchronized (this) { if (snapshot == null) snapshot = List.of("a"); } }
                  }
                }
                """;
        rule.check(source);
        rule.with("immutable-ok", "false").check("""
                class A {
                  String s;
                  void m() {
                    if (s == null) { // finding: `s` is tested without the lock
                      synchronized (this) { if (s == null) s = "x"; }
                    }
                  }
                }
                """);
    }

    @Test
    void ignoresTypesThatCannotBeLoaded() {
        rule.check("""
                import com.example.Unknown;
                class A {
                  Unknown u; Missing m;
                  void m() {
                    if (u == null) { synchronized (this) { if (u == null) u = new Unknown(); } }
                    if (m == null) { synchronized (this) { if (m == null) m = new Missing(); } }
                  }
                }
                """);
    }

    @Test
    void ignoresMethodsThatHoldTheLockAllTheTime() {
        rule.check("""
                class A {
                  Object o;
                  synchronized Object get() {
                    if (o == null) { synchronized (this) { if (o == null) o = new Object(); } }
                    return o;
                  }
                }
                """);
    }

    @Test
    void ignoresASingleCheck() {
        rule.check("""
                class A {
                  Object o;
                  Object p;
                  Object get() {
                    synchronized (this) { if (o == null) o = new Object(); }
                    if (p == null) { synchronized (this) { p = new Object(); } }
                    return o;
                  }
                  void local() {
                    Object o = null;
                    if (o == null) { synchronized (this) { if (o == null) o = new Object(); } }
                  }
                  void later() {
                    if (o == null) { Runnable r = () -> { synchronized (this) { if (o == null) o = new Object(); } }; }
                  }
                }
                """);
    }

    @Test
    void ignoresTestsOfDifferentFields() {
        rule.check("""
                class A {
                  Object o;
                  Object p;
                  A other;
                  void m() {
                    if (o == null) { synchronized (this) { if (p == null) p = new Object(); } }
                    if (o == null) { synchronized (this) { if (o == null) p = new Object(); } }
                    if (other.o == null) { synchronized (this) { if (o == null) o = new Object(); } }
                  }
                }
                """);
    }

    @Test
    void flagsTheUsualForms() {
        rule.check("""
                import java.util.Objects;
                class A {
                  private Object a;
                  private static Object b;
                  Object[] array;
                  Object a() {
                    if ((this.a) == null) { // finding: `a` is tested without the lock and is not `volatile`
                      log();
                      synchronized (this) {
                        log();
                        if (null == a) {
                          Object fresh = new Object();
                          a = fresh;
                        }
                      }
                    }
                    return a;
                  }
                  static Object b() {
                    if (b != null) { // finding: make `b` volatile
                      return b;
                    }
                    synchronized (A.class) {
                      if (Objects.isNull(b)) b = new Object();
                      return b;
                    }
                  }
                  Object inverse() {
                    if (!(a != null) && enabled()) { // finding: `a`
                      synchronized (this) {
                        if (a != null) return a;
                        a = new Object();
                      }
                    }
                    return a;
                  }
                  Object[] array() {
                    if (array != null) { // finding: `array`
                      return array;
                    } else {
                      synchronized (this) { if (array == null) array = new Object[1]; }
                    }
                    return array;
                  }
                  void log() {}
                  boolean enabled() { return true; }
                }
                """);
    }

    @Test
    void flagsLocalCopies() {
        rule.check("""
                class A {
                  private Object a;
                  Object one() {
                    Object local = a;
                    if (local == null) { // finding: `a`
                      synchronized (this) {
                        local = a;
                        if (local == null) { a = local = new Object(); }
                      }
                    }
                    return local;
                  }
                  Object two() {
                    Object local;
                    if ((local = a) == null) { // finding: `a`
                      synchronized (this) {
                        if ((local = a) == null) a = local = new Object();
                      }
                    }
                    return local;
                  }
                }
                """);
    }

    @Test
    void flagsFieldsOfOuterAndOtherObjectsAndOfOtherFiles() {
        rule.withFile("p/Base.java", "package p; class Base { Object inherited; }")
                .check("""
                package p;
                class A extends Base {
                  Object o;
                  A other;
                  class Inner {
                    void m() {
                      if (o == null) { // finding: `o`
                        synchronized (A.this) { if (A.this.o == null) o = new Object(); }
                      }
                      if (inherited == null) { // finding: `inherited`
                        synchronized (A.this) { if (inherited == null) inherited = new Object(); }
                      }
                      if (other.o == null) { // finding: `o`
                        synchronized (other) { if (other.o == null) other.o = new Object(); }
                      }
                    }
                  }
                  Runnable lambda = () -> {
                    if (o == null) { // finding: `o`
                      synchronized (this) { if (o == null) o = new Object(); }
                    }
                  };
                }
                """);
    }

    @Test
    void makesTheFieldVolatile() {
        rule.fix("""
                class A {
                  private static java.util.List<Object> x;
                  static Object get() {
                    if (x == null) synchronized (A.class) { if (x == null) x = new java.util.ArrayList<>(); }
                    return x;
                  }
                }
                """).to("""
                class A {
                  private static volatile java.util.List<Object> x;
                  static Object get() {
                    if (x == null) synchronized (A.class) { if (x == null) x = new java.util.ArrayList<>(); }
                    return x;
                  }
                }
                """);
    }

    @Test
    void ignoresMarks() {
        rule.check("""
                class Node {
                  Node next;
                  static void enqueue(Node node) {
                    if (node.next != null) return;
                    synchronized (Node.class) {
                      if (node.next != null) return;
                      node.next = node;
                    }
                  }
                  void mark() {
                    if (next == null) { synchronized (this) { if (next == null) next = this; } }
                  }
                  void link(Node node) {
                    if (node.next == null) { // finding: `next` is tested without the lock
                      synchronized (node) { if (node.next == null) node.next = this; }
                    }
                  }
                }
                """);
    }
}
