package dev.guidelint.rules.debugging;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class LostCauseTest {
    private final RuleTester rule = RuleTester.of(new LostCause());

    @Test
    void acceptsExceptionsThatCarryTheCause() {
        rule.check("""
                import java.io.*;
                class A {
                  void m(boolean b) throws Exception {
                    try { n(); } catch (IOException e) { throw e; }
                    try { n(); } catch (IOException e) { throw new RuntimeException("x", e); }
                    try { n(); } catch (IOException e) { throw new RuntimeException((Throwable) (e)); }
                    try { n(); } catch (IOException e) { throw b ? new RuntimeException(e) : new Error(e); }
                    try { n(); } catch (IOException e) { throw (RuntimeException) new RuntimeException("x").initCause(e); }
                    try { n(); } catch (IOException e) { throw wrap("x", e); }
                    try { n(); } catch (IOException e) { throw new RuntimeException(wrap("x", e)); }
                    try { n(); } catch (IOException e) { throw new RuntimeException() {{ initCause(e); }}; }
                    try { n(); } catch (IOException e) {
                      RuntimeException wrapped = new RuntimeException("x");
                      wrapped.addSuppressed(e);
                      throw wrapped;
                    }
                    try { n(); } catch (IOException e) {
                      Exception wrapped;
                      if (b) { wrapped = new RuntimeException(e); } else { wrapped = e; }
                      throw wrapped;
                    }
                    try { n(); } catch (IOException e) { if (e instanceof FileNotFoundException f) throw f; }
                    try { n(); } catch (Exception e) { if (e instanceof IllegalStateException f) throw f; }
                    try { n(); } catch (Exception e) {
                      switch (e) {
                        case IllegalStateException f -> throw f;
                        default -> throw new Error(e);
                      }
                    }
                    try { n(); } catch (Exception e) {
                      int i = switch (e) {
                        case IllegalStateException f -> throw f;
                        default -> 1;
                      };
                    }
                    try { n(); } catch (IOException e) {
                      RuntimeException wrapped = new RuntimeException("x");
                      link(wrapped, e);
                      throw wrapped;
                    }
                    try { n(); } catch (IOException e) { RuntimeException r; throw r = new RuntimeException(e); }
                    try { n(); } catch (IOException e) { throw new RuntimeException(text(() -> e.toString())); }
                    try { n(); } catch (IOException e) { throw missing; }
                    try { n(); } catch (IOException e) { Runnable r = () -> { throw new RuntimeException(); }; }
                    try { n(); } catch (IOException e) { throw (IOException) e.fillInStackTrace(); }
                  }
                  void n() throws IOException {}
                  RuntimeException wrap(String s, Exception e) { return new RuntimeException(e); }
                }
                """);
    }

    @Test
    void acceptsIgnoredTypesAndNames() {
        String source = """
                class A {
                  int m(String s) {
                    try { return Integer.parseInt(s); } catch (NumberFormatException e) {
                      throw new IllegalArgumentException(s); // finding: x
                    }
                  }
                  int n(String s) {
                    try { return Integer.parseInt(s); } catch (NumberFormatException | NullPointerException e) {
                      throw new IllegalArgumentException(s); // finding: does not carry `e`
                    }
                  }
                  int o(String s) {
                    try { return s.length(); } catch (NullPointerException ignored) { throw new IllegalStateException(); }
                  }
                }
                """;
        rule.check(source.replace(" // finding: x", ""));
        rule.with("ignored-types", "").check(source.replace("finding: x", "finding: does not carry"));
    }

    @Test
    void acceptsUnwrappingUnlessAsked() {
        String source = """
                import java.util.concurrent.ExecutionException;
                import java.lang.reflect.InvocationTargetException;
                class A {
                  void m() throws Throwable {
                    try { n(); } catch (ExecutionException e) { throw e.getCause(); } // finding: x
                    try { n(); } catch (ExecutionException e) { throw new RuntimeException(e.getCause()); } // finding: x
                    try { n(); } catch (ExecutionException e) { Throwable t = e.getCause(); throw new Error(t); } // finding: x
                    try { n(); } catch (Exception e) { if (e instanceof ExecutionException x) throw new Error(x.getCause()); } // finding: x
                    try { n(); } catch (InvocationTargetException e) { throw e.getTargetException(); }
                    try { n(); } catch (Holder e) { throw e.cause; } // finding: x
                    try { n(); } catch (ExecutionException e) { throw other.cause; } // finding: does not carry
                    try { n(); } catch (ExecutionException e) { sneakyThrow(other); throw new AssertionError(); } // finding: does not carry
                    try { n(); } catch (ExecutionException e) {
                      RuntimeException wrapped = new RuntimeException(e);
                      throw (RuntimeException) wrapped.fillInStackTrace();
                    }
                    try { n(); } catch (ExecutionException e) { throw new Error(e.getMessage()); } // finding: does not carry
                    try { n(); } catch (ExecutionException e) { sneakyThrow(e.getCause()); throw new AssertionError(); } // finding: x
                    try { n(); } catch (ExecutionException e) {
                      try { n(); } catch (IllegalStateException inner) { throw e; } // finding: x
                      try { n(); } catch (IllegalStateException inner) { throw new Error(inner); } // finding: x
                    }
                  }
                  void n() throws Exception {}
                  void sneakyThrow(Throwable t) {}
                  Holder other;
                  static class Holder extends Exception { Exception cause; }
                }
                """;
        rule.check(source.replace(" // finding: x", ""));
        rule.with("unwrap-ok", "false").check(source.replace("finding: x", "finding: does not carry"));
    }

    @Test
    void acceptsExceptionsThatTakeNoCauseUnlessAsked() {
        String source = """
                class A {
                  static class Plain extends RuntimeException { Plain(String s) { super(s); } }
                  void m() {
                    try { m(); } catch (IllegalStateException e) { throw new Plain("x"); } // finding: x
                    try { m(); } catch (IllegalStateException e) { throw new Unknown("x"); } // finding: x
                    try { m(); } catch (IllegalStateException e) { throw new IndexOutOfBoundsException("x"); } // finding: x
                  }
                }
                """;
        rule.check(source.replace(" // finding: x", ""));
        rule.with("require-cause-constructor", "false").check(source.replace("finding: x", "finding: does not carry"));
    }

    @Test
    void flagsMessagesInPlaceOfTheException() {
        rule.check("""
                class A {
                  private IllegalStateException kept;
                  void log(String s, Exception e) {}
                  void m(IllegalStateException given) {
                    try { m(given); } catch (IllegalArgumentException e) {
                      throw new IllegalStateException("failed: " + e); // finding: `new IllegalStateException(...)` does not carry `e`
                    }
                    try { m(given); } catch (IllegalArgumentException e) {
                      String text = "failed";
                      log(text, e);
                      throw new IllegalStateException(text); // finding: does not carry `e`
                    }
                    try { m(given); } catch (IllegalArgumentException e) { throw kept; }
                    try { m(given); } catch (IllegalArgumentException e) {
                      throw (RuntimeException) given; // finding: the exception thrown here
                    }
                    try { m(given); } catch (IllegalArgumentException e) {
                      throw given != null ? new IllegalStateException(e) : new IllegalStateException("x"); // finding: carry `e`
                    }
                    try { m(given); } catch (IllegalArgumentException e) {
                      throw given != null ? new IllegalStateException("x") : new IllegalStateException(e); // finding: carry `e`
                    }
                    try { m(given); } catch (IllegalArgumentException e) {
                      throw kept = new IllegalStateException("x"); // finding: carry `e`
                    }
                    try { m(given); } catch (IllegalArgumentException e) {
                      throw new IllegalStateException(text(() -> "x")); // finding: carry `e`
                    }
                    try { m(given); } catch (IllegalArgumentException e) {
                      throw new IllegalStateException() {{ m(given); }}; // finding: carry `e`
                    }
                    try { m(given); } catch (IllegalArgumentException e) {
                      if (given instanceof IllegalStateException f) throw f; // finding: carry `e`
                    }
                    try { m(given); } catch (IllegalArgumentException e) {
                      IllegalStateException wrapped = new IllegalStateException("x");
                      wrapped = decorate(wrapped);
                      link(given, e);
                      throw wrapped; // finding: carry `e`
                    }
                    try { m(given); } catch (IllegalArgumentException e) { throw given; } // finding: the exception thrown here
                    try { m(given); } catch (IllegalArgumentException e) {
                      if (e.getMessage() == null) {
                        String text = e.getMessage();
                        RuntimeException wrapped = new IllegalStateException(text);
                        throw wrapped; // finding: the exception thrown here
                      }
                    }
                  }
                }
                """);
    }

    @Test
    void appendsTheCauseIfThereIsOneWay() {
        rule.fix("""
                class A {
                  static class Many extends Exception {
                    Many(String s) {} Many(String s, Throwable t) {} Many(String s, Exception e) {}
                  }
                  static class Pair extends Exception { Pair(String s) {} Pair(String s, int i) {} Pair(String s, Throwable t) {} }
                  static class Secret extends Exception { private Secret(String s) {} private Secret(String s, Throwable t) {} }
                  static class Shared extends Exception { protected Shared(String s) {} protected Shared(String s, Throwable t) {} }
                  static class Half extends Exception { public Half(String s) {} private Half(String s, Throwable t) {} }
                  static class Less extends Exception { protected Less(String s) {} Less(String s, Throwable t) {} }
                  static class Few extends Exception { Few(String s) {} Few(String s, IllegalStateException e) {} }
                  void more(String s) throws Exception {
                    try { m(s); } catch (IllegalArgumentException e) { throw new Pair(s); }
                    try { m(s); } catch (IllegalArgumentException e) { throw new Secret(s); }
                    try { m(s); } catch (IllegalArgumentException e) { throw new Shared(s); }
                    try { m(s); } catch (IllegalArgumentException e) { throw new Half(s); }
                    try { m(s); } catch (IllegalArgumentException e) { throw new Less(s); }
                    try { m(s); } catch (IllegalStateException | IllegalArgumentException e) { throw new Few(s); }
                    try { m(s); } catch (IllegalStateException | IllegalArgumentException e) { throw new Pair(s); }
                  }
                  void m(String s) throws Exception {
                    try { m(s); } catch (IllegalArgumentException e) { throw new IllegalStateException("x"); }
                    try { m(s); } catch (IllegalArgumentException e) { throw new IllegalStateException(); }
                    try { m(s); } catch (IllegalArgumentException e) { throw new Many(s); }
                    try { m(s); } catch (Exception e) { throw new Error(e + s ); }
                  }
                }
                """).to("""
                class A {
                  static class Many extends Exception {
                    Many(String s) {} Many(String s, Throwable t) {} Many(String s, Exception e) {}
                  }
                  static class Pair extends Exception { Pair(String s) {} Pair(String s, int i) {} Pair(String s, Throwable t) {} }
                  static class Secret extends Exception { private Secret(String s) {} private Secret(String s, Throwable t) {} }
                  static class Shared extends Exception { protected Shared(String s) {} protected Shared(String s, Throwable t) {} }
                  static class Half extends Exception { public Half(String s) {} private Half(String s, Throwable t) {} }
                  static class Less extends Exception { protected Less(String s) {} Less(String s, Throwable t) {} }
                  static class Few extends Exception { Few(String s) {} Few(String s, IllegalStateException e) {} }
                  void more(String s) throws Exception {
                    try { m(s); } catch (IllegalArgumentException e) { throw new Pair(s, e); }
                    try { m(s); } catch (IllegalArgumentException e) { throw new Secret(s); }
                    try { m(s); } catch (IllegalArgumentException e) { throw new Shared(s, e); }
                    try { m(s); } catch (IllegalArgumentException e) { throw new Half(s); }
                    try { m(s); } catch (IllegalArgumentException e) { throw new Less(s); }
                    try { m(s); } catch (IllegalStateException | IllegalArgumentException e) { throw new Few(s); }
                    try { m(s); } catch (IllegalStateException | IllegalArgumentException e) { throw new Pair(s, e); }
                  }
                  void m(String s) throws Exception {
                    try { m(s); } catch (IllegalArgumentException e) { throw new IllegalStateException("x", e); }
                    try { m(s); } catch (IllegalArgumentException e) { throw new IllegalStateException(); }
                    try { m(s); } catch (IllegalArgumentException e) { throw new Many(s); }
                    try { m(s); } catch (Exception e) { throw new Error(e + s, e ); }
                  }
                }
                """);
    }

    @Test
    void acceptsLookingForAConstant() {
        rule.check("""
                class A {
                  enum Kind { ONE }
                  Kind kind(String s) {
                    try { return Kind.valueOf(s); } catch (IllegalArgumentException e) { throw new IllegalStateException(s); }
                  }
                  Kind kindAndMore(String s) {
                    try { s.length(); return Kind.valueOf(s); } catch (IllegalArgumentException e) {
                      throw new IllegalStateException(s); // finding: does not carry `e`
                    }
                  }
                  Kind other(String s) {
                    try { return other(s); } catch (IllegalArgumentException e) {
                      throw new IllegalStateException(s); // finding: does not carry `e`
                    }
                  }
                }
                """);
    }

    @Test
    void acceptsCausesInFieldsAndExceptionsThatAreMadeElsewhere() {
        rule.check("""
                class A {
                  Exception failure;
                  void m() throws Exception {
                    try { n(); } catch (IllegalStateException e) { failure = new Exception(e); throw failure; }
                    try { n(); } catch (IllegalStateException e) { throw noSuchThing("x"); }
                    try { n(); } catch (IllegalStateException e) { failure = new Exception("x"); throw failure; } // finding: does not carry `e`
                  }
                  void n() {}
                  Exception noSuchThing(String s) { return new Exception(s); }
                }
                """);
    }

    @Test
    void acceptsAnExceptionThatAFieldKeeps() {
        rule.check("""
                class A {
                  private static final IllegalStateException CLOSED = new IllegalStateException("closed");
                  private IllegalStateException failure;
                  void m() {
                    try { m(); } catch (IllegalArgumentException e) { throw CLOSED; }
                    try { m(); } catch (IllegalArgumentException e) { failure = CLOSED; throw failure; }
                    try { m(); } catch (IllegalArgumentException e) {
                      failure = new IllegalStateException("x");
                      throw failure; // finding: the exception thrown here
                    }
                  }
                }
                """);
    }

    @Test
    void acceptsOtherCauses() {
        rule.check("""
                class A {
                  static String text(String s) { return s; }
                  RuntimeException noSuchThing(String s) { return new IllegalStateException(s); }
                  void m(String s, IllegalStateException earlier) {
                    try { n(); } catch (IllegalArgumentException e) { throw new IllegalStateException(earlier); }
                    try { n(); } catch (IllegalArgumentException e) { throw new IllegalArgumentException(s); }
                    try { n(); } catch (IllegalArgumentException e) {
                      throw new IllegalArgumentException(s + e); // finding: does not carry `e`
                    }
                    try { n(); } catch (IllegalArgumentException e) { throw noSuchThing(s); }
                    try { n(); } catch (IllegalArgumentException e) { throw new IllegalStateException(missing); }
                    try { n(); } catch (IllegalArgumentException e) {
                      throw new IllegalStateException(A.text(s)); // finding: does not carry `e`
                    }
                  }
                  void n() {}
                }
                """);
    }

    @Test
    void acceptsMethodsThatTakeNoCauseAndNamesThatSayIgnore() {
        rule.check("""
                class A {
                  void m() {
                    try { m(); } catch (IllegalArgumentException e) { throw invalid(e.getMessage()); }
                    try { m(); } catch (IllegalArgumentException e) { throw failed("x " + e); } // finding: does not carry `e`
                    try { m(); } catch (IllegalArgumentException ignore) { throw new IllegalStateException("x"); }
                  }
                  IllegalStateException invalid(String s) { return new IllegalStateException(s); }
                  IllegalStateException failed(String s) { return new IllegalStateException(s); }
                  IllegalStateException failed(String s, Exception e) { return new IllegalStateException(s, e); }
                }
                """);
    }

    @Test
    void looksForTheConstructorAmongOthers() {
        String source = """
                class A {
                  static class Box extends Exception {
                    Box(String s) {} Box(String s, String t) {} Box(String s, int[] a) {} Box(String s, Throwable t) {}
                  }
                  void m(String s) throws Exception {
                    try { m(s); } catch (IllegalArgumentException e) { throw new Box(%s); }
                  }
                }
                """;
        rule.fix(source.formatted("s")).to(source.formatted("s, e"));
    }
}
