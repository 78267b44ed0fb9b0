package dev.guidelint.rules.documentation;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class DocThrowsMismatchTest {
    private final RuleTester rule = RuleTester.of(new DocThrowsMismatch());

    @Test
    void acceptsTagsThatFit() {
        rule.check("""
                import java.io.*;
                class A {
                  /**
                   * Doc.
                   * @throws IOException i
                   * @exception FileNotFoundException f
                   * @throws java.io.EOFException e
                   * @throws Exception x
                   * @throws IllegalStateException s
                   * @throws StackOverflowError o
                   */
                  A() throws IOException {}
                }
                """);
    }

    @Test
    void isSilentAboutWhatDoesNotResolve() {
        rule.check("""
                import java.io.IOException;
                class A {
                  /**
                   * Doc.
                   * @throws Unknown u
                   * @throws q.Unknown u
                   * @throws
                   * @throws IOException, or not
                   * @throws <X> x
                   */
                  void a() {}
                  /**
                   * Doc.
                   * @throws IOException i
                   */
                  void b() throws Unknown {}
                }
                """);
    }

    @Test
    void isSilentAboutTypeParameters() {
        rule.check("""
                import java.io.IOException;
                class A {
                  /**
                   * Doc.
                   * @throws X x
                   * @throws IOException x
                   */
                  <X extends Exception> void a() throws X {}
                }
                """);
    }

    @Test
    void isSilentAboutSneakyThrows() {
        rule.check("""
                import java.io.IOException;
                import lombok.SneakyThrows;
                class A {
                  /** @throws IOException i */
                  @SneakyThrows
                  void a() {}
                }
                """);
    }

    @Test
    void flagsCheckedExceptionsThatAreNotDeclared() {
        rule.check("""
                import java.io.IOException;
                import java.util.concurrent.TimeoutException;
                class A {
                  static class Own extends Exception {}
                  /**
                   * Doc.
                   * @throws IOException i // finding: `IOException` is not declared, so `a` cannot throw it
                   * @exception java.lang.InterruptedException i // finding: `java.lang.InterruptedException`
                   * @throws Own o // finding: `Own` is not declared
                   */
                  void a() throws TimeoutException {}
                  /**
                   * @throws Exception whatever goes wrong
                   * @throws Throwable or more
                   */
                  void b() {}
                  /// Doc.
                  /// @throws Own o // finding: `Own` is not declared, so `A` cannot
                  A() {}
                }
                """);
        rule.with("undeclared", "false").check("class A { /** @throws InterruptedException i */ void a() {} }");
    }

    @Test
    void flagsDeclaredExceptionsWithoutTagIfToldTo() {
        String source = """
                package p;
                import java.io.*;
                public abstract class A implements AutoCloseable {
                  /** Doc. */
                  public abstract void a() throws IOException, IllegalStateException;%1$s
                  /**
                   * Doc.
                   * @throws EOFException e
                   */
                  public abstract void b() throws IOException, java.lang.InterruptedException;%2$s
                  /**
                   * Doc.
                   * @throws Unknown u
                   */
                  public abstract void c() throws IOException;
                  /** Doc. */
                  public void close() throws Exception {}
                  /** {@inheritDoc} */
                  public void d() throws IOException {}
                  /** Doc. */
                  void e() throws IOException {}
                }
                """;
        rule.check(source.formatted("", ""));
        rule.with("missing-checked", "partial")
                .check(source.formatted("", " // finding: `InterruptedException` has no `@throws` tag"));
        rule.with("missing-checked", "all")
                .check(source.formatted(" // finding: `IOException` has", " // finding: `InterruptedException` has"));
    }

    @Test
    void flagsThrownExceptionsWithoutTagIfToldTo() {
        rule.with("missing-unchecked", "true").check("""
                        package p;
                        public class A {
                          /**
                           * Doc.
                           * @throws RuntimeException r
                           */
                          public A() { throw new IllegalStateException(); }
                          /** Doc. */
                          public A(int x) { throw new IllegalStateException(); } // finding: `IllegalStateException` is thrown here
                          /**
                           * Doc.
                           * @throws IllegalStateException s
                           */
                          public void a(int x) {
                            if (x > 0) {
                              throw new IllegalArgumentException(); // finding: `IllegalArgumentException` is thrown here
                            }
                            try {
                              throw new IllegalArgumentException();
                            } catch (IllegalArgumentException e) {
                              throw new IllegalArgumentException(e);
                            }
                          }
                          /** Doc. */
                          public void b() {
                            Runnable r = () -> { throw new IllegalArgumentException(); };
                            new Object() { void c() { throw new IllegalArgumentException(); } };
                            class B { void c() { throw new IllegalArgumentException(); } }
                            try {
                              throw new AssertionError(); // finding: `AssertionError` is thrown here, but `b`
                            } finally {
                              r.run();
                            }
                          }
                          /** Doc. */
                          public void c() throws Exception { throw new Exception(); }
                          public void d() { throw new AssertionError(); }
                        }
                        """);
    }

    @Test
    void deletesTags() {
        rule.fix("""
                        class A {
                          /**
                           * Doc.
                           * @throws InterruptedException i
                           */
                          void a() {}
                        }
                        """).to("""
                        class A {
                          /**
                           * Doc.
                           */
                          void a() {}
                        }
                        """);
    }

    @Test
    void acceptsWhatAFutureFailsWith() {
        rule.check("""
                import java.io.IOException;
                import java.util.concurrent.CompletableFuture;
                class A {
                  /**
                   * Reads.
                   *
                   * @throws IOException if the disk is broken
                   */
                  CompletableFuture<String> read() { return null; }
                }
                """);
    }
}
