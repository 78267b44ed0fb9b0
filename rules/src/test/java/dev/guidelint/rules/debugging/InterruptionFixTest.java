package dev.guidelint.rules.debugging;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class InterruptionFixTest {
    private final RuleTester rule = RuleTester.of(new InterruptedSwallowed());

    @Test
    void interruptsAgain() {
        rule.fix("""
                class A {
                  void m() {
                    try { Thread.sleep(1); } catch (InterruptedException e) {}
                    try {
                      Thread.sleep(1);
                    } catch (InterruptedException e) {
                      // why not
                      m();
                    }
                  }
                }
                """).to("""
                class A {
                  void m() {
                    try { Thread.sleep(1); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
                    try {
                      Thread.sleep(1);
                    } catch (InterruptedException e) {
                      // why not
                      Thread.currentThread().interrupt();
                      m();
                    }
                  }
                }
                """);
        rule.fix(
                        "class A {\r\n  void m() {\r\n    try { Thread.sleep(1); } catch (InterruptedException e) {\r\n      m();\r\n    }\r\n  }\r\n}\r\n")
                .to(
                        "class A {\r\n  void m() {\r\n    try { Thread.sleep(1); } catch (InterruptedException e) {\r\n      Thread.currentThread().interrupt();\r\n      m();\r\n    }\r\n  }\r\n}\r\n");
    }

    @Test
    void interruptsAgainInHandlersWithoutStatements() {
        rule.fix("""
                class A
                {
                \tvoid m()
                \t{
                \t\ttry {
                \t\t\tThread.sleep(1);
                \t\t} catch (InterruptedException e) { // so what
                \t\t}
                \t\ttry { Thread.sleep(1); } catch (InterruptedException e) { /* so what */ }
                \t\ttry {
                \t\t\tThread.sleep(1);
                \t\t} catch (InterruptedException e) {
                \t\t  // so what
                \t\t}
                \t\ttry { Thread.sleep(1); } catch (InterruptedException e) {
                \t\t}
                \t\ttry { Thread.sleep(1); } catch (InterruptedException e) {
                \t\t\t/* so */ m();
                \t\t}
                \t}
                }
                """).to("""
                class A
                {
                \tvoid m()
                \t{
                \t\ttry {
                \t\t\tThread.sleep(1);
                \t\t} catch (InterruptedException e) { // so what
                \t\t\tThread.currentThread().interrupt();
                \t\t}
                \t\ttry { Thread.sleep(1); } catch (InterruptedException e) { /* so what */ Thread.currentThread().interrupt(); }
                \t\ttry {
                \t\t\tThread.sleep(1);
                \t\t} catch (InterruptedException e) {
                \t\t  // so what
                \t\t  Thread.currentThread().interrupt();
                \t\t}
                \t\ttry { Thread.sleep(1); } catch (InterruptedException e) {
                \t\t\tThread.currentThread().interrupt();
                \t\t}
                \t\ttry { Thread.sleep(1); } catch (InterruptedException e) {
                \t\t\t/* so */ Thread.currentThread().interrupt();
                \t\t\tm();
                \t\t}
                \t}
                }
                """);
    }

    @Test
    void interruptsAgainOnlyAfterAnInterruption() {
        rule.fix("""
                class A {
                  void m(java.util.concurrent.Future<?> f) {
                    try {
                      f.get();
                    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                      m(f);
                    }
                    try { f.get(); } catch (java.util.concurrent.ExecutionException | InterruptedException e) {}
                  }
                }
                """).to("""
                class A {
                  void m(java.util.concurrent.Future<?> f) {
                    try {
                      f.get();
                    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                      if (e instanceof InterruptedException) {
                        Thread.currentThread().interrupt();
                      }
                      m(f);
                    }
                    try { f.get(); } catch (java.util.concurrent.ExecutionException | InterruptedException e) { if (e instanceof InterruptedException) { Thread.currentThread().interrupt(); } }
                  }
                }
                """);
        rule.with("generic", "true")
                .fix("class A { void m() { try { Thread.sleep(1); } catch (Exception e) { m(); } } }")
                .to("class A { void m() { try { Thread.sleep(1); } catch (Exception e) {"
                        + " if (e instanceof InterruptedException) { Thread.currentThread().interrupt(); } m(); } } }");
    }

    @Test
    void interruptsOnALineOfItsOwn() {
        String source = """
                class A {
                  void m() {
                    try { Thread.sleep(1); } catch (InterruptedException e) {
                %s      m();
                    }
                  }
                }
                """;
        rule.fix(source.formatted("")).to(source.formatted("      Thread.currentThread().interrupt();\n"));
    }
}
