package dev.guidelint.rules.debugging;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class SwallowedExceptionTest {
    private final RuleTester rule = RuleTester.of(new SwallowedException());

    @Test
    void acceptsSilenceThatIsMeant() {
        rule.check("""
                class A {
                  void m() {
                    try { n(); } catch (IllegalStateException ignored) {}
                    try { n(); } catch (IllegalStateException ignore) { ; }
                    try { n(); } catch (IllegalStateException expectedHere) {}
                    try { n(); } catch (IllegalStateException _) {}
                    try { n(); } catch (IllegalStateException e) { /* n() says so itself */ }
                    try { n(); } catch (IllegalStateException e) {
                      // TODO once there is a log
                    }
                    try { n(); } catch (IllegalStateException e) { } // nothing to do
                    try { n(); } catch (IllegalStateException e) { System.exit(1); }
                  }
                  void n() {}
                }
                """);
    }

    @Test
    void commentsOutsideTheBlockDoNotCount() {
        rule.check("""
                class A {
                  void m() {
                    try {
                      n();
                      // nothing to do
                    } catch (IllegalStateException e) {} // finding: `IllegalStateException` is caught and forgotten
                    // nothing to do
                    n();
                  }
                  void n() {}
                }
                """);
    }

    @Test
    void commentsThatSayNothingCountIfAsked() {
        String source = """
                class A {
                  void m() {
                    try { m(); } catch (Error e) { // finding: forgotten
                      // TODO Auto-generated catch block
                    }
                    try { m(); } catch (Error e) { // finding: forgotten
                      /* FIXME */
                    }
                    try { m(); } catch (Error e) { // finding: forgotten
                      //
                    }
                  }
                }
                """;
        rule.with("comment-counts", "any")
                .check("class A { void m() { try { m(); } catch (Error e) {}/* x */ } } // finding: forgotten");
        rule.check(source);
        rule.with("comment-counts", "any").check(source.replace(" // finding: forgotten", ""));
        rule.with("comment-counts", "no").check(source.replace("FIXME", "does not matter"));
    }

    @Test
    void blocksWithoutEffectCountIfAsked() {
        String source = """
                class A {
                  void m() {
                    while (true) {
                      try { m(); } catch (Error e) { continue; } // finding: x
                      try { m(); } catch (Error e) { break; } // finding: x
                    }
                    try { m(); } catch (Error e) { ; } // finding: x
                    try { m(); } catch (Error e) { return; } // finding: x
                  }
                  int n() {
                    try { m(); } catch (Error e) { return 1; }
                    return 2;
                  }
                }
                """;
        rule.check(source.replace(" // finding: x", ""));
        rule.with("inert", "true").check(source.replace("finding: x", "finding: `Error`"));
    }

    @Test
    void acceptsTheOldWayToExpectAnException() {
        String source = """
                class A {
                  void m() {
                    try { n(); fail(); } catch (IllegalStateException e) {}
                    try { n(); Assert.fail("no"); } catch (IllegalStateException e) {}
                    try { n(); } catch (IllegalStateException e) {} // finding [info]: forgotten
                    try { n(); other.fail(); } catch (IllegalStateException e) {} // finding: forgotten
                  }
                }
                """;
        rule.check("src/test/java/A.java", source);
        rule.check(
                "src/main/java/A.java",
                source.replace("[info]", "[warning]").replace("e) {}\n", "e) {} // finding: forgotten\n"));
        rule.with("fail-idiom", "false")
                .check("src/test/java/A.java", source.replace("e) {}\n", "e) {} // finding: forgotten\n"));
    }

    @Test
    void leavesInterruptionsToTheirOwnRule() {
        String source = """
                class A {
                  void m() {
                    try { Thread.sleep(1); } catch (InterruptedException e) {} // finding: x
                    try { n(); } catch (InterruptedException | IllegalStateException e) {} // finding: x
                  }
                }
                """;
        rule.check(source.replace(" // finding: x", ""));
        String reported = source.replace("finding: x", "finding: InterruptedException");
        rule.with("interrupted", "report").check(reported);
        rule.check("src/test/java/A.java", reported);
        rule.check(
                "class InterruptedException extends Error {}\n" + source.replace("finding: x", "finding: forgotten"));
    }

    @Test
    void worksInLambdasAndInitializers() {
        rule.check("""
                class A {
                  static {
                    try { n(); } catch (Error e) {} // finding: forgotten
                  }
                  Runnable r = () -> {
                    try { n(); } catch (Error | IllegalStateException e) {} // finding: `Error | IllegalStateException`
                  };
                  static void n() {}
                }
                """);
    }

    @Test
    void acceptsNamesThatSayWhy() {
        rule.check("""
                class A {
                  void m() {
                    try { m(); } catch (RuntimeException tryReflectionInstead) {}
                    try { m(); } catch (RuntimeException illegalStateException) {} // finding: caught and forgotten
                    try { m(); } catch (RuntimeException badInput) {} // finding: caught and forgotten
                  }
                }
                """);
    }

    @Test
    void acceptsAReasonRightBeforeTheClause() {
        String source = """
                class A {
                  void m() {
                    try { m(); }
                    // Old parsers throw here, and nothing is wrong then.
                    catch (IllegalStateException e) {}
                    try { m(); } catch (IllegalStateException /* it is closed already */ e) {}
                    try { m(); } catch (IllegalStateException ignored) { // nothing to do
                    } catch (RuntimeException e) {} // finding: `RuntimeException`
                    try { m(); }
                    // TODO
                    catch (IllegalStateException e) {} // finding: `IllegalStateException`
                  }
                }
                """;
        rule.check(source);
    }

    @Test
    void acceptsMethodsThatSayTheyAreQuiet() {
        String source = """
                class A {
                  void m() {}
                  void closeQuietly() { try { m(); } catch (IllegalStateException e) {} }
                  void safeClose() { try { m(); } catch (IllegalStateException e) {} }
                  void close() { try { m(); } catch (IllegalStateException e) {} } // finding: caught and forgotten
                  void drop() { try { m(); } catch (IllegalStateException dropped) {} }
                  void fallBack() { try { m(); } catch (IllegalStateException useDefault) {} }
                  void close3() { try { m(); } catch (IllegalStateException WhatCanYouDo) {} }
                  void close2() { try { m(); } catch (IllegalStateException dontCare) {} }
                  void state() { try { m(); } catch (IllegalStateException illegalState) {} } // finding: caught and forgotten
                }
                """;
        rule.check(source);
        rule.with("comment-counts", "any")
                .check(
                        source.replace(
                                        "closeQuietly() { try { m(); } catch (IllegalStateException e) {} }",
                                        "closeQuietly() { try { m(); } catch (IllegalStateException e) {} } // finding: forgotten")
                                .replace(
                                        "safeClose() { try { m(); } catch (IllegalStateException e) {} }",
                                        "safeClose() { try { m(); } catch (IllegalStateException e) {} } // finding: forgotten"));
    }
}
