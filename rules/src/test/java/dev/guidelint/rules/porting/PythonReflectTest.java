package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonReflectTest {
    private final RuleTester rule = RuleTester.of(new PythonReflect());

    @Test
    void asksWhoseMethodItIs() {
        rule.check("""
                import java.lang.reflect.*;
                class A {
                  void m(Class<?> type, Method method, Unknown unknown) throws Exception {
                    type.newInstance(); // finding: `newInstance`
                    type.getDeclaredMethods(); // finding: `getDeclaredMethods`
                    method.setAccessible(true); // finding: `setAccessible`
                    Proxy.newProxyInstance(null, null, null); // finding: makes a class while
                    Array.newInstance(type, 2);
                    javax.xml.parsers.DocumentBuilderFactory.newInstance();
                    unknown.setAccessible(true);
                    forName("x");
                    this.newInstance();
                    type.getName();
                    method.invoke(this);
                  }
                  void forName(String name) {}
                  void newInstance() {}
                }
                """);
    }
}
