package dev.guidelint.rules.tests;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class FixedPathInTestTest {
    private final RuleTester rule = RuleTester.of(new FixedPathInTest());

    @Test
    void flagsWhatThePageSays() {
        rule.check("""
                class A {}
                """);
    }
}
