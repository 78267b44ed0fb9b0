package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonAnonClassTest {
    private final RuleTester rule = RuleTester.of(new PythonAnonClass());

    @Test
    void tellsFunctionsFromClasses() {
        rule.check("""
                class A {
                  abstract static class Base { abstract void run(); }
                  Object a = new Base() { void run() {} }; // finding: anonymous subclass of `Base`
                  Object b = new Runnable() { public void run() {} }; // finding: of one method
                  Object c = new Unknown() { void run() {} }; // finding: of one method
                  Object d = new Runnable() { int x; public void run() {} }; // finding: with a field and 1 method
                  Object e = new Runnable() { int x; int y; void a() {} public void run() {} }; // finding: with 2 fields and 2 methods
                  Object f = new java.util.ArrayList<String>() {};
                  Object g = new java.util.ArrayList<String>() {{ add(""); }};
                  Object h = new Object();
                }
                """);
    }
}
