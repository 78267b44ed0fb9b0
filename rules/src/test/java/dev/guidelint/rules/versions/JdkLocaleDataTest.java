package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkLocaleDataTest {
    private final RuleTester rule =
            RuleTester.of(new JdkLocaleData()).withRelease(8).withTarget(25);

    @Test
    void acceptsOtherFormatsAndCodes() {
        rule.check("""
                import java.text.*;
                import java.util.*;
                class A {
                  Object a = NumberFormat.getInstance();
                  Object b = Calendar.getInstance();
                  Object c = new SimpleDateFormat("yyyy");
                  Object d = new Locale("en", "in");
                  Object e = new Label("iw");
                  boolean m(Locale l, Label p) {
                    return l.getLanguage().equals("en") || l.getCountry().equals("in") || p.getLanguage().equals("in")
                        || "in".equals("iw");
                  }
                  record Label(String getLanguage) { }
                }
                """);
    }

    @Test
    void saysFromWhenOn() {
        String time = "class A { Object a = java.text.DateFormat.getTimeInstance(); }";
        String date = "class A { Object a = java.text.DateFormat.getDateInstance(); }";
        rule.check(time + " // finding [warning]: from Java 20 on");
        rule.check(date + " // finding: from Java 9 on");
        rule.withTarget(11).check(time + " // finding: from Java 9 on");
        rule.withRelease(9).check(date);
        rule.withRelease(11).check(time + " // finding: from Java 20 on");
        rule.withRelease(20).check(time);
    }

    @Test
    void flagsOldCodes() {
        String source = """
                import java.util.Locale;
                class A {
                  Object a = new Locale("ji", "IL"); // finding: a `Locale` made from `ji` says `yi`
                  boolean m(Locale l) {
                    return "iw".equals(l.getLanguage()) // finding: says `he`
                        || l.getLanguage().equalsIgnoreCase("in"); // finding: says `id`
                  }
                }
                """;
        rule.check(source);
        rule.withTarget(16).check(source.replaceAll(" // finding.*", ""));
    }

    @Test
    void looksInTestsForTextsThatTheyKnow() {
        rule.check("src/test/java/ATest.java", """
                import java.text.DateFormat;
                class ATest {
                  void same(java.util.Date d) { check(DateFormat.getDateInstance().format(d), "date"); }
                  void known(java.util.Date d) { check(DateFormat.getTimeInstance().format(d), "12:00:00 AM"); } // finding: `getTimeInstance`
                  void check(String a, String b) {}
                }
                """);
    }
}
