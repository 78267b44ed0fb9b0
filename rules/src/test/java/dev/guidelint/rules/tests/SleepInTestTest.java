package dev.guidelint.rules.tests;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class SleepInTestTest {
    private final RuleTester rule = RuleTester.of(new SleepInTest());

    @Test
    void acceptsWhatOthersRun() {
        String source = """
                import java.util.concurrent.*;
                class A {
                  void m(ExecutorService executor, Answers answers) throws Exception {
                    executor.submit(() -> { Thread.sleep(1); return 1; }); // x
                    new Thread(() -> nap()).start();
                    Callable<Integer> slow = () -> { Thread.sleep(1); return 1; }; // x
                    answers.doAnswer(i -> { Thread.sleep(1); return 1; }); // x
                    new Object() { void n() throws Exception { Thread.sleep(1); } }; // x
                    executor.submit(this::slow);
                    class Local { void n() throws Exception { Thread.sleep(1); } } // x
                  }
                  Integer slow() throws Exception { Thread.sleep(1); return 1; } // x
                  void nap() {}
                  interface Answers { void doAnswer(java.util.function.Function<Integer, Object> f); }
                  static class Slow implements Callable<Integer> {
                    @Override public Integer call() throws Exception { Thread.sleep(1); return 1; } // x
                    void nap() throws Exception { Thread.sleep(1); } // x
                  }
                  static class Sub extends Slow { void rest() throws Exception { Thread.sleep(1); } } // x
                  enum Kind { ONE; @Override public String toString() { java.util.concurrent.locks.LockSupport.parkNanos(1); return ""; } } // x
                }
                class Server extends Thread { @Override public void run() { java.util.concurrent.locks.LockSupport.parkNanos(1); } } // x
                """;
        rule.check(source.replaceAll(" // x", ""));
        rule.with("in-lambda", "true").check(source.replaceAll("// x", "// finding: is too long"));
    }

    @Test
    void acceptsMainMethodsBenchmarksAndZero() {
        rule.check("""
                class A {
                  public static void main(String[] args) throws Exception { Thread.sleep(100); }
                  @org.openjdk.jmh.annotations.Benchmark public void b() throws Exception { Thread.sleep(1); }
                  void c() throws Exception { Thread.sleep(0); Thread.sleep(0L); }
                }
                """);
    }

    @Test
    void acceptsMethodsOfOtherTypes() {
        rule.check("""
                class A {
                  void sleep(long millis) {}
                  void m(Clock clock, Unknown unknown) {
                    sleep(1);
                    clock.sleep(1);
                    unknown.sleep(1);
                    Thread.yield();
                  }
                  interface Clock { void sleep(long millis); }
                }
                """);
    }

    @Test
    void flagsWaiting() {
        rule.check("""
                import static java.lang.Thread.sleep;
                import com.google.common.util.concurrent.Uninterruptibles;
                import java.util.List;
                import java.util.concurrent.*;
                import java.util.concurrent.locks.LockSupport;
                class A {
                  void m(TimeUnit unit, List<String> all) throws Exception {
                    Thread.sleep(10); // finding: `sleep` is too long
                    sleep(10); // finding: `sleep`
                    Thread.sleep(java.time.Duration.ofMillis(3)); // finding: `sleep`
                    TimeUnit.SECONDS.sleep(1); // finding: `sleep`
                    unit.sleep(1); // finding: `sleep`
                    LockSupport.parkNanos(100); // finding: `parkNanos`
                    Uninterruptibles.sleepUninterruptibly(1, TimeUnit.SECONDS); // finding: `sleepUninterruptibly`
                    all.forEach(x -> LockSupport.parkNanos(1)); // finding: `parkNanos`
                    new Thread() {}.sleep(4); // finding: `sleep`
                  }
                  @org.junit.jupiter.api.Test
                  @Override public void n() throws Exception { Thread.sleep(1); } // finding: `sleep`
                  static class Plain { void n() throws Exception { Thread.sleep(1); } } // finding: `sleep`
                  enum Kind { ONE; void n() throws Exception { Thread.sleep(1); } } // finding: `sleep`
                }
                """);
    }

    @Test
    void tellsPollingFromWaiting() {
        rule.check("""
                class A {
                  void m(boolean done) throws Exception {
                    while (!done) { Thread.sleep(10); } // finding: in a loop waits in steps
                    do { if (done) Thread.sleep(10); } while (!done); // finding: in a loop waits in steps
                    for (int i = 0; i < 3; i++) { Thread.sleep(10); } // finding: is too long
                    for (int i = 0; i < 3; i++) { if (done) break; Thread.sleep(10); } // finding: waits in steps
                  }
                  void waitUntil(boolean done) throws Exception {
                    while (!done) { Thread.sleep(10); }
                    Thread.sleep(10); // finding: is too long
                  }
                }
                """);
    }

    @Test
    void acceptsShortTimesIfAsked() {
        rule.with("max-millis", "100").check("""
                import static java.util.concurrent.TimeUnit.DAYS;
                import java.util.concurrent.*;
                import java.util.concurrent.locks.LockSupport;
                class A {
                  void m(long time) throws Exception {
                    Thread.sleep(100);
                    Thread.sleep(time);
                    Thread.sleep(10 * 11); // finding: `sleep`
                    TimeUnit.MILLISECONDS.sleep(100);
                    TimeUnit.MILLISECONDS.sleep(101); // finding: `sleep`
                    TimeUnit.MICROSECONDS.sleep(100_000);
                    TimeUnit.MICROSECONDS.sleep(100_001); // finding: `sleep`
                    Thread.sleep(99999999999);
                    TimeUnit.SECONDS.sleep(1); // finding: `sleep`
                    DAYS.sleep(1); // finding: `sleep`
                    LockSupport.parkNanos(100_000_000);
                    LockSupport.parkNanos(100_000_001); // finding: `parkNanos`
                  }
                }
                """);
    }

    @Test
    void reportsFurtherCalls() {
        rule.with("extra-calls", "p.Waits.pause, Other.nap").check("""
                package p;
                class A {
                  void m(q.Other other) { Waits.pause(); other.nap(); pause(); } // finding: `pause` // finding: `nap`
                  void pause() {}
                }
                class Waits { static void pause() {} }
                """);
    }
}
