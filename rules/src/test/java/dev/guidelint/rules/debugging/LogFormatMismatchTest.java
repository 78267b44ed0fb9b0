package dev.guidelint.rules.debugging;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class LogFormatMismatchTest {
    private final RuleTester rule = RuleTester.of(new LogFormatMismatch())
            .withFile("src/main/java/org/slf4j/Logger.java", """
                package org.slf4j;
                public interface Logger {
                  void info(String s); void info(String s, Object o); void info(String s, Object... o);
                  void info(String s, Throwable t); void info(Marker m, String s, Object... o);
                }
                """)
            .withFile("src/main/java/org/slf4j/Marker.java", "package org.slf4j; public interface Marker {}")
            .withFile("src/main/java/org/apache/logging/log4j/Logger.java", """
                package org.apache.logging.log4j;
                public interface Logger { void info(String s, Object... o); void printf(Level l, String s, Object... o); }
                """);

    @Test
    void acceptsPlaceholdersThatFit() {
        rule.check("""
                import org.slf4j.*;
                class A {
                  static final Logger LOG = null;
                  static final String HEAD = "a {} " + 1;
                  static String variable = "{}";
                  static String replaceable = "{}";
                  final String ofObject = "{}";
                  void m(Marker marker, String s, Object[] all, Exception e, Unknown u, String[] names) {
                    LOG.info("none");
                    LOG.info("a {} b {}", s, 1);
                    LOG.info("a {}" + " b {}", s, 1, e);
                    LOG.info(HEAD + "{}", s, 1);
                    LOG.info(marker, "a {}", s);
                    LOG.info("a {} b {}", all);
                    LOG.info("a {} b {}", u.all());
                    LOG.info("a {}", s, u.cause());
                    LOG.info("failed", e);
                    LOG.info("escaped \\\\{} {}", s);
                    LOG.info("\\\\{}");
                    LOG.info("\\\\\\\\{}", s);
                    LOG.info(variable);
                    LOG.info(replaceable);
                    LOG.info(ofObject);
                    String loose = "{}";
                    LOG.info(loose);
                    LOG.info();
                    LOG.info(marker);
                    LOG.info(s, s, s);
                    LOG.info("a {}" + s, s, s);
                    u.info("a {}");
                    try { m(marker, s, all, e, u, names); } catch (IllegalStateException x) {
                      LOG.info("failed {}", s, x);
                      LOG.info("failed {}", x.toString());
                    }
                  }
                }
                """);
    }

    @Test
    void flagsPlaceholdersThatDoNotFit() {
        rule.check("""
                import org.slf4j.*;
                import lombok.extern.slf4j.Slf4j;
                class A {
                  static final Logger LOG = null;
                  static final String OTHER = "", HEAD = "a {} " + 1;
                  void m(Marker marker, String s, Exception e, int[] ints) {
                    LOG.info("a {}"); // finding: the message has 1 placeholder and the call 0 arguments
                    LOG.info("a {} b {}", s); // finding: 2 placeholders and the call 1 argument
                    LOG.info(HEAD + "{}"); // finding: 2 placeholders and the call 0 arguments
                    final String local = "{}";
                    LOG.info(local); // finding: 1 placeholder and the call 0 arguments
                    LOG.info("\\"{}\\" \\n {}", s); // finding: 2 placeholders and the call 1 argument
                    LOG.info("\\\\\\\\{}"); // finding: 1 placeholder and the call 0 arguments
                    LOG.info("a", s); // finding: 0 placeholders
                    LOG.info("a %s", s); // finding: 0 placeholders
                    LOG.info("a {}", s, s); // finding: 1 placeholder and the call 2 arguments
                    LOG.info("a {}", s, s, e); // finding: 1 placeholder and the call 3 arguments
                    LOG.info(marker, "a {}"); // finding: 1 placeholder
                    LOG.info("a {} {}", ints); // finding: 2 placeholders
                    LOG.info(\"""
                        a {} b {}
                        \""", s);
                    try { m(marker, s, e, ints); } catch (IllegalStateException x) {
                      LOG.info("failed: {}", x); // finding: `x` fills a placeholder
                    }
                  }
                  @Slf4j static class B { void m() { log.info("{}"); } } // finding: 1 placeholder
                }
                """.replace("LOG.info(\"\"\"\n", "LOG.info(\"\"\" // finding: 2 placeholders\n"));
    }

    @Test
    void kindsSayWhatCounts() {
        String source = """
                import org.slf4j.Logger;
                class A {
                  void m(Logger log) {
                    log.info("{}"); // finding: placeholder
                    String.format("%s"); // finding: format
                    try { m(log); } catch (Error e) { log.info("{}", e); } // finding: fills
                  }
                }
                """;
        rule.with("kinds", "placeholder")
                .check(source.replace(" // finding: format", "").replace(" // finding: fills", ""));
        rule.with("kinds", "format")
                .check(source.replace(" // finding: placeholder", "").replace(" // finding: fills", ""));
        rule.with("kinds", "exception")
                .check(source.replace(" // finding: placeholder", "").replace(" // finding: format", ""));
        rule.with("extra-loggers", "p.Log").check("""
                package p;
                class Log {
                  void info(String s, Object... o) {}
                  void m(Log log) { log.info("{}"); } // finding: placeholder
                }
                """);
    }

    @Test
    void knowsLoggersThatFormat() {
        rule.check("""
                import org.apache.logging.log4j.*;
                class A {
                  static final Logger LOG = LogManager.getFormatterLogger();
                  static final Logger PLAIN = LogManager.getLogger();
                  void m(Logger other, String s) {
                    LOG.info("a %s b %s", s); // finding: the format takes 2 arguments and gets 1
                    LOG.info("a %s", s);
                    other.info("a %s b %s", s);
                    other.info("%s", s);
                    PLAIN.info("a {} b {}", s); // finding: 2 placeholders
                    other.printf(Level.INFO, "a %d", s); // finding: `%d` does not print
                  }
                }
                """);
    }

    @Test
    void checksNumberedPlaceholders() {
        rule.check("""
                import java.util.logging.*;
                class A {
                  Logger log;
                  System.Logger sys;
                  void m(String s, Object o, Object[] all, Exception e) {
                    log.log(Level.INFO, "{0}", s);
                    log.log(Level.INFO, "{0} {1}", all);
                    log.log(Level.INFO, "{0} {1}", new Object[] {s, s});
                    log.log(Level.INFO, "it's {1}", s);
                    log.log(Level.INFO, "it\\'s {1}", s);
                    log.log(Level.INFO, "'{1}'", s);
                    log.log(Level.INFO);
                    log.log(Level.INFO, "{1}", unknown());
                    log.log(Level.INFO, "none", e);
                    log.log(Level.INFO, "{0} {2,number}", new Object[] {s, s}); // finding: `{2}` and the call has 2 arguments
                    sys.log(System.Logger.Level.INFO, "{0} {1}", s, s);
                    sys.log(System.Logger.Level.INFO, "{0} {2}", s, s); // finding: `{2}` and the call has 2 arguments
                    log.log(Level.INFO, "{1}", s); // finding: `{1}` and the call has 1 argument
                    log.log(Level.INFO, "{0}", e); // finding: `{0}` and the call has 0 arguments
                  }
                }
                """);
    }

    @Test
    void checksFormats() {
        rule.check("""
                import java.util.*;
                class A {
                  void m(String s, Object o, Object[] all, int i, long l, double d, char c, Date date, Unknown u, byte[] bytes) {
                    String.format("%s %d %5.2f %c %x %tY %%%n", s, i, d, c, l, date);
                    String.format(Locale.ROOT, "%1$s %1$s %<s", s);
                    String.format("%s %s", all);
                    String.format("%s %s", u);
                    String.format("%d %f %s", o, u, null);
                    String.format(s, i);
                    String.format();
                    String.format("%b %s", true, bytes);
                    String.format("%s", bytes);
                    String.format("%tY", l);
                    String.format("%10000$s", s);
                    String.format("%1000$s", s); // finding: takes 1000 arguments
                    String.format("%d", bytes); // finding: `%d`
                    String.format("%tY", i); // finding: `%tY`
                    u.format("%s");
                    String.format("%s"); // finding: takes 1 argument and gets 0
                    "%s %s".formatted(s); // finding: takes 2 arguments and gets 1
                    System.out.printf("%s", s, s); // finding: takes 1 argument and gets 2
                    System.out.printf(Locale.ROOT, "%2$s", s); // finding: takes 2 arguments
                    String.format("%d", s); // finding: `%d` does not print a value of type `java.lang.String`
                    String.format("%.1f", i); // finding: `%.1f` does not print a value of type `int`
                    String.format("%c", d); // finding: `%c`
                    String.format("%x", bytes); // finding: `%x`
                    String.format("100%", s); // finding: `%` is no format specifier
                    String.format("%y", s); // finding: `%y` is no format specifier
                  }
                }
                """);
    }

    @Test
    void checksAnnotatedMethods() {
        rule.check("""
                import com.google.errorprone.annotations.FormatMethod;
                import com.google.errorprone.annotations.FormatString;
                class A {
                  @FormatMethod void fail(int code, String format, Object... args) {}
                  @FormatMethod void first(String format, Object... args) {}
                  @FormatMethod void two(String a, String format, Object... args) {}
                  @FormatMethod void named(String a, @FormatString String format, Object... args) {}
                  void plain(String format, Object... args) {}
                  void m(String s) {
                    fail(1, "%s", s);
                    fail(1, "%s %s", s); // finding: takes 2 arguments
                    first("%s"); // finding: takes 1 argument
                    two("%s %s", "x", s);
                    two("%s", "x", s); // finding: takes 1 argument and gets 2
                    two("x", "%s", s); // finding: takes 0 arguments and gets 2
                    named("x", "%s", s);
                    named("%s", "x", s); // finding: takes 0 arguments
                    named("%s %s %s", "%s", s);
                    plain("%s");
                  }
                }
                """);
    }

    @Test
    void acceptsArgumentsThatNeedNoPlaceholder() {
        String source = """
                import org.slf4j.Logger;
                import net.logstash.logback.argument.StructuredArguments;
                class A {
                  void m(Logger log, Object o) { log.info("none", o); }
                }
                """;
        rule.check(source);
        rule.check(source.replace("net.logstash", "net.other").replace("o); }", "o); } // finding: 0 placeholders"));
    }

    @Test
    void listensToTheInspectionOfAnIde() {
        rule.check("""
                class A {
                  String m() {
                    //noinspection MalformedFormatString
                    String s = String.format("%s", 1, 2);
                    return String.format("%s", 1, 2); // finding: the format takes 1 argument
                  }
                }
                """);
    }

    @Test
    void knowsTheLoggerOfJboss() {
        rule.withFile(
                        "org/jboss/logging/BasicLogger.java",
                        "package org.jboss.logging; public interface BasicLogger { void infof(String s, Object... o); void other(String s, Object... o); }")
                .check("""
                        class A {
                          interface Own { void infof(String s, Object... o); }
                          void m(org.jboss.logging.BasicLogger log, Own own, String s) {
                            log.infof("%s %s", s); // finding: takes 2 arguments
                            log.infof("%s", s);
                            log.other("%s %s", s);
                            own.infof("%s %s", s);
                          }
                        }
                        """);
    }
}
