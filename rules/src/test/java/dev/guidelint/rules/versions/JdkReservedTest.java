package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkReservedTest {
    private final RuleTester rule =
            RuleTester.of(new JdkReserved()).withRelease(8).withTarget(25);

    @Test
    void flagsNamesOfTypesAndUnderscores() {
        rule.check("""
                class A<sealed> { // finding [error]: `sealed` belongs to the language since 17
                  enum var { X } // finding: `var` belongs to the language since 10
                  void _() {} // finding: `_`
                  int m(int _) { return 1; } // finding: `_`
                  int permits, when, module;
                }
                """);
    }

    @Test
    void namesMayBeTakenAlready() {
        rule.withTarget(16).check("""
                class A { interface permits {} }
                """);
    }
}
