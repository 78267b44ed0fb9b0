package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonTestTest {
    private final RuleTester rule = RuleTester.of(new PythonTest());

    private static final String LONG = "public void m() { int a = 1; int b = 2; int c = a + b; }";

    @Test
    void reportsTypesThatNoTestMentions() {
        RuleTester withTest = rule.withFile("src/test/java/ATest.java", "class ATest { A a; E2 e; }")
                .withFile("E2.java", "class E2 extends E {}");
        withTest.check("A.java", "public class A { %s }".formatted(LONG));
        withTest.check("B.java", "public class B { %s } // finding: no test mentions `B`".formatted(LONG));
        withTest.check("C.java", "class C { %s }".formatted(LONG));
        withTest.check("D.java", "public class D { public void m() { m(); } }");
        withTest.check("E.java", "public class E { %s }".formatted(LONG));
        withTest.check("FException.java", "public class FException extends Exception { %s }".formatted(LONG));
        withTest.check("G.java", "public class G { %s public static void main(String[] args) {} }".formatted(LONG));
        withTest.check("H.java", "public enum H { X; %s }".formatted(LONG));
        withTest.check("I.java", "public class I { private void n() { int a; int b; int c; } }");
    }

    @Test
    void saysNothingWithoutTests() {
        rule.check("A.java", "public class A { %s }".formatted(LONG));
    }
}
