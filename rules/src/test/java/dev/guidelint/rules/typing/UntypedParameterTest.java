package dev.guidelint.rules.typing;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class UntypedParameterTest {
    private final RuleTester rule = RuleTester.of(new UntypedParameter());

    @Test
    void ignoresMethodsThatOthersChose() {
        rule.check("""
                import java.util.function.*;
                class A implements Consumer<Object>, Comparable {
                  public void accept(Object o) { ((A) o).run(); }
                  public int compareTo(Object o) { return ((A) o).hashCode(); }
                  public boolean canEqual(Object o) { return ((A) o) != null; }
                  void visitNode(Object o) { ((A) o).run(); }
                  @com.example.EventHandler void onEvent(Object o) { ((A) o).run(); }
                  private void hidden(Object o) { ((A) o).run(); }
                  void handle(Object o) { ((A) o).run(); }
                  Consumer<Object> c = this::handle;
                  void many(Object... o) { ((A[]) o)[0].run(); }
                  void run() {}
                }
                """);
    }

    @Test
    void ignoresCastsThatDependOnSomething() {
        rule.check("""
                class A<T> {
                  int a(Object o) { return o instanceof A ? ((A<?>) o).size() : 0; }
                  int b(Object o, boolean is) { if (is) { return ((A<?>) o).size(); } return 0; }
                  int c(Object o) { if (o.getClass() != A.class) return 0; return ((A<?>) o).size(); }
                  int d(Object o) { if (o == null) return ((String) o).length(); return ((A<?>) o).size(); }
                  int e(Object o) { return ready() && ((A<?>) o).size() > 0 ? 1 : 2; }
                  T f(Object o) { return (T) o; }
                  Runnable g(Object o) { return () -> ((A<?>) o).size(); }
                  int h(Object o) { o = new A<>(); return ((A<?>) o).size(); }
                  int i(Object o) { try { return ((A<?>) o).size(); } catch (ClassCastException e) { return 0; } }
                  int j(Object o, boolean b) { return b ? ((A<?>) o).size() : 0; }
                  boolean k(Object o) { return ready() || ((A<?>) o).ready(); }
                  boolean ready() { return true; }
                  int size() { return 0; }
                }
                """);
    }

    @Test
    void ignoresPlainValues() {
        rule.check("""
                class A {
                  String show(Object o) {
                    if (o instanceof String) return "'" + o + "'";
                    if (o instanceof Number) return "#" + o;
                    return o instanceof Character ? "c" : "?";
                  }
                  boolean one(Object o) { return o instanceof A; }
                  int setting(Object o) { return o instanceof A ? 1 : o instanceof String ? 2 : 3; }
                  int array(Object o) { return o instanceof A ? 1 : o instanceof int[] ? 2 : 3; }
                  String text(Object o) { return o instanceof A ? "a" : o instanceof Thread ? "t" : "?"; }
                }
                """);
    }

    @Test
    void flagsWhatTheBodyKnows() {
        rule.check("""
                import java.util.*;
                class A {
                  A(Object o) { this((List<?>) o); } // finding: cast to `List<?>`
                  A(List<?> l) {}
                  void cast(Object a, Object b) { // finding: `a` is an `Object` and is cast to `A`
                    A other = (A) (a);
                    System.out.println(b);
                  }
                  void array(Object[] array) { // finding: cast to `String[]`
                    synchronized (this) { String[] s = (String[]) array; }
                  }
                  int add(Object o) { return 1 + ((A) o).hashCode(); } // finding: cast to `A`
                  boolean first(Object o, boolean b) { return ((A) o).equals(this) && b; } // finding: cast to `A`
                  int decide(Object o) { return ((A) o).equals(this) ? 1 : 2; } // finding: cast to `A`
                  A keep(Object o) { Object kept; kept = o; return (A) o; } // finding: cast to `A`
                  record Pair(A left, A right) {}
                  boolean patterns(Object o) { // finding: which of several types
                    return o instanceof A a && a != null || o instanceof List<?> l && l.isEmpty();
                  }
                  int records(Object o) { // finding: which of several types
                    return switch (o) {
                      case A a -> 1;
                      case Pair(A left, A right) -> 2;
                      default -> 3;
                    };
                  }
                  int dispatch(Object o) { // finding: which of several types
                    return switch (o) {
                      case A a -> 1;
                      case List<?> l -> 2;
                      default -> 3;
                    };
                  }
                }
                """);
        rule.with("dispatch-min", "3").check("""
                import java.util.*;
                class A { boolean d(Object o) { return o instanceof A || o instanceof List; } }
                """);
    }

    @Test
    void isStrictIfAsked() {
        rule.with("strict", "true").check("""
                package p;
                public class A {
                  public void m(Object o) {} // finding: does not say what callers may pass
                  void n(Object o) {}
                  public boolean equals(Object o) { return o == this; }
                }
                """);
    }
}
