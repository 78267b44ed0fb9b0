package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkIdiomPathsGetTest {
    private final RuleTester rule =
            RuleTester.of(new JdkIdiomPathsGet()).withRelease(8).withTarget(25);

    @Test
    void looksForTheMethodOfPaths() {
        rule.check("""
                import java.nio.file.*;
                class A {
                  Object a = Paths.get("x", "y"); // finding [info]: write `Path.of(..)`
                  Object b = java.util.Map.of().get("x");
                  static class Paths2 { static Object get(String s) { return s; } }
                  Object c = Paths2.get("x");
                }
                """);
        rule.withTarget(10).check("class A { Object a = java.nio.file.Paths.get(\"x\"); }");
        rule.withRelease(17).check("class A { Object a = java.nio.file.Paths.get(\"x\"); } // finding: `Path.of`");
    }
}
