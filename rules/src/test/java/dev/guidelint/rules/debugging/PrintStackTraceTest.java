package dev.guidelint.rules.debugging;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PrintStackTraceTest {
    private final RuleTester rule = RuleTester.of(new PrintStackTrace());

    @Test
    void acceptsOtherMethodsAndReceivers() {
        rule.check("""
                class A {
                  void printStackTrace() {}
                  void dumpStack() {}
                  void m(A a, Unknown u, Exception e, java.io.PrintWriter w) {
                    a.printStackTrace();
                    printStackTrace();
                    dumpStack();
                    u.printStackTrace();
                    unknown().printStackTrace();
                    e.printStackTrace(w);
                    Runnable r = e::printStackTrace;
                  }
                }
                """);
        rule.check("src/test/java/A.java", "class A { void m(Exception e) { e.printStackTrace(); } }");
    }

    @Test
    void ownPrintingCountsIfAsked() {
        String source = """
                class A extends Exception {
                  Exception nested;
                  public void printStackTrace() {
                    super.printStackTrace(); // finding: x
                    nested.printStackTrace(); // finding: x
                  }
                  void m() {
                    printStackTrace(); // finding: `printStackTrace` writes to the console
                  }
                }
                """;
        rule.check(source.replace(" // finding: x", ""));
        rule.with("super-calls", "true").check(source.replace("finding: x", "finding: `printStackTrace`"));
    }

    @Test
    void flagsAllWaysToTheConsole() {
        String source = """
                import static java.lang.System.err;
                class A {
                  void m(Throwable t, Exception[] all) {
                    t.getCause().printStackTrace(); // finding: `printStackTrace`
                    (all[0]).printStackTrace(); // finding: `printStackTrace`
                    try { m(t, all); } catch (IllegalStateException | Error e) {
                      e.printStackTrace(); // finding: `printStackTrace`
                    }
                    t.printStackTrace(System.err); // finding: streams
                    t.printStackTrace(err); // finding: streams
                    new Exception("where am I?")
                        .printStackTrace();
                    Thread.dumpStack(); // finding: `dumpStack`
                  }
                }
                """.replace("am I?\")\n", "am I?\") // finding: `printStackTrace`\n");
        rule.check(source.replace("finding: streams", "finding: `printStackTrace`"));
        rule.with("streams", "false").check(source.replace(" // finding: streams", ""));
        rule.with("dump-stack", "false")
                .with("streams", "false")
                .check(source.replace(" // finding: streams", "").replace(" // finding: `dumpStack`", ""));
    }

    @Test
    void acceptsProgramsUnlessAsked() {
        String source = """
                class A {
                  public static void main(String[] args) {
                    try { main(args); } catch (Error e) { e.printStackTrace(); } // finding: `printStackTrace`
                  }
                }
                """;
        rule.with("allow-in-main", "false").check(source);
        rule.check(source.replace(" // finding: `printStackTrace`", ""));
        rule.check("""
                package a.cli;
                class A { void m(Exception e) { e.printStackTrace(); } }
                """);
        rule.check("""
                class A {
                  void m(Exception e) { e.printStackTrace(); System.exit(1); }
                  void n(Exception e) {
                    // the log may be closed by now
                    e.printStackTrace();
                  }
                  void o(Exception e) { e.printStackTrace(); } // finding: `printStackTrace`
                }
                """);
    }

    @Test
    void logsWithTheLoggerOfTheClass() {
        rule.fix("""
                import java.util.logging.Logger;
                class A {
                  static final Logger LOG = null;
                  void m(Exception e) {
                    e.printStackTrace();
                    Runnable r = () -> e.printStackTrace();
                  }
                  static class B {
                    Logger own;
                    static void m(Exception e) { e.printStackTrace(); }
                  }
                }
                """).to("""
                import java.util.logging.Logger;
                class A {
                  static final Logger LOG = null;
                  void m(Exception e) {
                    LOG.log(java.util.logging.Level.SEVERE, "Unexpected failure", e);
                    Runnable r = () -> LOG.log(java.util.logging.Level.SEVERE, "Unexpected failure", e);
                  }
                  static class B {
                    Logger own;
                    static void m(Exception e) { LOG.log(java.util.logging.Level.SEVERE, "Unexpected failure", e); }
                  }
                }
                """);
    }

    @Test
    void findsNoLoggerOfAnObjectWhereThereIsNone() {
        String source = """
                import java.util.logging.Logger;
                class A {
                  Logger log;
                  static { try { m(); } catch (Error e) { e.printStackTrace(); } }
                  static Runnable r = () -> { try { m(); } catch (Error e) { e.printStackTrace(); } };
                  static class B { void m(Exception e) { e.printStackTrace(); } }
                  record C(int x) { void m(Exception e) { e.printStackTrace(); } }
                  enum D { X; void m(Exception e) { e.printStackTrace(); } }
                  interface E { default void m(Exception e) { e.printStackTrace(); } }
                  static void m() {}
                }
                """;
        rule.fix(source).to(source);
        rule.fix("""
                import java.util.logging.Logger;
                class A {
                  Logger log;
                  class B { void m(Exception e) { e.printStackTrace(); } }
                }
                """).to("""
                import java.util.logging.Logger;
                class A {
                  Logger log;
                  class B { void m(Exception e) { log.log(java.util.logging.Level.SEVERE, "Unexpected failure", e); } }
                }
                """);
    }

    @Test
    void acceptsWhatASwitchForDebuggingTurnsOn() {
        String source = """
                class A {
                  private static final boolean PRINT_IT = false;
                  private static final boolean TELL = true;
                  private boolean debug;
                  private Log log;
                  boolean isVerbose() { return debug; }
                  void m(Exception e, boolean trace) {
                    if (PRINT_IT) e.printStackTrace();
                    if (this.debug && e != null) { m(e, trace); e.printStackTrace(); }
                    if (isVerbose()) e.printStackTrace();
                    if (trace) e.printStackTrace();
                    if (TELL) e.printStackTrace(); // finding: `printStackTrace`
                    if (debug) { m(e, trace); } else e.printStackTrace(); // finding: `printStackTrace`
                    if (log.isDebugEnabled()) e.printStackTrace(); // finding: `printStackTrace`
                    if (e != null) e.printStackTrace(); // finding: `printStackTrace`
                  }
                  interface Log { boolean isDebugEnabled(); }
                }
                """;
        rule.check(source);
    }

    @Test
    void acceptsCommentsOnTheSameLineAndDemos() {
        rule.check("""
                class A {
                  void m(Exception e) {
                    e.printStackTrace(); /* TODO */ // finding: `printStackTrace`
                    e.printStackTrace(); // the handler of last resort
                    if (e != null) { e.printStackTrace(); } // NOPMD
                  }
                }
                """);
        rule.check("package org.example.demo.chat; class A { void m(Exception e) { e.printStackTrace(); } }");
    }
}
