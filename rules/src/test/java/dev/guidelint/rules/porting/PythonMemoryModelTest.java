package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonMemoryModelTest {
    private final RuleTester rule = RuleTester.of(new PythonMemoryModel());

    @Test
    void tellsHoldersFromSharedValues() {
        rule.check("""
                import java.util.concurrent.*;
                import java.util.concurrent.atomic.*;
                class A {
                  int m() {
                    AtomicInteger count = new AtomicInteger(); // finding: in a local variable
                    AtomicReference<String> other = new AtomicReference<>();
                    return count.get();
                  }
                  void n(AtomicLong shared) {} // finding: `AtomicLong` is safe without a lock
                  BlockingQueue<String> q; // finding: `BlockingQueue` hands things from thread to thread
                  ConcurrentMap<String, String> r; // finding: `ConcurrentMap` is safe
                  ThreadLocal<String> s; // finding: `ThreadLocal` is safe
                }
                """);
    }

    @Test
    void asksForTheTypesThemselves() {
        rule.check("""
                class A {
                  AtomicInteger a;
                  ConcurrentHashMap b;
                  static class AtomicInteger {}
                }
                """);
    }
}
