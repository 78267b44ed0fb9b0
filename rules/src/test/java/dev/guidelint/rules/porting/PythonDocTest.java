package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonDocTest {
    private final RuleTester rule = RuleTester.of(new PythonDoc());

    @Test
    void asksForPublicMethodsThatAreNew() {
        rule.check("""
                public class A implements Runnable { // finding: `A` has no doc comment, nor on 1 of 1 public methods
                  public void run() {}
                  public void m() {}
                  protected void n() {}
                  static class Hidden { public static class Inner { public void o() {} } }
                }
                interface B { void p(); }
                """);
    }

    @Test
    void looksIntoInterfaces() {
        rule.check("""
                /** Documented. */
                public interface A { // finding: `A` has no doc comment on 1 of 2 public methods
                  void a();
                  /** Documented. */
                  void b();
                }
                """);
    }

    @Test
    void knowsMarkup() {
        rule.check("""
                /**
                 * First.
                 * <p>Second. // finding: HTML or Javadoc tags
                 */
                class A {
                  /* <p> */
                  // {@code x}
                  /** a &lt; b {@code x} */
                  void m() {}
                }
                """);
    }

    @Test
    void acceptsPlainText() {
        rule.check("""
                /** If a < b, then {x} <is> fine. @see nothing */
                class A {}
                """);
    }
}
