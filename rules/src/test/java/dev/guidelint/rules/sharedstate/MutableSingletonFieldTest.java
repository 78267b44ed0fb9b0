package dev.guidelint.rules.sharedstate;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class MutableSingletonFieldTest {
    private final RuleTester rule = RuleTester.of(new MutableSingletonField());

    @Test
    void flagsWhatThePageSays() {
        rule.check("""
                class A {} // finding: what the message says
                """);
    }
}
