package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkIdiomInstanceofCastTest {
    private final RuleTester rule =
            RuleTester.of(new JdkIdiomInstanceofCast()).withRelease(8).withTarget(25);

    @Test
    void acceptsWhatIsNoPair() {
        rule.check("""
                class A {
                  void m(Object o, Object p) {
                    if (o instanceof String) { p = (String) o; }
                    if (o instanceof String) { String s = (String) p; }
                    if (o instanceof String) { CharSequence s = (String) o; }
                    if (o instanceof String) { Integer s = (Integer) o; }
                    if (o instanceof String || p == null) { String s = (String) o; }
                    if (!(o instanceof String)) { String s = (String) o; }
                    if (get() instanceof String) { String s = (String) get(); }
                    if (o instanceof String t) { String s = (String) o; }
                    if (o instanceof String) { String s; }
                    if (o instanceof String) { String s = (String) o, t = s; }
                    if (o instanceof String) { }
                    if (o instanceof String) m(o, p);
                  }
                  Object get() { return null; }
                }
                """);
    }

    @Test
    void flagsPairs() {
        String source = """
                class A {
                  void m(Object o, Object p) {
                    if (o instanceof String) { final String s = (String) o; } // finding [info]: write `o instanceof String s`
                    if (p != null && (o instanceof String) && p != o) { String s = (String) (o); } // finding: `o instanceof String s`
                    if (o instanceof java.util.List && p instanceof String) { java.util.List l = (java.util.List) o; } // finding: `o instanceof java.util.List l`
                  }
                }
                """;
        rule.check(source);
        rule.withTarget(11).check(source.replaceAll(" // finding.*", ""));
    }
}
