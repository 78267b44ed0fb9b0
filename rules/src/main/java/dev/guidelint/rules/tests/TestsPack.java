package dev.guidelint.rules.tests;

import dev.guidelint.analyzer.api.RulePack;
import java.util.List;

/** The rules of the chapter on tests. */
public final class TestsPack {
    private TestsPack() {}

    /** The rules, sorted by id. */
    public static RulePack pack() {
        return new RulePack(
                "tests",
                List.of(
                        new DisabledTestWithoutReason(),
                        new FixedPathInTest(),
                        new MockedFileSystem(),
                        new SleepInTest(),
                        new TestNeverRuns(),
                        new TestWithoutAssertion(),
                        new UnseededRandomInTest(),
                        new UntestedClass()));
    }
}
