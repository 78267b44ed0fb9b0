package dev.guidelint.rules.tests;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class TestNeverRunsTest {
    private final RuleTester rule = RuleTester.of(new TestNeverRuns());

    @Test
    void flagsWhatThePageSays() {
        rule.check("""
                class A {}
                """);
    }
}
