package dev.guidelint.rules.visibility;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class VisibilityWiderThanNeededTest {
    private final RuleTester rule = RuleTester.of(new VisibilityWiderThanNeeded());

    @Test
    void flagsWhatThePageSays() {
        rule.check("""
                class A {} // finding: what the message says
                """);
    }
}
