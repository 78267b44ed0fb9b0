package dev.guidelint.rules.debugging;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class ExceptionAsControlFlowTest {
    private final RuleTester rule = RuleTester.of(new ExceptionAsControlFlow());

    @Test
    void acceptsThrowsThatLeaveTheMethod() {
        rule.check("""
                import java.io.*;
                class A {
                  void m() throws IOException {
                    try { throw new IOException(); } catch (FileNotFoundException e) { n(); }
                    try { n(); } catch (IllegalStateException e) { throw new IllegalStateException(e); }
                    try { n(); } catch (IllegalStateException e) { n(); } finally { throw new IllegalStateException(); }
                    try { Runnable r = () -> { throw new IllegalStateException(); }; } catch (IllegalStateException e) { n(); }
                    try { new Object() { void o() { throw new IllegalStateException(); } }; } catch (IllegalStateException e) { n(); }
                    try { throw new Unknown(); } catch (IllegalStateException e) { n(); }
                    try { throw new IllegalStateException(); } catch (UnknownException e) { n(); }
                    try { throw new IOException(); } catch (IOException e) { throw e; }
                  }
                  void n() {}
                }
                """);
    }

    @Test
    void genericAndTranslatingHandlersCountIfAsked() {
        String source = """
                import java.io.*;
                class A {
                  void m() {
                    try { throw new IllegalStateException(); } catch (RuntimeException e) { n(); } // finding: generic
                    try { throw new IOException(); } catch (IOException e) { throw new UncheckedIOException(e); } // finding: translating
                  }
                  void n() {}
                }
                """;
        rule.check(source.replaceAll(" // finding: .*", ""));
        rule.with("generic-catch", "true")
                .check(source.replace("finding: generic", "finding: jump").replace(" // finding: translating", ""));
        rule.with("translating-catch", "true")
                .check(source.replace("finding: translating", "finding: jump").replace(" // finding: generic", ""));
    }

    @Test
    void flagsJumpsToTheOwnCatch() {
        rule.check("""
                import java.io.*;
                class A {
                  void m(boolean b) {
                    try {
                      if (b) {
                        throw new FileNotFoundException(); // finding: `FileNotFoundException` is thrown only to be caught
                      }
                    } catch (IOException e) {
                      n();
                    }
                    try {
                      try {
                        throw new IOException(); // finding: `IOException`
                      } catch (FileNotFoundException e) {
                        throw new FileNotFoundException(); // finding: `FileNotFoundException`
                      }
                    } catch (IllegalStateException | IOException e) {
                      n();
                    }
                    try {
                      try {
                        throw new IOException(); // finding: `IOException`
                      } catch (IOException e) {
                        throw e;
                      }
                    } catch (IOException e) {
                      n();
                    }
                    Runnable r = () -> {
                      try { throw new IllegalStateException(); } catch (IllegalStateException e) { n(); } // finding: jump
                    };
                  }
                  void n() {}
                }
                """);
    }

    @Test
    void acceptsHandlersThatMayLetItThrough() {
        rule.check("""
                import java.io.IOException;
                class A {
                  int m(int i) throws IOException {
                    try {
                      if (i == 0) throw new IOException("x");
                      return i;
                    } catch (IOException e) {
                      if (i > 3) throw e;
                      return 1;
                    }
                  }
                }
                """);
    }

    @Test
    void acceptsFailuresThatAClausePassesOn() {
        rule.check("""
                import java.io.*;
                class A {
                  void m(boolean b) {
                    try {
                      try { n(); } catch (FileNotFoundException e) {
                        if (b) { throw new IOException(e); }
                        if (!b) { throw new IOException("x " + e); }
                        if (e.getCause() instanceof IOException) { throw (IOException) e.getCause(); }
                        throw new EOFException("x"); // finding: `EOFException` is thrown only to be caught
                      }
                    } catch (IOException e) { m(true); }
                  }
                  void n() throws FileNotFoundException {}
                }
                """);
    }

    @Test
    void flagsJumpsToHandlersThatThrowSomethingElse() {
        rule.check("""
                import java.io.IOException;
                class A {
                  int m(int i) {
                    try {
                      if (i == 0) throw new IOException("x"); // finding: `IOException`
                      return i;
                    } catch (IOException e) {
                      if (i > 3) throw new IllegalStateException();
                      return 1;
                    }
                  }
                }
                """);
    }
}
