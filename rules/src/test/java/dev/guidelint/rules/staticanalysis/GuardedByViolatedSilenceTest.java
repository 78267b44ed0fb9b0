package dev.guidelint.rules.staticanalysis;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class GuardedByViolatedSilenceTest {
    private final RuleTester rule = RuleTester.of(new GuardedByViolated());

    @Test
    void acceptsTheOwnMonitor() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            class A {
              @GuardedBy("this") int a;
              synchronized void m() { a = 1; }
              void n() { synchronized (this) { a++; this.a++; A.this.a--; } }
              void o() { synchronized (A.this) { a++; } }
              void with(A other) { synchronized (other) { other.a = 2; } }
              class Inner {
                @GuardedBy("A.this") int i;
                void m() { synchronized (A.this) { a = i; } }
              }
            }
            """);
    }

    @Test
    void acceptsLocksInFields() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            class A {
              final Object lock = new Object();
              static final Object GLOBAL = new Object();
              @GuardedBy("lock") int a;
              @GuardedBy("this.lock") int b;
              @GuardedBy("A.GLOBAL") static int c;
              @GuardedBy("GLOBAL") int d;
              void m() {
                synchronized (lock) { a = b; }
                synchronized (this.lock) { a = b; }
                synchronized (GLOBAL) { c = d; }
                synchronized (A.GLOBAL) { A.c = d; }
                Object alias = lock;
                synchronized (alias) { a = b; }
              }
              void n(A other) { synchronized (other.lock) { other.a = other.b; } }
              class Inner {
                @GuardedBy("lock") int i;
                void m() { synchronized (lock) { i = a; } }
              }
            }
            class B extends A {
              void o() { synchronized (lock) { a = b; super.a = b; } }
            }
            """);
    }

    @Test
    void acceptsClassLiteralsAndMethods() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            class A {
              @GuardedBy("A.class") static int a;
              @GuardedBy("lock()") int b;
              @GuardedBy("this.lock()") int c;
              Object lock() { return this; }
              static synchronized void m() { a = 1; }
              void n() {
                synchronized (A.class) { a++; }
                synchronized (lock()) { b = c; }
                synchronized (this.lock()) { b = c; }
              }
            }
            """);
    }

    @Test
    void acceptsFieldsThatAreTheirOwnLock() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            import java.util.*;
            class A {
              @GuardedBy("itself") final List<String> a = new ArrayList<>();
              @GuardedBy("b") final List<String> b = new ArrayList<>();
              void m() {
                synchronized (a) { a.add(""); }
                synchronized (b) { b.add(""); }
                pass(a);
              }
              void pass(List<String> list) {}
            }
            """);
    }

    @Test
    void acceptsLockRegions() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            import java.util.concurrent.locks.*;
            class A {
              final Lock lock = new ReentrantLock();
              final ReadWriteLock both = new ReentrantReadWriteLock();
              private final Lock read = both.readLock();
              @GuardedBy("lock") int a;
              @GuardedBy("both") int b;
              void m() throws InterruptedException {
                lock.lock();
                try { a++; } catch (RuntimeException e) { a--; } finally { a = 0; lock.unlock(); }
                if (lock.tryLock()) {
                  try { a++; } finally { lock.unlock(); }
                }
                lock.lockInterruptibly();
                a++;
                lock.unlock();
                both.readLock().lock();
                try { b++; } finally { both.readLock().unlock(); }
                both.writeLock().lock();
                try { b++; } finally { both.writeLock().unlock(); }
                read.lock();
                try { b++; } finally { read.unlock(); }
              }
              void n() {
                if (!lock.tryLock()) { return; }
                a++;
              }
              void o() {
                assert Thread.holdsLock(lock);
                a++;
              }
            }
            class Segment extends ReentrantLock {
              @GuardedBy("this") int a;
              void m() {
                lock();
                try { a++; } finally { unlock(); }
              }
            }
            """);
    }

    @Test
    void acceptsMembersWithTheSameGuard() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            import org.checkerframework.checker.lock.qual.Holding;
            class A {
              final Object lock = new Object();
              @GuardedBy("lock") int a;
              @GuardedBy("lock") void m() { a++; n(); }
              @Holding("this.lock") void n() { a++; m(); }
              @GuardedBy({"this", "lock"}) int several;
              synchronized int o() { return several; }
            }
            class B extends A {
              @Override void m() { a++; }
            }
            """);
    }

    @Test
    void acceptsWhatNobodyElseKnowsYet() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            import java.util.*;
            class A {
              static final Object LOCK = new Object();
              @GuardedBy("this") int a;
              @GuardedBy("this") int b = a + 1;
              @GuardedBy("LOCK") static int c;
              static { c = 1; }
              { a = 2; }
              A(List<Integer> values) {
                a = 3;
                values.forEach(value -> a += value);
              }
              static A create() {
                A created = new A(List.of());
                created.a = 4;
                return created;
              }
            }
            """);
    }

    @Test
    void acceptsLambdasThatRunAtOnce() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            import java.util.*;
            class A {
              @GuardedBy("this") final Map<String, Integer> a = new HashMap<>();
              @GuardedBy("this") int count;
              synchronized void m(List<String> names) {
                names.forEach(name -> a.computeIfAbsent(name, key -> count++));
              }
            }
            """);
    }

    @Test
    void isSilentAboutLocksThatMayBeTheRightOnes() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            class A {
              final Object lock = new Object();
              @GuardedBy("lock") int a;
              Object find(int i) { return lock; }
              void m(Object given) {
                synchronized (given) { a++; }
                synchronized (find(1)) { a++; }
                synchronized (find(1)) { a++; }
                Object found = find(2);
                synchronized (found) { a++; }
              }
              static class Part {
                A parent = new A();
                @GuardedBy("parent.lock") int p;
              }
              void n(Part part) { synchronized (lock) { part.p++; } }
            }
            """);
    }

    @Test
    void isSilentAboutObjectsThatCannotBeToldApart() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            class A {
              @GuardedBy("this") int a;
              static A find(int i) { return new A(); }
              synchronized void m() {
                find(1).a++;
                A found = find(2);
                synchronized (found) { found.a++; }
                synchronized (find(3)) { find(3).a++; }
              }
            }
            """);
    }

    @Test
    void isSilentAboutForeignAnnotationsAndLocals() {
        rule.check("""
            import p.GuardedBy;
            class A {
              @GuardedBy("this") int a;
              @Deprecated int b;
              int m(int b) { return a + b + this.b + length; }
            }
            """);
    }

    @Test
    void isSilentWhereNobodyCanKnowTheLocks() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            import java.util.concurrent.atomic.AtomicInteger;
            import java.util.function.Function;
            public class A {
              private final Object lock = new Object();
              @GuardedBy("lock") private int a;
              @GuardedBy("lock") private volatile int state;
              @GuardedBy("lock") private final AtomicInteger count = new AtomicInteger();
              public int state() { return state + count.get(); }
              public void change() { state = 1; } // finding: `state` is guarded by `lock`
              public void m() { synchronized (lock) { step(); } underLock(() -> a++); use(this::other); }
              public void n() { bare(); }
              private void step() { a++; }
              private void bare() { a++; } // finding: `a` is guarded by `lock`
              private void other() { a++; }
              protected void forSubclasses() { a++; }
              private void underLock(Runnable code) { synchronized (lock) { code.run(); } }
              void use(Runnable code) {}
            }
            """);
    }

    @Test
    void isSilentAboutMethodsThatMayTakeTheLock() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            import java.util.concurrent.locks.StampedLock;
            public class A {
              private final StampedLock lock = new StampedLock();
              @GuardedBy("lock") private int a;
              @GuardedBy("lock") private final int[] parts = new int[3];
              public void own() {
                long stamp = acquireReadLock();
                try { a++; } finally { releaseReadLock(stamp); }
                a = 2; // finding: `a` is guarded by `lock`
              }
              public void tried() {
                long stamp = lock.tryReadLock();
                if (stamp != 0 && a > 0) { lock.unlockRead(stamp); }
              }
              @GuardedBy("lock#writeLock") public void promised() { a++; } // finding [info]: names no lock
              public Object inner() {
                return new Object() {
                  @GuardedBy("lock") @Override public String toString() { return "" + a; }
                  @GuardedBy("lock") @Override public int hashCode() { return a; }
                };
              }
              public int length() { return parts.length; }
              public int part() { return parts[0]; } // finding: `parts` is guarded by `lock`
              @SuppressWarnings("GuardedByChecker") public int known() { return a; }
              public void locker() { a = 1; } // finding: `a` is guarded by `lock`
              public void lockers() { locker(); a = 1; } // finding: `a` is guarded by `lock`
              private long acquireReadLock() { return lock.readLock(); }
              private void releaseReadLock(long stamp) { lock.unlockRead(stamp); }
            }
            """);
    }

    @Test
    void believesPromisesOfMethodsForEverybody() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            import java.util.concurrent.Executor;
            import org.checkerframework.checker.lock.qual.Holding;
            class A {
              final Object lock = new Object();
              @GuardedBy("lock") int a;
              @GuardedBy("this") int b;
              @GuardedBy("lock") public void locked() { a++; }
              @GuardedBy("this") public void own() { b++; }
              @Holding("this.lock") public void holding() { a++; }
              @SuppressWarnings("lock") public void other() { a++; } // finding: `a` is guarded by `lock`
              @Override public String toString() { return "" + a; }
              public void asserted() {
                assert Thread.holdsLock(lock);
                a++;
              }
            }
            class B extends A {
              @Override public void locked() { a++; }
              @Override public void own() { a++; } // finding: `a` is guarded by `lock`
            }
            class C {
              static { new A().hashCode(); D.d = 1; } // finding: `d` is guarded by `C.class`
            }
            class D {
              @GuardedBy("C.class") static int d;
            }
            """);
    }

    @Test
    void acceptsLocksInMethodsForEverybody() {
        rule.check("""
            import com.google.errorprone.annotations.concurrent.GuardedBy;
            import java.util.*;
            import java.util.concurrent.locks.*;
            class A {
              final Object lock = new Object();
              final ReadWriteLock both = new ReentrantReadWriteLock();
              private final Lock read = both.readLock();
              final StampedLock stamped = new StampedLock();
              @GuardedBy("both") int b;
              @GuardedBy("stamped") int d;
              @GuardedBy("itself") final List<String> list = new ArrayList<>();
              @GuardedBy("itself") final Lock self = new ReentrantLock();
              @GuardedBy("this") int own;
              static class Part {
                A parent = new A();
                @GuardedBy("parent.lock") int p;
              }
              public void sides(A other) {
                read.lock();
                try { b++; } finally { read.unlock(); }
                other.read.lock();
                try { other.b++; } finally { other.read.unlock(); }
                both.readLock().newCondition();
                b++; // finding: `b` is guarded by `both`
              }
              public void stamps() {
                long stamp = stamped.writeLock();
                d++;
                stamped.unlockWrite(stamp);
                d++; // finding: `d` is guarded by `stamped`
              }
              public void parts(Part part) { synchronized (lock) { part.p++; } }
              public void passes(A other, A aVariableWhoseNameHas40CharactersXXXXXXX, A aVariableWhoseNameHas41CharactersXXXXXXXX) {
                pass(list);
                this.pass(list);
                List<String> same = list;
                self.lock();
                other.list.add(""); // finding: `list` is guarded by `other.list`
                aVariableWhoseNameHas40CharactersXXXXXXX.own++; // finding: `own` is guarded by `aVariableWhoseNameHas40CharactersXXXXXXX`
                aVariableWhoseNameHas41CharactersXXXXXXXX.own++; // finding: `own` is guarded by `this`
              }
              void pass(List<String> list) {}
              public synchronized void later() {
                Runnable r = () -> own++; // finding: `own` is guarded by `this`
              }
            }
            """);
    }
}
