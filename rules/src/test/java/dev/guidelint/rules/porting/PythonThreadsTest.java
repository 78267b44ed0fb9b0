package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonThreadsTest {
    private final RuleTester rule = RuleTester.of(new PythonThreads());

    @Test
    void reportsEachKindOncePerFile() {
        rule.check("""
                import java.util.*;
                import java.util.concurrent.*;
                class A extends Thread { // finding: `Thread` is for
                  Future<String> a; // finding: `Future` is for
                  ExecutorService b = Executors.newCachedThreadPool();
                  Object c = CompletableFuture.supplyAsync(() -> ""); // finding: `CompletableFuture` is for
                  RecursiveTask<String> d; // finding: `RecursiveTask` is for
                  Timer e; // finding: `Timer` is for
                  long m(java.util.stream.Stream<String> s, Unknown u) {
                    s.parallel().count(); // finding: `parallel` computes
                    u.parallel();
                    return u.parallelStream().count();
                  }
                }
                """);
    }

    @Test
    void leavesTheRunningThreadAlone() {
        rule.check("""
                class A {
                  Thread.State a;
                  Object b = Thread.class;
                  Object n() { Thread own = Thread.currentThread(); return own; }
                  Timer c;
                  void m() { Thread.interrupted(); Thread.currentThread().getName(); }
                  static class Timer {}
                }
                """);
    }
}
