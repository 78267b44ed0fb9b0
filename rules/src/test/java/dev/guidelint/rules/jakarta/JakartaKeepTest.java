package dev.guidelint.rules.jakarta;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JakartaKeepTest {
    private final RuleTester rule = RuleTester.of(new JakartaKeep());

    @Test
    void saysWhatStaysAndWhy() {
        rule.check("""
                import jakarta.inject.Named;
                import javax.annotation.*;
                import javax.annotation.CheckForNull; // finding [info]: never belonged to Java EE
                import javax.annotation.processing.*; // finding: belongs to Java itself
                import javax.annotation.security.RunAs;
                import javax.measure.Unit; // finding: never belonged
                import javax.unheardof.Thing;
                import javax.xml.rpc.Service;
                import static javax.naming.Context.*; // finding: `javax.naming.Context` belongs to Java itself
                class A {}
                """);
    }
}
