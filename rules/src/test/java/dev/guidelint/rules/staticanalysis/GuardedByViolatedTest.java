package dev.guidelint.rules.staticanalysis;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class GuardedByViolatedTest {
    private final RuleTester rule = RuleTester.of(new GuardedByViolated());

    @Test
    void flagsUsesWithoutTheLock() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            class A {
              final Object lock = new Object();
              @GuardedBy("lock") int a;
              @GuardedBy("this") int b;
              @GuardedBy("A.class") static int c;
              @GuardedBy("lock") void guarded() {}
              public int read() { return a; } // finding: `a` is guarded by `lock`, which is not held here: another thread may be writing it
              public void write() {
                a = 1; // finding: another thread may be using it
                ++this.a; // finding: `a` is guarded by `lock`, which is not held here: another thread may be using it
              }
              public synchronized void wrongLock() {
                a++; // finding: `a` is guarded by `lock`
                c++; // finding: `c` is guarded by `A.class`
                guarded(); // finding: `guarded` expects its callers to hold `lock`, which is not held here
              }
              static A find(int i) { return new A(); }
              public static synchronized void wrongMonitor(A other) {
                c++;
                other.b++; // finding: `b` is guarded by `other`
                find(1).b++;
              }
              public void afterwards() {
                synchronized (lock) { a++; }
                a++; // finding: `a` is guarded by `lock`
              }
            }
            """);
    }

    @Test
    void flagsUsesOfAnotherObjectUnderTheOwnLock() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            class A {
              final Object lock = new Object();
              @GuardedBy("lock") int a;
              @GuardedBy("lock") void guarded() {}
              A next = this;
              public void m(A other) {
                synchronized (lock) {
                  a++;
                  other.a++; // finding: `a` is guarded by `other.lock`
                  other.guarded(); // finding: `guarded` expects its callers to hold `other.lock`
                  next.a++; // finding: `a` is guarded by `next.lock`
                }
                synchronized (other) {
                  other.a++; // finding: `a` is guarded by `other.lock`
                }
              }
            }
            class B extends A {
              public int n() { return a; } // finding: `a` is guarded by `lock`
            }
            """);
    }

    @Test
    void flagsUsesAfterTheRelease() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            import java.util.concurrent.locks.*;
            class A {
              final Lock lock = new ReentrantLock();
              @GuardedBy("lock") int a;
              public void m() {
                lock.lock();
                try { a++; } finally {
                  lock.unlock();
                  a++; // finding: `a` is guarded by `lock`
                }
                a++; // finding: `a` is guarded by `lock`
                lock.lock();
                a++;
                lock.unlock();
                a++; // finding: `a` is guarded by `lock`
              }
            }
            """);
    }

    @Test
    void flagsCodeThatMayRunLater() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            import java.util.concurrent.Executor;
            class A {
              @GuardedBy("this") int a;
              A(Executor executor) {
                executor.execute(() -> a++); // finding: `a` is guarded by `this`
              }
              synchronized void m(Executor executor) {
                executor.execute(() -> a++); // finding: `a` is guarded by `this`
                executor.execute(new Runnable() {
                  public void run() {
                    a++; // finding: `a` is guarded by `this`
                  }
                });
              }
            }
            """);
    }

    @Test
    void flagsWhatLooksIntoAnObjectThatIsItsOwnLock() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            import java.util.*;
            class A {
              @GuardedBy("itself") final List<String> a = new ArrayList<>();
              public void m() {
                a.add(""); // finding: `a` is guarded by `itself`
                for (String s : a) { // finding: `a` is guarded by `itself`
                  s.length();
                }
              }
            }
            """);
    }

    @Test
    void flagsUsesInOtherFiles() {
        rule.withFile("A.java", """
            import net.jcip.annotations.*;
            class A {
              final Object lock = new Object();
              @GuardedBy("lock") int a;
            }
            """).check("""
                    class B {
                      public void m(A a) {
                        a.a = 1; // finding: `a` is guarded by `a.lock`
                        synchronized (a.lock) { a.a = 1; }
                      }
                    }
                    """);
    }

    @Test
    void reportsGuardsThatNameNoLock() {
        String source = """
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            class A {
              @GuardedBy("the lock of the pool") int a;%1$s
              @GuardedBy("nothing") int b;%2$s
              @GuardedBy("") int c;%3$s
              int m() { return a + b + c; }
            }
            class B extends Unknown {
              @GuardedBy("inherited") int a;
              int m() { return a; }
            }
            """;
        rule.with("report-unparsable", "false").check(source.formatted("", "", ""));
        rule.check(source.formatted(
                " // finding: `the lock of the pool` names no lock",
                " // finding: `nothing` names no lock",
                " // finding: names no lock"));
    }

    @Test
    void readsLocksHoweverTheyAreWritten() {
        rule.check("""
            package p;
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            import java.util.concurrent.locks.*;
            class A {
              final Object lock = new Object();
              static final Object GLOBAL = new Object();
              final ReadWriteLock both = new ReentrantReadWriteLock();
              private final Lock write = both.writeLock();
              @GuardedBy(value = "lock") int a;
              @GuardedBy("p.A.GLOBAL") static int b;
              @GuardedBy("both") int c;
              public void m() {
                synchronized ((lock)) { a++; }
                synchronized ((Object) lock) { a++; }
                synchronized (p.A.GLOBAL) { b++; }
                write.lock();
                try { c++; } finally { write.unlock(); }
                a++; // finding: `a` is guarded by `lock`
                c++; // finding: `c` is guarded by `both`
              }
              class Inner {
                static final Object LOCAL = new Object();
                @GuardedBy("A.this.lock") int i;
                @GuardedBy("GLOBAL") int j;
                @GuardedBy("Inner.LOCAL") int k;
                public void m() {
                  synchronized (lock) { i++; }
                  synchronized (GLOBAL) { j++; }
                  synchronized (LOCAL) { k++; }
                  i++; // finding: `i` is guarded by
                  j++; // finding: `j` is guarded by
                  k++; // finding: `k` is guarded by
                }
              }
            }
            """);
    }

    @Test
    void tellsReadingFromWriting() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            import java.util.concurrent.locks.*;
            class A {
              final Lock lock = new ReentrantLock();
              @GuardedBy("lock") int a;
              @GuardedBy("itself") final int[] array = {1};
              public void m() {
                --a; // finding: another thread may be using it
                a--; // finding: another thread may be using it
                int b = -a; // finding: another thread may be writing it
                array[0] = 1; // finding: `array` is guarded by `itself`
                if (lock.tryLock()) {
                  try { a++; } finally { lock.unlock(); }
                } else {
                  a++; // finding: another thread may be using it
                }
              }
            }
            """);
    }

    @Test
    void followsLocksThroughRegions() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            import java.util.concurrent.locks.*;
            class A {
              final Lock lock = new ReentrantLock();
              static final Lock GLOBAL = new ReentrantLock();
              @GuardedBy("lock") int a;
              @GuardedBy("GLOBAL") static int b;
              @GuardedBy("this") static int c = 1;
              static { GLOBAL.hashCode(); b = 2; }
              interface Held extends AutoCloseable { void close(); }
              Held hold(Lock given) { return null; }
              public void resource() throws Exception {
                try (Held held = hold(lock)) { a++; }
                lock.lock();
                try { a++; } finally { note(); }
                a++;
              }
              public void inTry() {
                try { lock.lock(); } finally { note(); }
                a++;
                try { note(); } finally { lock.unlock(); }
                a++; // finding: `a` is guarded by `lock`
              }
              public void inLoop() {
                while (!lock.tryLock()) { note(); }
                a++;
              }
              public void inFinally() {
                lock.lock();
                try { note(); } finally {
                  a++;
                  lock.unlock();
                }
              }
              static void note() {}
              A() { b = 3; } // finding: `b` is guarded by `GLOBAL`
            }
            """);
    }

    @Test
    void tellsInstancesApart() {
        rule.check("""
            package p;
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            class A {
              final Object lock = new Object();
              static final Object GLOBAL = new Object();
              @GuardedBy("lock") int a;
              @GuardedBy("this") int b;
              @GuardedBy("A.this") int c;
              @GuardedBy("GLOBAL") static int s;
              @GuardedBy("this.lock") int t;
              @GuardedBy("lock()") int viaCall;
              @GuardedBy("global()") static int viaStatic;
              Object lock() { return lock; }
              static Object global() { return GLOBAL; }
              static A find(int i) { return null; }
              class Inner {
                @GuardedBy("A.this.lock") int i;
                @GuardedBy("A.this") int j;
                public void outer() { synchronized (A.this) { b++; } }
                public void inner() { synchronized (this) { b++; } } // finding: `b` is guarded by `this`
                public void foreign(A other) { synchronized (other.lock) { i++; } } // finding: `i` is guarded by
              }
              public void two(A one, A two) {
                synchronized (one.lock) { two.a++; } // finding: `a` is guarded by `two.lock`
                synchronized (lock) { one.t++; } // finding: `t` is guarded by `one.lock`
                c++; // finding: `c` is guarded by `A.this`
                A.s++; // finding: `s` is guarded by `GLOBAL`
                p.A.s++; // finding: `s` is guarded by `GLOBAL`
                viaStatic++; // finding: `viaStatic` is guarded by `global()`
              }
              public void calls() {
                synchronized (lock) { viaCall++; }
                synchronized (this) { viaCall++; } // finding: `viaCall` is guarded by `lock()`
                synchronized (find(1)) { a++; }
                synchronized (find(1)) { b++; } // finding: `b` is guarded by `this`
                synchronized (find(1).lock) { a++; }
                synchronized (new Object()) { a++; } // finding: `a` is guarded by `lock`
              }
              public void variables(Object given, boolean choice) {
                synchronized (given) { a++; }
                synchronized (choice ? lock : given) { a++; }
                Object alias = GLOBAL;
                synchronized (alias) { a++; } // finding: `a` is guarded by `lock`
                Object found = find(2);
                synchronized (found) { a++; }
                A copy = find(3);
                synchronized (lock) { copy.a++; }
                synchronized (this) { copy.b++; } // finding: `b` is guarded by `copy`
              }
              public void unknown(Unknown u) {
                synchronized (lock) {
                  synchronized (mystery) { a++; }
                  synchronized (A.mystery) { a++; }
                  synchronized (p.A.mystery) { a++; }
                  synchronized (u.mystery) { a++; }
                }
              }
              public void anonymous() {
                new A() { public synchronized void m() { b++; } };
                new A() { public void m() { b++; } }; // finding: `b` is guarded by `this`
              }
              @SuppressWarnings("unused") int unused;
            }
            class Outside {
              public void m(A.Inner inner, A a) {
                inner.i++; // finding: `i` is guarded by
                synchronized (a.lock) { inner.i++; }
                synchronized (A.class) { inner.j++; } // finding: `j` is guarded by
              }
            }
            enum E {
              ONE {
                public synchronized void m() { e++; }
                public void n() { e++; } // finding: `e` is guarded by `this`
              };
              @GuardedBy("this") int e;
            }
            """);
    }

    @Test
    void readsGuardsWhereTheyAreDeclared() {
        rule.withFile("A.java", """
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            class A {
              static class Keys { static final Object LOCK = new Object(); }
              @GuardedBy("Keys.LOCK") int a;
            }
            """).check("""
            class B {
              public void m(A a) {
                a.a = 1; // finding: `a` is guarded by
              }
            }
            """);
    }

    @Test
    void reportsGuardsThatNameNoLockHoweverTheyAreWritten() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            class A {
              @GuardedBy(value = "the lock") int a; // finding: `the lock` names no lock
              @GuardedBy({"no lock", "this"}) int b; // finding: `no lock` names no lock
              @GuardedBy("nothing()") int c; // finding: `nothing()` names no lock
              @GuardedBy("the lock") void m() {} // finding: `the lock` names no lock
              Object o = new Object() { @GuardedBy("nothing") int a; };
              Object lock() { return this; }
            }
            class B extends Unknown {
              @GuardedBy("the lock") int a; // finding: `the lock` names no lock
              @GuardedBy("itself") int b;
            }
            """);
    }
}
