package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonStreamTest {
    private final RuleTester rule = RuleTester.of(new PythonStream());

    @Test
    void countsSteps() {
        rule.check("""
                import java.util.*;
                import java.util.stream.*;
                class A {
                  void m(List<String> a, Unknown u, int[] b) {
                    a.stream().count(); // finding: for one step
                    Arrays.stream(b).map(x -> x).filter(x -> x > 0).sum(); // finding: of 3 steps
                    IntStream.range(0, 3).forEach(x -> {}); // finding: for one step
                    Stream.of(1, 2).map(x -> x).skip(1).toList(); // finding: of 3 steps
                    a.stream().flatMap(x -> a.stream()).toList(); // finding: for one step
                    a.stream().map(x -> x).findFirst().map(x -> x).orElse(""); // finding: for one step
                    a.stream().map(x -> x).skip(1).toList().get(0).trim(); // finding: of 3 steps
                    u.stream().map(x -> x).toList();
                    own().stream().run();
                    entries().next();
                    a.forEach(x -> {});
                  }
                  Own own() { return null; }
                  Own entries() { return null; }
                  static class Own { Own stream() { return this; } void run() {} void next() {} }
                }
                """);
    }
}
