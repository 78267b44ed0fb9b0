package dev.guidelint.rules.tests;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class UntestedClassTest {
    private static final String BODY =
            "void m(int x) { if (x > 0) { x--; } m(x); System.out.println(x); System.out.println(); }";

    private final RuleTester rule = RuleTester.of(new UntestedClass())
            .withFile("src/test/java/p/SomeTest.java", "package p; class SomeTest {}");

    @Test
    void saysNothingWithoutTests() {
        RuleTester alone = RuleTester.of(new UntestedClass());
        alone.check("class A { " + BODY + " }");
        alone.with("without-tests", "true").check("class A { " + BODY + " } // finding: no test mentions `A`");
    }

    @Test
    void acceptsClassesThatTestsMention() {
        rule.withFile("src/test/java/p/MoreTest.java", """
                package p;
                import p.B;
                class ATest { Object c = new C(); Object d = D.Inner.class; E[] e; void m() { F.run(); var g = p.G.X; } }
                class TestH {}
                """).check("""
                package p;
                class A { BODY }
                class B { BODY }
                class C { BODY }
                class D { BODY static class Inner {} }
                class E { BODY }
                class F { BODY }
                enum G { X; BODY }
                class H { BODY }
                class I { BODY } // finding: no test mentions `I`
                enum J { X; BODY } // finding: no test mentions `J`
                record K(int x) { BODY } // finding: no test mentions `K`
                """.replace("BODY", BODY));
    }

    @Test
    void asksForOneKindOfEvidence() {
        RuleTester both = rule.withFile("src/test/java/p/ATest.java", "package p; class ATest { Object b = new B(); }");
        both.with("evidence", "name").check("""
                class A { BODY }
                class B { BODY } // finding: `B`
                """.replace("BODY", BODY));
        both.with("evidence", "reference").check("""
                class A { BODY } // finding: `A`
                class B { BODY }
                """.replace("BODY", BODY));
        both.with("suffixes", "Specification").with("prefixes", "").check("""
                class A { BODY } // finding: `A`
                """.replace("BODY", BODY));
    }

    @Test
    void acceptsClassesWithLittleToTest() {
        rule.check("""
                class A { private void m(int x) { if (x > 0) { x--; } m(x); m(1); m(2); } int n() { return 1; } }
                interface B { default BODY }
                class C extends RuntimeException { BODY }
                class D { public static void main(String[] args) { a(); b(); c(); d(); e(); } }
                @Configuration class E { BODY }
                class F { static void m() { a(); b(); c(); d(); e(); } }
                class G { static void m() { a(); b(); c(); d(); if (e()) f(); } } // finding: `G`
                @p.Keep class H { BODY }
                class Failure extends RuntimeException { BODY }
                class LostException extends Unknown { BODY }
                class Odd extends Unknown { BODY } // finding: `Odd`
                class Statics { static int x; static class N {} Statics() {} static void m() { a(); b(); c(); d(); e(); } }
                class Mixed { int x; static void m() { a(); b(); c(); d(); e(); } } // finding: `Mixed`
                class Mainly { BODY public static void main(String[] args) {} }
                class I { static class Nested { BODY } }
                """.replace("BODY", BODY));
        rule.with("min-statements", "7").check("class A { " + BODY + " }");
    }

    @Test
    void acceptsAbstractClassesThatAreTestedBelow() {
        rule.withFile("src/test/java/p/LeafTest.java", "package p; class LeafTest {}")
                .check("""
                abstract class A { BODY }
                abstract class B extends A { BODY }
                class Leaf extends B {}
                abstract class C { BODY } // finding: `C`
                class D extends C {}
                """.replace("BODY", BODY));
    }

    @Test
    void namesAModuleWithoutTestsOnceAtItsBuildFile() {
        String source = "package p; class A { " + BODY + " }";
        RuleTester module = rule.withFile("shop/src/main/java/p/A.java", source);
        module.check("shop/pom.xml", "<project> <!-- finding: has no test at all -->\n</project>");
        module.check("shop/pom.xml", "<project><testSourceDirectory>t</testSourceDirectory></project>");
        rule.withFile("shop/src/main/java/p/A.java", source + " // finding: no test mentions `A`")
                .check("shop/src/main/resources/pom.xml", "<project/>");
        module.withFile("shop/src/test/kotlin/p/ATest.kt", "class ATest").check("shop/pom.xml", "<project/>");
        module.withFile("shop/src/test/java/p/BTest.java", "package p; class BTest {}")
                .withFile("shop/src/main/java/p/A.java", source + " // finding: no test mentions `A`")
                .check("shop/pom.xml", "<project/>");
        rule.withFile("shop/src/main/java/p/A.java", source + " // finding: no test mentions `A`")
                .check("pom.xml", "<project/>");
        RuleTester.of(new UntestedClass())
                .withFile("src/main/java/p/A.java", source)
                .check("pom.xml", "<project/> <!-- finding: has no test at all -->");
    }

    @Test
    void leavesTestsAlone() {
        rule.check("src/test/java/p/Helper.java", "package p; class Helper { " + BODY + " }");
    }
}
