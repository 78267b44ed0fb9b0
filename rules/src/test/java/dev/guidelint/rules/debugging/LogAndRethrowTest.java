package dev.guidelint.rules.debugging;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class LogAndRethrowTest {
    private final RuleTester rule =
            RuleTester.of(new LogAndRethrow()).withFile("src/main/java/org/slf4j/Logger.java", """
                package org.slf4j;
                public interface Logger {
                  void debug(String s, Object... o); void warn(String s, Object... o); void error(String s, Throwable t);
                  Logger atError(); Logger setCause(Throwable t); void log(String s);
                }
                """);

    @Test
    void acceptsLoggingOrThrowing() {
        rule.check("""
                import org.slf4j.Logger;
                class A {
                  Logger log;
                  void m(boolean b) {
                    try { n(); } catch (IllegalStateException e) { log.error("x", e); }
                    try { n(); } catch (IllegalStateException e) { log.debug("x", e); throw e; }
                    try { n(); } catch (IllegalStateException e) { log.warn("no exception"); throw e; }
                    try { n(); } catch (IllegalStateException e) { log.error("x", e); throw new Error("sorry"); }
                    try { n(); } catch (IllegalStateException e) { if (b) { log.error("x", e); } throw e; }
                    try { n(); } catch (IllegalStateException e) { log.error("x", e); if (b) { throw e; } }
                    try { n(); } catch (IllegalStateException e) { other.error("x", e); throw e; }
                  }
                  public static void main(String[] args) {
                    Logger log = null;
                    try { main(args); } catch (IllegalStateException e) { log.error("x", e); throw e; }
                  }
                  void n() {}
                }
                """);
    }

    @Test
    void flagsBoth() {
        rule.check("""
                import org.slf4j.Logger;
                import lombok.extern.slf4j.Slf4j;
                class A {
                  Logger log;
                  System.Logger system;
                  void m() throws Exception {
                    try { n(); } catch (IllegalStateException e) {
                      log
                        .error("x", e); // finding: `e` is logged here and thrown on
                      throw e;
                    }
                    try { n(); } catch (IllegalStateException e) {
                      log.warn("failed: " + e.getMessage()); // finding: `e`
                      n();
                      throw new RuntimeException("failed", e);
                    }
                    try { n(); } catch (IllegalStateException e) { log.atError().setCause(e).log("x"); throw e; } // finding: `e`
                    try { n(); } catch (IllegalStateException e) { system.log(System.Logger.Level.ERROR, "x", e); throw e; } // finding: `e`
                  }
                  void n() {}
                  @Slf4j
                  static class Lombok {
                    void m() { try { m(); } catch (Error e) { log.error("x", e); throw e; } } // finding: `e`
                  }
                }
                """);
    }

    @Test
    void wrappingDoesNotCountIfAsked() {
        String source = """
                import org.slf4j.Logger;
                class A {
                  Logger log;
                  void m() {
                    try { m(); } catch (IllegalStateException e) { log.error("x", e); throw new RuntimeException(e); } // finding: `e`
                  }
                }
                """;
        rule.check(source);
        rule.with("wrap-counts", "false").check(source.replace(" // finding: `e`", ""));
        rule.with("levels", "warn").check(source.replace(" // finding: `e`", ""));
    }

    @Test
    void deletesTheLogEntry() {
        rule.fix("""
                import org.slf4j.Logger;
                class A {
                  Logger log;
                  void m() {
                    try {
                      m();
                    } catch (IllegalStateException e) {
                      log.error("x", e);
                      throw e;
                    }
                    try { m(); } catch (Error e) { log.error("x", e); throw e; }
                  }
                }
                """).to("""
                import org.slf4j.Logger;
                class A {
                  Logger log;
                  void m() {
                    try {
                      m();
                    } catch (IllegalStateException e) {
                      throw e;
                    }
                    try { m(); } catch (Error e) {  throw e; }
                  }
                }
                """);
    }

    @Test
    void acceptsAnswersToRequests() {
        rule.withFile("jakarta/ws/rs/WebApplicationException.java", """
                package jakarta.ws.rs;
                public class WebApplicationException extends RuntimeException {
                  public WebApplicationException(Throwable cause) { super(cause); }
                }
                """).check("""
                class A {
                  java.util.logging.Logger log;
                  void m() {
                    try { m(); } catch (IllegalStateException e) {
                      log.log(java.util.logging.Level.SEVERE, "x", e);
                      throw new jakarta.ws.rs.WebApplicationException(e);
                    }
                  }
                }
                """);
    }

    @Test
    void acceptsAReasonThatSpeaksOfTheLog() {
        rule.check("""
                import java.util.logging.*;
                class A {
                  private static final Logger LOG = Logger.getLogger("a");
                  void m() {
                    try { m(); } catch (IllegalStateException e) {
                      // The dialog shows the message only, so the trace must be in the log.
                      LOG.log(Level.SEVERE, "x", e);
                      throw e;
                    }
                    try { m(); } catch (IllegalStateException e) {
                      LOG.log(Level.SEVERE, "x", e);
                      throw e; // callers print no stack trace
                    }
                    try { m(); } catch (IllegalStateException e) {
                      // wrong login, die!
                      LOG.log(Level.SEVERE, "x", e); // finding: `e` is logged here and thrown on
                      throw e;
                    }
                  }
                }
                """);
    }

    @Test
    void findsTheLoggerInAChain() {
        rule.check("""
                import org.slf4j.Logger;
                class A {
                  Holder holder;
                  Logger logger() { return null; }
                  void m() {
                    try { n(); } catch (IllegalStateException e) { logger().atError().setCause(e).log("x"); throw e; } // finding: `e`
                    try { n(); } catch (IllegalStateException e) { holder.logger().error("x", e); throw e; } // finding: `e`
                  }
                  void n() {}
                  interface Holder { Logger logger(); }
                }
                """);
    }

    @Test
    void acceptsStaticInitializers() {
        rule.check("""
                import java.util.logging.*;
                class A {
                  private static final Logger LOG = Logger.getLogger("a");
                  static { try { m(); } catch (RuntimeException e) { LOG.log(Level.SEVERE, "x", e); throw e; } }
                  { try { m(); } catch (RuntimeException e) { LOG.log(Level.SEVERE, "x", e); throw e; } } // finding: `e` is logged here
                  static void m() {}
                }
                """);
    }

    @Test
    void deletesOnALastLine() {
        String source = "class A { org.slf4j.Logger log; void m() { try { m(); } catch (Error e) {\n%s throw e; } } }";
        rule.fix(source.formatted("log.error(\"x\", e);")).to(source.formatted(""));
    }
}
