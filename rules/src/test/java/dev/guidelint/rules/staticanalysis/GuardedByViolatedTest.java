package dev.guidelint.rules.staticanalysis;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class GuardedByViolatedTest {
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
