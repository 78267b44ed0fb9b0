package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkNewTypeTest {
    private final RuleTester rule =
            RuleTester.of(new JdkNewType()).withRelease(8).withTarget(25);

    @Test
    void acceptsNamesThatComeFirst() {
        rule.check("""
                package p;
                import java.util.*;
                class Record {}
                class A { Record r; Module m; }
                class Module {}
                """);
    }

    @Test
    void flagsNamesOfOtherStars() {
        rule.withFile("src/main/java/q/Record.java", "package q; public class Record {}")
                .check("""
                package p;
                import q.*;
                class A {
                  Record r; // finding [error]: import `q.Record` by its name
                  Object m() { return Record.class; } // finding: ambiguous
                  Other o;
                }
                """);
    }
}
