package dev.guidelint.rules.sharedstate;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class ThreadStartedInConstructorTest {
    private final RuleTester rule = RuleTester.of(new ThreadStartedInConstructor());

    @Test
    void ignoresTheLastStatementOfClassesThatNobodyExtends() {
        rule.check("""
                public final class A {
                  int x;
                  public A(Thread t) { x = 1; t.start(); }
                  public A(Thread t, boolean now) { x = 1; if (now) { t.start(); } }
                  static class Hidden { Hidden(Thread t) { t.start(); } }
                  public static class Made {
                    private Made(Thread t) { try { t.start(); } finally { } }
                  }
                }
                """);
    }

    @Test
    void flagsThreadsThatStartBeforeTheEnd() {
        rule.check("""
                public final class A {
                  int x;
                  A(Thread t) {
                    t.start(); // finding: `start` runs another thread
                    x = 1;
                  }
                  A(Thread t, boolean now) {
                    if (now) {
                      t.start(); // finding: runs another thread
                      x = 2;
                    }
                  }
                }
                """);
    }

    @Test
    void flagsClassesThatCanBeExtended() {
        rule.check("""
                public class A {
                  private final Thread other = Thread.startVirtualThread(() -> {}); // finding: `startVirtualThread`
                  { new Thread(() -> {}).start(); } // finding: runs another thread
                  public A(Runnable r) {
                    Thread.ofVirtual().start(r); // finding: runs another thread
                  }
                  static class Base extends Thread {
                    Base() {
                      start(); // finding: runs another thread
                    }
                  }
                  static class Derived extends Base {}
                }
                """);
    }

    @Test
    void ignoresWhatIsNoThreadAndWhatRunsLater() {
        rule.check("""
                import com.example.Timer;
                public class A {
                  static final Thread T = Thread.startVirtualThread(() -> {});
                  static { new Thread(() -> {}).start(); }
                  public A(ProcessBuilder b, Timer timer, Unknown u, Thread t) throws Exception {
                    b.start();
                    timer.start();
                    u.start();
                    Runnable r = () -> t.start();
                    Object o = new Object() { void m() { t.start(); } };
                    Runnable never = new Runnable() { { t.start(); } public void run() {} };
                    start();
                    Thread.ofVirtual().unstarted(this::start);
                    new Object().equals(t);
                    startVirtualThread(t);
                  }
                  static void startVirtualThread(Runnable r) {}
                  void start() {}
                  void later(Thread t) { t.start(); }
                }
                """);
    }

    @Test
    void looksAtExecutorsIfAsked() {
        String source = """
                import java.util.concurrent.*;
                public class A {
                  private int n;
                  public A(ExecutorService e, ScheduledExecutorService s, Unknown u, Thread t) {
                    e.submit(() -> { n++; });%s
                    e.submit(() -> run());%s
                    e.submit(t::run);
                    u.submit(() -> { n++; });
                    s.schedule(this::run, 1, TimeUnit.SECONDS);%s
                    e.execute(new Runnable() { public void run() { A.this.n++; } });%s
                    e.execute(() -> System.out.println());
                  }
                  void run() {}
                }
                """;
        rule.check(source.formatted("", "", "", ""));
        rule.with("executors", "true")
                .check(source.formatted(
                        " // finding: `submit`",
                        " // finding: `submit`",
                        " // finding: `schedule`",
                        " // finding: `execute`"));
    }

    @Test
    void letsTheGuideSayWhatFinalClassesMay() {
        rule.with("final-class-exempt", "never").check("""
                final class A {
                  A(Thread t) {
                    t.start(); // finding: runs another thread
                  }
                }
                """);
        rule.with("final-class-exempt", "always").check("""
                final class A {
                  int x;
                  A(Thread t) {
                    t.start();
                    x = 1;
                  }
                }
                """);
    }

    @Test
    void ignoresThreadsThatNeverHearOfTheObject() {
        rule.check("""
                public class A {
                  private final Clock clock;
                  private int late;
                  public A(int interval) {
                    this.clock = new Clock(interval);
                    this.clock.start();
                    late = 1;
                  }
                  static class Clock extends Thread { Clock(int interval) {} }
                }
                class B {
                  private int late;
                  B() {
                    new Told(this).start(); // finding: runs another thread
                    late = 1;
                  }
                  static class Told extends Thread { Told(B b) {} }
                }
                class C {
                  private int late;
                  C() {
                    new Inner().start(); // finding: runs another thread
                    late = 1;
                  }
                  class Inner extends Thread { public void run() { late++; } }
                }
                """);
    }
}
