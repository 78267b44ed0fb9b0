package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonSyncTest {
    private final RuleTester rule = RuleTester.of(new PythonSync());

    @Test
    void knowsMonitors() {
        rule.check("""
                class A {
                  static synchronized void a() {} // finding: `a` locks the class
                  void b(Object lock, Own own) throws Exception {
                    synchronized (A.class) {} // finding: locks `A.class`
                    lock.wait(5); // finding: `wait`
                    lock.notify(); // finding: `notify`
                    own.notify(1);
                    own.wait(1, 2, 3);
                    unknown.notifyAll();
                  }
                  static class Own { public void notify(int x) {} public void wait(int a, int b, int c) {} }
                }
                """);
    }
}
