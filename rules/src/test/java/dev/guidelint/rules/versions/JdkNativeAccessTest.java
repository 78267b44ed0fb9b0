package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkNativeAccessTest {
    private final RuleTester rule =
            RuleTester.of(new JdkNativeAccess()).withRelease(8).withTarget(25);

    @Test
    void acceptsOtherLoads() {
        rule.check("""
                class A {
                  void m(java.util.Properties p, java.io.InputStream in) throws Exception { p.load(in); load("x"); }
                  void load(String s) {}
                }
                """);
    }

    @Test
    void flagsEachClassOnce() {
        String source = """
                class A {
                  static { System.load("/x.so"); } // finding [warning]: `System.load` loads native code
                  void m() { Runtime.getRuntime().loadLibrary("x"); } // finding: `Runtime.loadLibrary`
                  void a() {}
                  native void b(); // finding: `A` has 2 native methods
                  native void c();
                  class B { native void d(); } // finding: `d` is native
                }
                """;
        rule.check(source);
        rule.withTarget(23).check(source.replaceAll(" // finding.*", ""));
    }
}
