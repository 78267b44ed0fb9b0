package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkDeprecatedTest {
    private final RuleTester rule =
            RuleTester.of(new JdkDeprecated()).withRelease(8).withTarget(25);

    @Test
    void flagsCallsConstructorsFieldsReferencesAndOverrides() {
        rule.check("""
                import java.awt.event.InputEvent;
                import java.util.function.*;
                class A extends ClassLoader {
                  IntFunction<Integer> f = Integer::new; // finding [warning]: `new Integer
                  int mask = InputEvent.CTRL_MASK; // finding: use `InputEvent.CTRL_DOWN_MASK`
                  Object m(Class<?> c) throws Exception { return c.newInstance(); } // finding: use `Class.getDeclaredConstructor`
                  long n(Thread t) {
                    return t
                        .getId(); // finding: `Thread.getId()` is deprecated since 19
                  }
                  @Override protected Package getPackage(String n) { return null; } // finding: what this overrides, `ClassLoader.getPackage
                }
                """);
    }

    @Test
    void isAsQuietAsACompiler() {
        rule.check("""
                import java.util.Observable;
                class A {
                  @Deprecated Integer a = new Integer(1);
                  /** @deprecated gone soon */
                  Integer b() { return new Integer(1); }
                  @SuppressWarnings("deprecation") Integer c = new Integer(1);
                  String d(java.util.Date x) { return x.toGMTString(); }
                }
                """);
    }

    @Test
    void choosesTheOverload() {
        rule.check("""
                import java.math.BigDecimal;
                class A {
                  void m(BigDecimal d) { d.setScale(2, java.math.RoundingMode.UP); }
                  void n(BigDecimal d) { d.setScale(2, 1); } // finding: `BigDecimal.setScale(int, int)`
                }
                """);
    }

    @Test
    void showsOldNewsOnRequest() {
        rule.with("already", "true").check("""
                class A { String d(java.util.Date x) { return x.toGMTString(); } } // finding: `Date.toGMTString()`
                """);
    }
}
