package dev.guidelint.rules.tests;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class MockedFileSystemTest {
    private final RuleTester rule = RuleTester.of(new MockedFileSystem());

    @Test
    void flagsWhatThePageSays() {
        rule.check("""
                class A {}
                """);
    }
}
