package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonCheckedExcTest {
    private final RuleTester rule = RuleTester.of(new PythonCheckedExc());

    @Test
    void ignoresUncheckedAndUnknownOnes() {
        rule.check("""
                class A<E extends Exception> {
                  void a() throws IllegalStateException, StackOverflowError {}
                  void b() throws com.example.UnknownException {}
                  void c() throws E {}
                }
                """);
    }

    @Test
    void countsMethodsPerType() {
        rule.check("""
                import java.io.*;
                class A { // finding: 3 methods of `A` declare 3 checked exceptions
                  A() throws IOException {}
                  void a() throws Mine, IllegalStateException {}
                  void b() throws FileNotFoundException, IOException {}
                  static class Mine extends Exception {}
                  interface I { // finding: One method of `I` declares `Throwable`
                    void c() throws Throwable;
                  }
                }
                """);
    }
}
