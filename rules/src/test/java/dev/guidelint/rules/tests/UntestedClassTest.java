package dev.guidelint.rules.tests;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class UntestedClassTest {
    private final RuleTester rule = RuleTester.of(new UntestedClass());

    @Test
    void flagsWhatThePageSays() {
        rule.check("""
                class A {}
                """);
    }
}
