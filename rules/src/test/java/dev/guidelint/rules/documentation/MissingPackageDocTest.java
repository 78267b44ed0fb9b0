package dev.guidelint.rules.documentation;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class MissingPackageDocTest {
    private final RuleTester rule = RuleTester.of(new MissingPackageDoc());

    @Test
    void isSilentAboutTheUnnamedPackage() {
        rule.check("public class A {}");
    }

    @Test
    void isSilentAboutInternalPackages() {
        rule.check("package p.internal; public class A {}");
        rule.with("internal-packages", "")
                .check("package p.internal; public class A {} // finding: package `p.internal`");
        rule.withFile("module-info.java", "/** Doc. */ module m { exports p to n; }")
                .check("package p; public class A {}");
    }

    @Test
    void isSilentAboutPackagesThatOnlyTestsHave() {
        rule.check("src/test/java/p/A.java", "package p; public class A {}");
    }

    @Test
    void isSilentAboutPackagesWithoutExportedTypes() {
        rule.check("package p; class A { public class B {} }");
        rule.check("package p;\n");
    }

    @Test
    void takesPackageHtmlIfAsked() {
        RuleTester described = rule.withFile("p/package.html", "<body>What belongs in p.</body>");
        described.with("legacy-html", "true").check("p/A.java", "package p; public class A {}");
        described.check(
                "p/A.java", "package p; public class A {} // finding: package `p` is described in a `package.html`");
    }

    @Test
    void isSilentIfAnySourceRootDescribesThePackage() {
        rule.withFile("src/main/java17/p/package-info.java", "/** Doc. */ package p;")
                .check("src/main/java/p/A.java", "package p; public class A {}");
        rule.withFile("a/p/package-info.java", "/** Doc. */ package p;")
                .withFile("a/p/A.java", "package p; public class A {}")
                .check("b/p/package-info.java", "package p;");
    }

    @Test
    void flagsAnUndescribedPackageOnceInItsFirstFile() {
        rule.withFile("p/B.java", "package p; public class B {}")
                .withFile("p/A.java", "// license // finding: package `p` has no documentation\npackage p;\nclass A {}")
                .check("package p; public class C {}");
    }

    @Test
    void flagsAPackageInfoWithoutText() {
        rule.withFile("p/A.java", "package p; public class A {}").check("p/package-info.java", """
                        /* License. */
                        @Deprecated
                        package p; // finding: package `p` has no documentation
                        """);
    }

    @Test
    void flagsModules() {
        rule.check("""
                /* License. */
                import java.util.List;
                @Deprecated
                open module m.n { // finding: module `m.n` has no documentation
                }
                """);
        rule.check("/** Doc. */ @Deprecated module m {}");
        rule.check("module // finding: module `modules.core` has no documentation\n    modules.core {\n}\n");
    }

    @Test
    void asksLessIfToldTo() {
        rule.with("module", "false").check("module m {}");
        rule.with("package", "false").check("package p; public class A {}");
    }
}
