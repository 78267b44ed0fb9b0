package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonClassTokenTest {
    private final RuleTester rule = RuleTester.of(new PythonClassToken());

    @Test
    void ignoresClassesThatAreNoTokens() {
        rule.check("""
                import java.util.*;
                class A<T> {
                  static final Object LOG = System.getLogger(A.class.getName());
                  void raw(Class type) {}
                  void lambda() { java.util.function.Consumer<Class<?>> c = (Class<?> x) -> { }; }
                  Class<?> result() { return A.class; }
                  Object[] plain() { return (Object[]) new Object[1]; }
                  T[] other(Object o) { return (T[]) o; }
                  void list(List<Class<?>> types) {}
                }
                class B { static class Class<T> {} void own(Class<String> mine) {} }
                """);
    }

    @Test
    void findsTokensAndArrays() {
        rule.check("""
                import java.lang.reflect.Array;
                class A<T> {
                  A(Class<T> type) {} // finding: `type` is a class
                  void a(Class<?>... types) {} // finding: `types`
                  <S> void b(String s, Class<? extends S>[] types) {} // finding: `types`
                  T[] c() { return (T[]) new Object[1]; } // finding: array of `T`
                  T[][] d(Class<T> type) { // finding: `type`
                    return (T[][]) (Array.newInstance(type, 1)); // finding: array of `T`
                  }
                }
                """);
    }
}
