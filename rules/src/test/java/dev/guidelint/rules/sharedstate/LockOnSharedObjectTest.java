package dev.guidelint.rules.sharedstate;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class LockOnSharedObjectTest {
    private final RuleTester rule = RuleTester.of(new LockOnSharedObject());

    @Test
    void ignoresLocksOfTheirOwn() {
        rule.check("""
                import com.example.Unknown;
                import com.google.errorprone.annotations.concurrent.LazyInit;
                import java.util.*;
                class A extends java.io.Reader {
                  private final Object own = new Object();
                  private static final Object LOCK = new Object();
                  private final List<String> list = Collections.synchronizedList(new ArrayList<>());
                  private final Object[] stripes = new Object[8];
                  @LazyInit private Object lazy;
                  private final Unknown unknown = null;
                  private transient Object restored = new Object();
                  static Unknown make() { return null; }
                  void m() throws InterruptedException {
                    synchronized (own) { own.wait(); }
                    synchronized (LOCK) { LOCK.notifyAll(); }
                    synchronized (list) { for (String s : list) {} }
                    synchronized (stripes[1]) {}
                    synchronized (this) { wait(); }
                    synchronized (A.class) {}
                    synchronized (lazy) {}
                    synchronized (lock) {}
                    synchronized (unknown) {}
                    synchronized (missing) {}
                    synchronized (restored) {}
                    synchronized (unknown.getClass()) {}
                    Object alias = own;
                    synchronized (alias) {}
                  }
                  public int read(char[] b, int o, int l) { return 0; }
                  public void close() {}
                }
                final class B { void m() { synchronized (getClass()) {} } }
                """);
    }

    @Test
    void ignoresObjectsThatLeaveTheMethod() {
        rule.check("""
                import java.util.*;
                class A {
                  Object field;
                  Object m(List<Object> all) {
                    Object handed = new Object();
                    Object captured = new Object();
                    Object returned = new Object();
                    Object stored = new Object();
                    A other = new A();
                    all.add(handed);
                    Runnable r = () -> { synchronized (captured) {} };
                    field = stored;
                    synchronized (handed) {}
                    synchronized (captured) {}
                    synchronized (returned) {}
                    synchronized (stored) {}
                    synchronized (other) { other.m(null); }
                    return returned;
                  }
                }
                """);
    }

    @Test
    void flagsValuesAndNewObjects() {
        rule.check("""
                import java.time.LocalDate;
                import java.util.*;
                class A {
                  private final String name = new String("a");
                  private static final List<String> NAMES = List.of("a");
                  void m(Optional<String> o) throws InterruptedException {
                    synchronized ((name)) {} // finding: `name` is a value
                    synchronized (A.NAMES) {} // finding: `A.NAMES` is a value
                    synchronized (LocalDate.now()) {} // finding: is a value
                    synchronized ("a".intern()) {} // finding: is one object for all code
                    List<String> fresh = new ArrayList<>();
                    synchronized (fresh) { fresh.add(""); } // finding: `fresh` is known to this thread only
                    synchronized (o) { o.wait(); } // finding: `o` is a value
                    "lock".notify(); // finding [error]: is one object for all code
                    synchronized ((Object) "b") {} // finding [error]: is one object for all code
                    synchronized (new Object()) {} // finding [warning]: is known to this thread only
                    Set<String> copy = Set.copyOf(NAMES);
                    synchronized (copy) {} // finding [error]: `copy` is a value
                  }
                }
                """);
    }

    @Test
    void flagsWhatOthersDecideAbout() {
        rule.check("""
                import java.util.concurrent.locks.*;
                public class A {
                  protected volatile Object swapped;
                  public void m(Object o, A other, Condition c) throws InterruptedException {
                    synchronized (o) {} // finding: `o` belongs to the caller
                    synchronized (other.swapped) {} // finding: `other.swapped` can be replaced
                    synchronized (this.swapped) { this.swapped.wait(); }
                    synchronized (this.getClass()) {} // finding: is another lock in each subclass
                    c.wait(); // finding: `c` has a lock of its own
                  }
                  /** Writes all of it. */
                  public void said(Object o) { synchronized (o) {} } // finding: `o` belongs to the caller
                  /** Writes with the lock of the given object. */
                  public void documented(Object o) { synchronized (o) {} }
                  public void named(Object mutex) { synchronized (mutex) {} }
                  void own(Object o) { synchronized (o) {} }
                  @Override public boolean equals(Object o) { synchronized (o) { return true; } }
                  public A(Object o) { synchronized (o) {} }
                }
                """);
    }

    @Test
    void flagsFieldsThatCanBeReplacedOnce() {
        rule.withFile("p/Holder.java", "package p; class Holder { Object held = new Object(); }")
                .check("""
                package p;
                class A {
                  private Object own = new Object();
                  private Object inParentheses = new Object();
                  void m(Holder holder) {
                    synchronized (holder.held) {} // finding: `holder.held` can be replaced
                    synchronized (own) {} // finding: `own` can be replaced
                    synchronized (own) {}
                    synchronized ((inParentheses)) {} // finding: `inParentheses` can be replaced
                  }
                }
                """);
    }

    @Test
    void flagsPublicLocksIfAsked() {
        rule.with("kinds", "public-lock").check("""
                public class A {
                  public synchronized void m() {} // finding: `this` is a lock that everybody
                  static // the keyword is on the next line
                  synchronized void n() {} // finding: `A.class` is a lock that everybody
                  void o() { synchronized (A.class) {} } // finding: is a lock that everybody
                  void p() { synchronized (this) {} } // finding: is a lock that everybody
                  void q() { synchronized ("") {} }
                }
                class B { synchronized void m() { synchronized (this) {} } static synchronized void n() {} }
                """);
        rule.with("kinds", "public-lock").check("""
                public final class A {
                  static synchronized void n() {} // finding: `A.class` is a lock that everybody
                  synchronized void m() { synchronized (this) {} }
                }
                """);
        rule.with("kinds", "public-lock").check("""
                import com.google.errorprone.annotations.concurrent.GuardedBy;
                public class A {
                  @GuardedBy("this") int n;
                  public synchronized void m() { n++; }
                }
                """);
        rule.with("kinds", "public-lock").check("""
                import com.google.errorprone.annotations.concurrent.GuardedBy;
                public class A {
                  @GuardedBy("lock") int n;
                  @SuppressWarnings("this") int o;
                  public synchronized void m() {} // finding: `this` is a lock
                }
                """);
    }

    @Test
    void introducesALock() {
        rule.fix("""
                class A {
                  void m() { synchronized ("a") { run(); } }
                  void n() { synchronized (getClass()) { run(); } }
                  static void o() { synchronized ("b") { } }
                  static { synchronized ("c") { } }
                  static Runnable later = () -> { synchronized ("d") { } };
                  void fresh() { synchronized (new Object()) { run(); } }
                  volatile Object swapped;
                  void p(Object known) { Object local = new Object(); synchronized (local) { run(); } synchronized (swapped) { } }
                  void run() {}
                }
                """).to("""
                class A {
                  private static final Object LOCK = new Object();
                  private final Object lock = new Object();
                  void m() { synchronized (lock) { run(); } }
                  void n() { synchronized (LOCK) { run(); } }
                  static void o() { synchronized (LOCK) { } }
                  static { synchronized (LOCK) { } }
                  static Runnable later = () -> { synchronized (LOCK) { } };
                  void fresh() { synchronized (lock) { run(); } }
                  volatile Object swapped;
                  void p(Object known) { Object local = new Object(); synchronized (local) { run(); } synchronized (swapped) { } }
                  void run() {}
                }
                """);
    }
}
