package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkValueLockTest {
    private final RuleTester rule =
            RuleTester.of(new JdkValueLock()).withRelease(8).withTarget(25);

    @Test
    void acceptsOtherLocks() {
        rule.check("""
                class A {
                  void m(Object o, Number n, String s, Integer[] i, java.time.Clock c, java.util.List<Integer> l, Unknown u) {
                    synchronized (o) {}
                    synchronized (n) {}
                    synchronized (s) {}
                    synchronized (i) {}
                    synchronized (c) {}
                    synchronized (l) {}
                    synchronized (u) {}
                    synchronized (Integer.class) {}
                  }
                }
                """);
    }

    @Test
    void flagsValues() {
        String source = """
                class A {
                  Long count;
                  void m(java.util.OptionalInt o, java.time.chrono.JapaneseDate j, Runtime.Version v) {
                    synchronized (Integer.valueOf(1)) {} // finding [warning]: `Integer` is a value
                    synchronized (this.count) {} // finding: `Long`
                    synchronized (o) {} // finding: `OptionalInt`
                    synchronized (j) {} // finding: `JapaneseDate`
                    synchronized (v) {} // finding: `Version`
                    synchronized (java.time.ZoneId.systemDefault()) {} // finding: `ZoneId`
                  }
                }
                """;
        rule.check(source);
        rule.withTarget(11).check(source.replaceAll(" // finding.*", ""));
    }
}
