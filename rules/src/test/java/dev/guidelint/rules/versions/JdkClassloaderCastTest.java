package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkClassloaderCastTest {
    private final RuleTester rule =
            RuleTester.of(new JdkClassloaderCast()).withRelease(8).withTarget(25);

    @Test
    void acceptsOtherLoaders() {
        rule.check("""
                import java.net.*;
                class A {
                  void m(ClassLoader p, Object o, boolean isJava8) {
                    Object a = (URLClassLoader) p;
                    Object b = (URLClassLoader) make();
                    Object c = (ClassLoader) getClass().getClassLoader();
                    if (isJava8) { Object d = (URLClassLoader) getClass().getClassLoader(); }
                  }
                  void n(Object o) {
                    if (getClass().getClassLoader() instanceof URLClassLoader) {
                      Object a = (URLClassLoader) getClass().getClassLoader();
                    }
                  }
                  ClassLoader make() { return null; }
                  class B { class URLClassLoader {} Object a = (URLClassLoader) (Object) getClass().getClassLoader(); }
                }
                """);
    }

    @Test
    void flagsCasts() {
        String source = """
                import java.net.*;
                class A {
                  ClassLoader field = ClassLoader.getSystemClassLoader();
                  void m() {
                    ClassLoader l = Thread.currentThread().getContextClassLoader();
                    Object a = (URLClassLoader) l; // finding [error]: is no `URLClassLoader`
                    Object b = ((java.net.URLClassLoader) (A.class.getClassLoader())).getURLs(); // finding: is no
                    Object c = (URLClassLoader) field; // finding: is no
                  }
                }
                """;
        rule.check(source);
        rule.withRelease(11).check(source.replaceAll(" // finding.*", ""));
    }
}
