package dev.guidelint.rules.debugging;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class FinallyDiscardsExceptionTest {
    private final RuleTester rule = RuleTester.of(new FinallyDiscardsException());

    @Test
    void acceptsJumpsThatStayInside() {
        rule.check("""
                class A {
                  int m(int i) {
                    try { return 1; } finally {
                      for (;;) { if (i > 1) { break; } continue; }
                      outer:
                      while (true) { do { break outer; } while (true); }
                      switch (i) { case 1: break; default: }
                      int j = switch (i) { case 1 -> { yield 2; } default -> 3; };
                      java.util.function.IntSupplier s = () -> { return 1; };
                      new Object() { int n() { return 1; } void o() { throw new Error(); } };
                      try { throw new Exception(); } catch (Exception e) { System.exit(1); }
                    }
                  }
                }
                """);
    }

    @Test
    void acceptsTheExceptionOnItsWayOut() {
        rule.check("""
                class A {
                  void m() {
                    RuntimeException failure = null;
                    try { m(); } catch (RuntimeException e) { failure = e; } finally {
                      if (failure != null) { throw failure; }
                    }
                    RuntimeException another = null;
                    try { m(); } catch (RuntimeException e) { failure = e; } finally {
                      if (another != null) { throw another; } // finding: `throw` leaves `finally`
                    }
                    RuntimeException other = null;
                    try { m(); } finally {
                      if (other != null) { throw other; } // finding: `throw` leaves `finally`
                    }
                  }
                }
                """);
    }

    @Test
    void acceptsThrowsBehindTheQuestionWhetherAnotherIsOnItsWay() {
        rule.check("""
                class A {
                  void m() {
                    Throwable failure = null;
                    try { m(); } catch (Throwable e) { failure = e; throw e; } finally {
                      try { m(); } catch (RuntimeException e) {
                        if (failure == null) { throw e; } else { failure.addSuppressed(e); }
                      }
                    }
                    boolean isDone = false;
                    try { m(); isDone = true; } catch (Throwable e) { e.printStackTrace(); } finally {
                      if (!isDone) throw new IllegalStateException();
                    }
                    try { m(); isDone = true; } catch (RuntimeException e) { e.printStackTrace(); } finally {
                      if (!isDone) throw new IllegalStateException(); // finding: `throw`
                    }
                  }
                  void n() {
                    try { m(); } finally {
                      // noinspection ThrowFromFinallyBlock
                      throw new IllegalStateException();
                    }
                  }
                }
                """);
    }

    @Test
    void flagsJumpsOut() {
        rule.check("""
                class A {
                  int m(int i) {
                    outer:
                    for (;;) {
                      try { i++; } finally {
                        if (i == 1) break; // finding: `break` leaves `finally`
                        if (i == 2) continue; // finding: `continue`
                        for (;;) { if (i == 3) break outer; if (i == 4) continue outer; } // finding: `break` // finding: `continue`
                      }
                    }
                  }
                  int n(int i) {
                    return switch (i) {
                      case 1 -> { try { i++; } finally { yield 3; } } // finding: `yield`
                      case 2 -> { try { i++; } finally { if (i > 2) { yield 3; } } yield 4; } // finding: `yield`
                      default -> { try { throw new Error(); } catch (Error e) { yield 1; } finally { i++; } }
                    };
                  }
                  int o() {
                    try { return 1; } finally {
                      try { return 2; } // finding: `return` leaves `finally`
                      finally { return 3; } // finding: `return` leaves `finally`
                    }
                  }
                  void p() {
                    try { p(); } finally {
                      try { throw new Error(); } finally { p(); } // finding: `throw`
                    }
                    try { p(); } finally {
                      try { p(); } catch (Error e) { throw e; } // finding: `throw`
                    }
                  }
                }
                """);
    }

    @Test
    void throwsDoNotCountIfAsked() {
        rule.with("throws", "false").check("class A { void m() { try { m(); } finally { throw new Error(); } } }");
    }

    @Test
    void acceptsWhatTheClauseAroundHasCaught() {
        rule.check("""
                class A {
                  void m() throws Exception {
                    try { m(); } catch (Exception e) {
                      try { m(); } finally {
                        Throwable cause = e;
                        if (cause == e) { throw e; }
                        throw new Exception(cause);
                      }
                    }
                    try { m(); } catch (RuntimeException e) {
                      try { m(); } finally { throw new Exception("x"); } // finding: `throw` leaves `finally`
                    }
                    try { m(); } finally {
                      try { m(); } catch (RuntimeException e) { throw e; } // finding: `throw` leaves `finally`
                    }
                  }
                }
                """);
    }

    @Test
    void acceptsTheFirstOfCollectedExceptions() {
        rule.check("""
                import java.util.*;
                class A {
                  void m(List<Exception> failures, Set<String> other) throws Exception {
                    try { m(failures, other); } catch (IllegalStateException e) { failures.add(e); } finally {
                      if (!failures.isEmpty()) { throw new Exception(failures.get(0)); }
                      if (!other.isEmpty()) { throw new Exception("x"); } // finding: `throw` leaves `finally`
                      if (failures.isEmpty()) { throw new Exception("y"); } // finding: `throw` leaves `finally`
                    }
                  }
                }
                """);
    }

    @Test
    void acceptsThrowsThatComeOnlyAfterSuccess() {
        rule.check("""
                class A {
                  void m() {
                    boolean hasError = true;
                    boolean done = false;
                    try { m(); hasError = false; } finally {
                      try { m(); } catch (RuntimeException e) {
                        if (!hasError) throw e;
                        if (hasError) throw e; // finding: `throw` leaves `finally`
                        if (!done) { throw e; } // finding: `throw` leaves `finally`
                      }
                    }
                    try { m(); done = true; } finally {
                      if (done) { m(); throw new Error(); }
                      if (done) { m(); } else { throw new Error(); } // finding: `throw` leaves `finally`
                    }
                  }
                }
                """);
    }

    @Test
    void acceptsJumpsWhereNothingIsOnItsWay() {
        rule.check("""
                class A {
                  void m(Throwable failure) {
                    while (failure == null) {
                      try { m(null); } catch (Throwable t) { failure = t; } finally { break; }
                    }
                    while (failure == null) {
                      try { m(null); } catch (Exception e) { failure = e; } finally { break; } // finding: `break` leaves
                    }
                  }
                }
                """);
    }
}
