package dev.guidelint.rules.tests;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class SleepInTestTest {
    private final RuleTester rule = RuleTester.of(new SleepInTest());

    @Test
    void flagsWhatThePageSays() {
        rule.check("""
                class A {}
                """);
    }
}
