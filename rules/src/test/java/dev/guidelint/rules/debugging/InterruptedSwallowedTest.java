package dev.guidelint.rules.debugging;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class InterruptedSwallowedTest {
    private final RuleTester rule = RuleTester.of(new InterruptedSwallowed());

    @Test
    void acceptsHandlersThatPassTheRequestOn() {
        rule.check("""
                class A {
                  void m(Thread other) throws Exception {
                    try { Thread.sleep(1); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
                    try { Thread.sleep(1); } catch (InterruptedException e) { throw e; }
                    try { Thread.sleep(1); } catch (InterruptedException e) { throw new InterruptedException("x"); }
                    try { Thread.sleep(1); } catch (InterruptedException e) { throw new java.io.InterruptedIOException(); }
                    try { Thread.sleep(1); } catch (InterruptedException e) { throw new MyInterruptException(e); }
                    try { Thread.sleep(1); } catch (InterruptedException e) { throw unknown(e); }
                    try { Thread.sleep(1); } catch (InterruptedException | RuntimeException e) { throw e; }
                    try { Thread.sleep(1); } catch (InterruptedException e) { System.exit(1); }
                    try { Thread.sleep(1); } catch (InterruptedException e) { restore(); }
                    try { Thread.sleep(1); } catch (InterruptedException e) { Other.handle(e); }
                    try { Thread.sleep(1); } catch (InterruptedException e) { this.restore(); }
                    try { Thread.sleep(1); } catch (InterruptedException e) { decide(e); }
                    try { Thread.sleep(1); } catch (InterruptedException e) { failure = e; }
                    try { Thread.sleep(1); } catch (InterruptedException e) { this.interrupted = true; }
                    try { Thread.sleep(1); } catch (InterruptedException e) { failure = new MyInterruptException(null); }
                    try { Thread.sleep(1); } catch (InterruptedException e) {} finally { Thread.currentThread().interrupt(); }
                  }
                  Exception failure;
                  boolean interrupted;
                  abstract void decide(Exception e);
                  private void restore() { Thread.currentThread().interrupt(); }
                  static class MyInterruptException extends RuntimeException { MyInterruptException(Throwable t) {} }
                }
                class Other { static void handle(Exception e) {} }
                """);
    }

    @Test
    void acceptsLoopsThatRemember() {
        rule.check("""
                class A {
                  void m(java.util.concurrent.BlockingQueue<String> queue) {
                    boolean retry = false;
                    try {
                      while (true) {
                        try { queue.take(); return; } catch (InterruptedException e) { retry = true; }
                      }
                    } finally {
                      if (retry) Thread.currentThread().interrupt();
                    }
                  }
                }
                """);
    }

    @Test
    void acceptsTheEndOfAThread() {
        rule.check("""
                class A extends Thread {
                  public void run() {
                    while (true) {
                      try { sleep(1); } catch (InterruptedException e) { return; }
                    }
                  }
                  public static void main(String[] args) {
                    try { sleep(1); } catch (InterruptedException e) { System.out.println(e); }
                  }
                  void start(Factory factory) {
                    new Thread(new Runnable() {
                      public void run() { try { sleep(1); } catch (InterruptedException e) {} }
                    });
                    Thread.ofVirtual().start(() -> { try { sleep(1); } catch (InterruptedException e) {} });
                    factory.newThread(() -> { while (true) { try { sleep(1); } catch (InterruptedException e) { break; } } });
                    factory.submit(() -> { try { sleep(1); } catch (InterruptedException e) {} }); // finding: gets lost
                  }
                }
                class B implements Runnable {
                  volatile boolean isStopped;
                  public void run() {
                    while (!isStopped) {
                      try { Thread.sleep(1); } catch (InterruptedException e) { }
                    }
                    try { Thread.sleep(1); } catch (InterruptedException e) { } // finding: gets lost
                    int n = 3;
                    while (n-- > 0) {
                      try { Thread.sleep(1); } catch (InterruptedException e) { }
                    }
                    while (true) {
                      try { Thread.sleep(1); } catch (InterruptedException e) { } // finding: gets lost
                    }
                    while (!Thread.currentThread().isInterrupted()) {
                      try { Thread.sleep(1); } catch (InterruptedException e) { } // finding: gets lost
                    }
                  }
                  void run(int n) {
                    while (n-- > 0) {
                      try { Thread.sleep(1); } catch (InterruptedException e) { } // finding: gets lost
                    }
                  }
                  void await(int n) {
                    while (!this.isStopped) {
                      try { Thread.sleep(1); } catch (InterruptedException e) { }
                    }
                    while (n > 0) {
                      try { Thread.sleep(1); } catch (InterruptedException e) { n--; } // finding: gets lost
                    }
                  }
                }
                """);
    }

    @Test
    void acceptsWhatACommentCallsImpossible() {
        rule.check("""
                class A {
                  void done(java.util.concurrent.Future<String> f) throws Exception {
                    if (f != null && f.isDone()) {
                      try { f.get(); } catch (InterruptedException e) {}
                    }
                    try { f.get(); } catch (InterruptedException e) {} // finding: gets lost
                  }
                  void m() {
                    try { Thread.sleep(1); } catch (InterruptedException e) {
                      // cannot happen: nobody knows this thread
                      throw new AssertionError(e);
                    }
                    try { Thread.sleep(1); } catch (InterruptedException e) { // finding: gets lost
                      // should not happen
                    }
                    // before: cannot happen
                    try { Thread.sleep(1); } catch (InterruptedException e) { // finding: gets lost
                      throw new AssertionError(e);
                    }
                    // behind: cannot happen
                  }
                }
                """);
    }

    @Test
    void acceptsOtherExceptionsOfThatName() {
        rule.check("""
                class A {
                  static class InterruptedException extends Exception {}
                  void m() { try { n(); } catch (InterruptedException e) {} }
                  void n() throws InterruptedException {}
                }
                """);
    }

    @Test
    void flagsHandlersThatGoOn() {
        rule.check("""
                import java.util.logging.*;
                class A {
                  Logger log;
                  boolean m() {
                    try { Thread.sleep(1); } catch (InterruptedException e) {} // finding: `Thread.currentThread().interrupt()`
                    try { Thread.sleep(1); } catch (IllegalStateException | InterruptedException e) { // finding: gets lost
                      log.log(Level.WARNING, "x", e);
                    }
                    try { Thread.sleep(1); } catch (InterruptedException e) { note(e); } // finding: gets lost
                    try { Thread.sleep(1); } catch (InterruptedException e) { return Thread.interrupted(); } // finding: gets lost
                    try { Thread.sleep(1); } catch (InterruptedException e) { decide(); } // finding: gets lost
                    try { Thread.sleep(1); } catch (InterruptedException e) { door.interrupt(); } // finding: gets lost
                    return true;
                  }
                  void remember() {
                    for (;;) {
                      try { Thread.sleep(1); return; } catch (InterruptedException e) { retry = true; } // finding: gets lost
                    }
                  }
                  void other() {
                    try { Thread.sleep(1); } catch (InterruptedException e) { Other.handle(null); } // finding: gets lost
                    try { Thread.sleep(1); } catch (InterruptedException e) { log = null; } finally { note(null); } // finding: gets lost
                    new Holder(() -> {
                      try { Thread.sleep(1); } catch (InterruptedException e) {} // finding: gets lost
                    });
                    workers.submit(() -> {
                      try { Thread.sleep(1); } catch (InterruptedException e) {} // finding: gets lost
                    });
                    myThread.call(() -> {
                      try { Thread.sleep(1); } catch (InterruptedException e) {} // finding: gets lost
                    });
                    DaemonThread.of(() -> {
                      try { Thread.sleep(1); } catch (InterruptedException e) {}
                    });
                    boolean stop = false;
                    while (!stop) {
                      try { Thread.sleep(1); } catch (InterruptedException e) { stop = log == null; } // finding: gets lost
                    }
                  }
                  public static void main(String[] args) {
                    try { Thread.sleep(1); } catch (InterruptedException e) {} // finding: gets lost
                    System.out.println("on and on");
                  }
                  boolean retry;
                  Door door;
                  static class Door { void interrupt() {} }
                  abstract void decide();
                  private void note(Exception e) {}
                }
                """);
    }

    @Test
    void wrappingIsEnoughIfAsked() {
        String source = """
                class A {
                  void m() {
                    try { Thread.sleep(1); } catch (InterruptedException e) { throw new RuntimeException(e); } // finding: gets lost
                  }
                }
                """;
        rule.check(source);
        rule.with("wrap-ok", "true").check(source.replace(" // finding: gets lost", ""));
        rule.check("src/test/java/A.java", source.replace(" // finding: gets lost", ""));
    }

    @Test
    void genericHandlersCountIfAsked() {
        String source = """
                class A {
                  void m() {
                    try { Thread.sleep(1); } catch (Exception e) { } // finding: x
                    try { n(); } catch (Exception e) { }
                    try { Thread.sleep(1); } catch (InterruptedException e) { throw new Error(e); } catch (Exception e) { } // finding: gets lost
                    try { Thread.sleep(1); } catch (Exception e) { Thread.currentThread().interrupt(); }
                    try { Thread.sleep(1); } catch (Throwable e) { } // finding: x
                    try { io(); } catch (Exception e) { }
                    try { unknown(); } catch (Exception e) { }
                    try {
                      try { Thread.sleep(1); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
                    } catch (Exception e) { }
                    try {
                      try { Thread.sleep(1); } catch (IllegalStateException e) { n(); }
                    } catch (Exception e) { } // finding: x
                  }
                  void n() {}
                  void io() throws java.io.IOException {}
                }
                """;
        rule.check(source.replace(" // finding: x", ""));
        rule.with("generic", "true").check(source.replace("finding: x", "finding: gets lost"));
    }

    @Test
    void acceptsTheEndOfTasks() {
        rule.check("""
                class A implements Runnable {
                  public void run() {
                    try { while (true) { Thread.sleep(1); } } catch (InterruptedException e) { System.out.println("end"); }
                  }
                  Runnable warning() {
                    return new Runnable() {
                      public void run() {
                        try { Thread.sleep(1); } catch (InterruptedException e) { return; }
                        System.out.println("late");
                      }
                    };
                  }
                  Runnable more() {
                    return new Runnable() {
                      public void run() {
                        try { Thread.sleep(1); } catch (InterruptedException e) { } // finding: the interruption gets lost
                        System.out.println("late");
                      }
                    };
                  }
                }
                """);
    }

    @Test
    void acceptsResultsThatTell() {
        rule.check("""
                class A {
                  enum Outcome { DONE, INTERRUPTED }
                  private Outcome last;
                  Outcome await() {
                    try { Thread.sleep(1); } catch (InterruptedException e) { return Outcome.INTERRUPTED; }
                    try { Thread.sleep(1); } catch (InterruptedException e) { last = Outcome.INTERRUPTED; }
                    try { Thread.sleep(1); } catch (InterruptedException e) { return Outcome.DONE; } // finding: the interruption gets lost
                    return Outcome.DONE;
                  }
                }
                """);
    }

    @Test
    void looksAtWhoGetsTheException() {
        rule.check("""
                import java.util.*;
                class A {
                  { try { Thread.sleep(1); } catch (InterruptedException e) {} } // finding: gets lost
                  A() { try { Thread.sleep(1); } catch (InterruptedException e) {} } // finding: gets lost
                  void m(List<Exception> list) {
                    try { Thread.sleep(1); } catch (InterruptedException e) { list.add(e); } // finding: gets lost
                    try { Thread.sleep(1); } catch (InterruptedException e) { list.add(new MyInterruptException()); }
                    new Thread(() -> { try { Thread.sleep(1); } catch (InterruptedException e) {} });
                    Runnable r = () -> { try { Thread.sleep(1); } catch (InterruptedException e) {} }; // finding: gets lost
                  }
                  static class MyInterruptException extends RuntimeException {}
                }
                """);
    }

    @Test
    void acceptsHandlersBehindTheQuestionWhetherAllIsDone() {
        rule.check("""
                import java.util.concurrent.*;
                class A {
                  String m(Future<String> f) {
                    if (!f.isDone()) { return "none"; }
                    try { return f.get(); } catch (InterruptedException | ExecutionException e) { return e.getMessage(); }
                  }
                  String n(Future<String> f) {
                    if (!f.isDone()) { System.gc(); }
                    try { return f.get(); } catch (ExecutionException e) { return "x"; } catch (InterruptedException e) { return "y"; } // finding: gets lost
                  }
                  String o(Future<String> f) {
                    try { return f.get(); } catch (ExecutionException e) { return "x"; } catch (InterruptedException e) {} // finding: gets lost
                    if (!f.isDone()) { return ""; }
                    return "x";
                  }
                }
                """);
    }

    @Test
    void acceptsResultsThatAreThereAlreadyAndTheEndOfACall() {
        rule.check("""
                import java.util.concurrent.*;
                class A extends javax.swing.SwingWorker<String, String> {
                  protected String doInBackground() { return ""; }
                  @Override protected void done() {
                    try { get(); } catch (InterruptedException | ExecutionException e) { System.gc(); }
                  }
                  void wait(Future<String> f) throws ExecutionException {
                    try { f.get(); } catch (InterruptedException e) { System.gc(); } // finding: gets lost
                  }
                  Callable<String> task() {
                    return new Callable<>() {
                      public String call() {
                        if (isDone()) { try { Thread.sleep(1); } catch (InterruptedException e) { System.gc(); } }
                        try { Thread.sleep(1); } catch (InterruptedException e) { System.gc(); } // finding: gets lost
                        try { Thread.sleep(1); } catch (InterruptedException e) { System.gc(); }
                        return null;
                      }
                    };
                  }
                }
                """);
    }

    @Test
    void acceptsLoopsThatAskOnceTheyAreWokenUp() {
        rule.check("""
                class A {
                  private boolean stopped;
                  enum Status { INTERRUPTED, FAILED }
                  static class Failure extends RuntimeException { Failure(Status s) {} }
                  void m(int n) {
                    for (int i = 0; i < n && !stopped; i++) { try { wait(1); } catch (InterruptedException e) {} }
                    while (true) { try { wait(1); } catch (InterruptedException e) { if (stopped) { return; } } }
                  }
                  Exception o() {
                    try { wait(1); } catch (InterruptedException e) { return e; }
                    try { wait(1); } catch (InterruptedException e) { throw new Failure(Status.INTERRUPTED); }
                    try { wait(1); } catch (InterruptedException e) { throw new Failure(Status.FAILED); } // finding: gets lost
                    for (int i = 0; i < 9; i++) { try { wait(1); } catch (InterruptedException e) {} } // finding: gets lost
                    while (true) { try { wait(1); } catch (InterruptedException e) { if (stopped) { o(); } } } // finding: gets lost
                  }
                }
                """);
    }

    @Test
    void acceptsATryThatAsksWhetherAllIsDoneBeforeItWaits() {
        rule.check("""
                import java.util.concurrent.*;
                class A {
                  void m(Future<String> f, Future<String> g) {
                    try {
                      if (f.isDone()) { f.get(); }
                    } catch (ExecutionException | InterruptedException e) { throw new IllegalStateException(e); }
                    try {
                      if (f.isDone()) { f.get(); }
                      g.get();
                    } catch (ExecutionException | InterruptedException e) { throw new IllegalStateException(e); } // finding: gets lost
                  }
                }
                """);
    }
}
