package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonEqHashTest {
    private final RuleTester rule = RuleTester.of(new PythonEqHash());

    @Test
    void ignoresWhatIsWrittenByOthers() {
        rule.check("""
                import java.util.*;
                class A { int x; int f() { return x; } public boolean equals(Object o) { return true; } }
                class B { int x; int f() { return x; } public boolean equals(B b) { return true; } public int hashCode() { return 1; } }
                abstract class C { abstract int f(); public abstract boolean equals(Object o); public abstract int hashCode(); }
                class D { int x; int f() { return x + 1; } int compareTo(D d) { return 1; } }
                record R(int i) { public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
                interface I extends Comparator<String> {}
                class E { Comparator<String> c = (a, b) -> 1; Object o = new Comparator.Foo() { }; }
                class F { interface Comparator<T> {} class G implements Comparator<String> {} }
                """);
    }

    @Test
    void findsEqualityAndOrder() {
        rule.check("""
                import java.util.*;
                class A extends Base {
                  int f() { return 1; }
                  public boolean equals(final java.lang.Object o) { return true; } // finding: `A` says what is equal
                  public int hashCode() { return 1; }
                  public int compareTo(Base b) { return 1; } // finding: `A` has an order of its own
                  Comparator<A> c = new Comparator<A>() { // finding: This comparator compares two
                    public int compare(A a, A b) { return 0; }
                  };
                  static class B implements Runnable, Comparator<A> { // finding: `B` compares two
                    public void run() {}
                    public int compare(A a, A b) { return 0; }
                  }
                }
                abstract class Base implements Comparable<Base> {}
                """);
    }
}
