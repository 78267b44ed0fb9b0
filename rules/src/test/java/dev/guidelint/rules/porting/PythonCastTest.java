package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonCastTest {
    private final RuleTester rule = RuleTester.of(new PythonCast());

    @Test
    void ignoresWhatCannotFail() {
        rule.check("""
                import java.util.*;
                class A<T> {
                  T a(Object o) { return (T) o; }
                  Object b(String s) { return (Object) s; }
                  CharSequence c(String s) { return (CharSequence) s; }
                  String d() { return (String) null; }
                  int e(double d, Object o) { return (int) d + (Integer) o; }
                  Runnable f() { return (Runnable) () -> { }; }
                  Object g(com.example.X x) { return (String) x.y(); }
                  T[] h(Object o) { return (T[]) o; }
                  List<String> i(List<?> l) { return (List<String>) l; }
                  boolean j(Object o) { return o instanceof String s || o instanceof Long l || o instanceof Byte b; }
                  boolean k(Object o) { return o instanceof String || o instanceof Long; }
                  boolean k2(Object o) { return o instanceof Byte; }
                  public boolean equals(Object o) { return ((A<?>) o) != null; }
                  public int hashCode() { return 1; }
                }
                """);
    }

    @Test
    void findsCastsByMember() {
        rule.check("""
                import java.util.*;
                class A {
                  Object field = "";
                  String initial = (String) field; // finding: cast to `String`:
                  String a(Object o) {
                    return ((String) o) // finding: cast to `String`, and 2 more casts here
                        + ((Map.Entry<?, ?>) o).getKey() + (Thread) o;
                  }
                  static void b(Object o) { Runnable r = () -> ((Thread) o).start(); } // finding: cast to `Thread`:
                  static { Object o = null; List<?> l = (List<?>) o; Set<?> s = (Set<?>) o; } // finding: cast to `List<?>`, and 1 more cast here
                }
                """);
    }

    @Test
    void findsChains() {
        rule.check("""
                class A {
                  int a(Object o, Object p) {
                    if (o instanceof String) { return 1; } // finding: `o` is asked 3 times what it is
                    if (p instanceof String || p instanceof Long) { return 2; }
                    return (o) instanceof Long || o instanceof Byte ? 3 : 4;
                  }
                }
                """);
    }
}
