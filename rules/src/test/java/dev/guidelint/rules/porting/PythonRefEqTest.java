package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonRefEqTest {
    private final RuleTester rule = RuleTester.of(new PythonRefEq());

    @Test
    void ignoresWhatIsNoQuestionOfIdentity() {
        rule.check("""
                class A {
                  enum Color { RED }
                  Color color; Integer box; int number; Class<?> type;
                  boolean a(Object o) { return o == null || null != o; }
                  boolean b(Color c) { return c == Color.RED; }
                  boolean c(Integer i) { return i == box || i == number; }
                  boolean d(Object o) { return o.getClass() == A.class || o.getClass() != type; }
                  boolean e(com.example.X x, Object o) { return x == o; }
                  boolean f(boolean b, char c) { return b == true && c == 'c'; }
                  public boolean equals(Object o) { return this == o; }
                  public int hashCode() { return 1; }
                }
                """);
    }

    @Test
    void findsIdentity() {
        rule.check("""
                class A<T> {
                  A<T> next; T item; int[] data;
                  boolean a(A<T> other) { return this == other; } // finding: write `is`
                  boolean b(Object o) { return (o) != next; } // finding: write `is not`
                  boolean c(T other) { return item == other; } // finding: write `is`
                  boolean d(int[] other) { return data == other; } // finding: write `is`
                  boolean e(String s) { return s == "text"; } // finding: write `is`
                  boolean equals(A<T> o, int i) { return this == o; } // finding: write `is`
                }
                """);
    }
}
