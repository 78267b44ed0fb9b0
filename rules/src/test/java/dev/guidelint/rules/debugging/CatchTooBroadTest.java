package dev.guidelint.rules.debugging;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class CatchTooBroadTest {
    private final RuleTester rule = RuleTester.of(new CatchTooBroad());

    @Test
    void acceptsHandlersThatThrow() {
        rule.check("""
                class A {
                  void m(boolean b) {
                    try { n(); } catch (Throwable t) { System.gc(); throw t; }
                    try { n(); } catch (RuntimeException e) { if (b) { throw e; } else { throw new Error(e); } }
                    try { n(); } catch (Exception e) { try { n(); } finally { throw new Error(e); } }
                    try { n(); } catch (Exception e) { if (b) throw e; } // finding: `Exception` is too broad
                    try { n(); } catch (Exception e) { if (b) { n(); } else { throw new Error(); } } // finding: `Exception`
                    try { n(); } catch (Exception e) { if (b) { throw new Error(); } else { n(); } } // finding: `Exception`
                    try { n(); } catch (Exception e) {
                      try { throw new Error(); } catch (IllegalStateException x) { throw x; }
                    }
                    try { n(); } catch (Exception e) { // finding: `Exception`
                      try { throw new Error(); } catch (IllegalStateException x) { n(); }
                    }
                    try { n(); } catch (Exception e) { // finding: `Exception`
                      try { n(); } catch (IllegalStateException x) { throw x; }
                    }
                    try { n(); } catch (Exception e) { try { n(); } finally { System.gc(); } } // finding: `Exception`
                    try { n(); } catch (Exception e) { synchronized (this) { throw new Error(); } }
                    try { n(); } catch (Exception e) { synchronized (this) { n(); } } // finding: `Exception`
                  }
                  void n() {}
                }
                """);
    }

    @Test
    void acceptsHandlersThatHandTheExceptionOn() {
        rule.check("""
                import java.util.concurrent.CompletableFuture;
                class A {
                  Throwable kept;
                  Object m(CompletableFuture<String> f, java.util.List<Throwable> all) {
                    try { n(); } catch (Throwable t) { f.completeExceptionally(t); }
                    try { n(); } catch (Throwable t) { kept = t; }
                    try { n(); } catch (Throwable t) { all.add(t); }
                    try { n(); } catch (Exception e) { return new Object[] {new RuntimeException(e)}; }
                    try { n(); } catch (Exception e) { System.out.println(e); }
                    try { n(); } catch (Exception e) { e.printStackTrace(); }
                    try { n(); } catch (Exception e) { /* whatever the plugin throws */ }
                    try { n(); } catch (Exception e) { /* TODO */ } // finding: `Exception`
                    try { n(); } catch (Exception e) { System.out.println(e.getMessage()); } // finding: `Exception`
                    try { n(); } catch (Exception e) { kept = null; } // finding: `Exception`
                    try { n(); } catch (Exception e) { new Object(); } // finding: `Exception`
                    try { n(); } catch (Exception e) { kept.printStackTrace(); } // finding: `Exception`
                    try { n(); } catch (Exception e) { return null; } // finding: `Exception`
                    try { n(); } catch (Exception e) { return e; }
                    return null;
                  }
                  void n() {}
                }
                """);
    }

    @Test
    void acceptsBoundaries() {
        rule.check("""
                import java.util.concurrent.*;
                class A implements Runnable {
                  public static void main(String[] args) { try { n(); } catch (Exception e) {} }
                  public void run() { try { n(); } catch (Throwable e) {} }
                  void m(ExecutorService executor) {
                    executor.submit(() -> { try { n(); } catch (Throwable e) {} });
                    new Thread(() -> { try { n(); } catch (Throwable e) {} });
                  }
                  @ExceptionHandler void o() { try { n(); } catch (Exception e) {} }
                  void run(int i) { try { n(); } catch (Exception e) {} } // finding: `Exception`
                  static void n() {}
                }
                class B extends Unknown {
                  @Override public void handle() { try { A.n(); } catch (Exception e) {} }
                  public void other() { try { A.n(); } catch (Exception e) {} } // finding: `Exception`
                }
                """);
    }

    @Test
    void acceptsWhatTheCodeForces() {
        rule.check("""
                import java.util.concurrent.Callable;
                class A {
                  void m(Callable<String> c, AutoCloseable a, Unknown u, java.lang.invoke.MethodHandle h) {
                    try { c.call(); } catch (Exception e) {}
                    try (a) { n(); } catch (Exception e) {}
                    try (AutoCloseable b = a; var d = a) { n(); } catch (Exception e) {}
                    try { u.go(); } catch (Exception e) {}
                    try { new Thrower(); } catch (Exception e) {}
                    try { h.invoke(); } catch (Throwable e) {}
                    try { throw kept; } catch (Exception e) {}
                    try { try (a) { n(); } finally { n(); } } catch (Exception e) {}
                    try (Quiet q = open()) { n(); } catch (Exception e) {}
                    try (Loud l = null) { n(); } catch (Exception e) {}
                    try (Lost l = null) { n(); } catch (Exception e) {}
                    try { new Missing(); } catch (Exception e) {}
                    try { new Many("a"); } catch (Exception e) {}
                    try { new Many("a", 1, 2); } catch (Exception e) {}
                    try (Quiet q = new Quiet()) { n(); } catch (Exception e) {} // finding: `Exception`
                    try (var q = new Quiet()) { n(); } catch (Exception e) {} // finding: `Exception`
                    try (Sub s = new Sub()) { n(); } catch (Exception e) {} // finding: `Exception`
                    try (Still s = null) { n(); } catch (Exception e) {} // finding: `Exception`
                    try (Other o = null) { n(); } catch (Exception e) {} // finding: `Exception`
                    try { new Two(); } catch (Exception e) {} // finding: `Exception`
                    try { c.call(); } catch (Throwable e) {} // finding [warning]: `Throwable`
                    try { c.call(); } catch (RuntimeException e) {} catch (Exception e) {} // finding [info]: `RuntimeException`
                    try { Runnable r = () -> u.go(); } catch (Exception e) {} // finding: `Exception`
                  }
                  void n() {}
                  Exception kept;
                  Quiet open() throws Exception { return null; }
                  static class Quiet implements AutoCloseable {
                    void close(int i) throws Exception {}
                    public void close() {}
                  }
                  static class Sub extends Quiet {}
                  interface Calm extends AutoCloseable { void close(); }
                  interface Still extends Calm {}
                  abstract static class Other extends Object implements Calm {}
                  abstract static class Loud implements AutoCloseable {}
                  abstract static class Lost extends Missing {}
                  static class Many { Many(String s, Object... o) throws Exception {} }
                  static class Two { Two() {} Two(int i) throws Exception {} void two() throws Exception {} }
                  static class Thrower { Thrower() throws Exception {} }
                }
                """);
    }

    @Test
    void acceptsProtectionOfSomethingElse() {
        rule.check("""
                import java.util.List;
                class A {
                  interface Listener { void changed(); }
                  void m(List<Listener> all) {
                    for (Listener one : all) {
                      try { one.changed(); } catch (RuntimeException e) { System.err.println("no"); }
                      try { n(); } catch (RuntimeException e) { System.err.println("no"); } // finding: `RuntimeException`
                    }
                    try { n(); } finally {
                      try { n(); } catch (Exception e) {}
                    }
                    try { n(); } catch (IllegalStateException primary) {
                      try { n(); } catch (Exception e) {}
                      throw primary;
                    }
                  }
                  void n() {}
                }
                """);
    }

    @Test
    void strictPolicyKnowsNoExcuse() {
        rule.with("policy", "strict").check("""
                class A {
                  public static void main(String[] args) {
                    try { n(); } catch (Exception e) { throw e; } // finding: `Exception` is too broad to be caught: bugs end here
                    try { n(); } catch (java.lang.Error | RuntimeException e) { // finding: `Error` is too broad to be caught: even errors // finding: `RuntimeException` is too broad to be caught: bugs
                    }
                    try { n(); } catch (Throwable e) { } // finding: `Throwable` is too broad to be caught: even errors
                    try { n(); } catch (IllegalStateException e) { }
                  }
                  static void n() {}
                }
                """);
        rule.with("types", "java.io.IOException").with("policy", "strict").check("""
                class A {
                  void m() {
                    try { n(); } catch (java.io.IOException e) { } catch (Exception e) { } // finding: `IOException`
                  }
                  void n() throws java.io.IOException {}
                }
                """);
    }

    @Test
    void acceptsOtherTypesOfThatNameAndTests() {
        rule.check(
                "class A { static class Exception extends Error {} void m() { try { m(); } catch (Exception e) {} } }");
        rule.check("src/test/java/A.java", "class A { void m() { try { m(); } catch (Exception e) {} } }");
    }

    @Test
    void acceptsTheProtectionOfLogging() {
        rule.check("""
                class A {
                  interface Logger { void warn(String text); }
                  Logger logger;
                  void m(String text) {
                    try { logger.warn(text); } catch (Throwable t) {}
                    try { logger.warn(text); text.trim(); } catch (Throwable t) {} // finding: `Throwable`
                  }
                }
                """);
    }

    @Test
    void acceptsAReasonRightBeforeTheClause() {
        rule.check("""
                class A {
                  void m() {
                    try { m(); }
                    // Whatever the case, there is no converter then.
                    catch (Exception e) { n(); }
                    try { m(); }/* there is no converter then */catch (Exception e) { n(); }
                    try { m(); } catch (IllegalStateException | Error /* of the module system */ e) { n(); }
                    try { m(); } catch (Exception e) { n(); } // finding: `Exception` is too broad
                  }
                  void n() {}
                }
                """);
    }

    @Test
    void acceptsWhatLibrariesCall() throws Exception {
        var jar = java.nio.file.Path.of(
                Test.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        rule.withClassPath(jar).check("""
                import org.junit.jupiter.api.extension.BeforeAllCallback;
                import org.junit.jupiter.api.extension.ExtensionContext;
                class A implements BeforeAllCallback, Own {
                  @Override public void beforeAll(ExtensionContext context) { try { n(); } catch (Exception e) {} }
                  @Override public void beforeAll() { try { n(); } catch (Exception e) {} } // finding: `Exception`
                  @Override public void go() { try { n(); } catch (Exception e) {} } // finding: `Exception`
                  static void n() {}
                }
                interface Own { void beforeAll(); void go(); }
                class B implements java.util.Comparator<String> {
                  @Override public int compare(String s, String t) {
                    try { A.n(); } catch (Exception e) {} // finding: `Exception`
                    return 0;
                  }
                  public void uncaughtException(Thread t, Throwable e) { try { A.n(); } catch (Exception x) {} }
                  public void uncaughtException(Throwable e) { try { A.n(); } catch (Exception x) {} } // finding: `Exception`
                }
                """);
    }
}
