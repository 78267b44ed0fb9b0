package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkVersionStringTest {
    private final RuleTester rule =
            RuleTester.of(new JdkVersionString()).withRelease(8).withTarget(25);

    @Test
    void acceptsCodeThatKnows() {
        rule.check("""
                class A {
                  String a() { String v = System.getProperty("java.version"); return v.startsWith("1.") ? v.substring(2, 3) : v; }
                  String b() { String v = System.getProperty("java.version"); return v.length() > 2 ? v.substring(0, 3) : v; }
                  String c() { return System.getProperty("os.version").substring(0, 3); }
                  String d() { return System.getProperty("java.version").substring(0, 1); }
                  String e() { return System.getProperty("java.version").split("\\\\.")[0]; }
                  boolean f() { return System.getProperty("java.version").startsWith("1.8"); }
                  String g(String v) { return v.substring(2, 3); }
                  String h(boolean isJava8) { return isJava8 ? System.getProperty("java.version").substring(2) : ""; }
                  String i(Props p) { return p.getProperty("java.version").substring(2); }
                  interface Props { String getProperty(String s); }
                }
                """);
    }

    @Test
    void flagsCutting() {
        String source = """
                class A {
                  static final String V = System.getProperty("java.specification.version");
                  String a() { return V.substring(2); } // finding [error]: versions begin with the release
                  char b() { return System.getProperty("java.version").charAt(2); } // finding: versions begin
                  double c() { String v = System.getProperty("java.version", "1.8"); return Double.parseDouble(v.substring(0, 3)); } // finding: versions
                  String d() { return V.split("[.]")[1]; } // finding: versions
                }
                """;
        rule.check(source);
        rule.withRelease(9).check(source.replaceAll(" // finding.*", ""));
    }
}
