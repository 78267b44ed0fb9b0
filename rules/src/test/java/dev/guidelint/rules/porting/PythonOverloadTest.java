package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonOverloadTest {
    private final RuleTester rule = RuleTester.of(new PythonOverload());

    @Test
    void acceptsWhatTheNumberOfParametersTellsApart() {
        rule.check("""
                class A<T> {
                  void none() {}
                  void one(int i) {}
                  void one(int i, int j) {}
                  void two(T item) {}
                  void two(String item) {}
                }
                class B {
                  void one(String s) {}
                }
                """);
    }

    @Test
    void countsEachGroupOfOneArityOnce() {
        rule.check("""
                class A {
                  void f(String s) {} // finding: `f` is there 3 times with one parameter
                  void f(Object o) {}
                  static void f(boolean b) {}
                  void f(String s, Object o) {} // finding: `f` is there 2 times with 2 parameters
                  void f(Object o, String s) {}
                }
                enum E {
                  X;
                  void g(Object o) {} // finding: `g` is there 2 times
                  void g(E e) {}
                }
                """);
    }

    @Test
    void knowsWhatIsOneTypeInPython() {
        rule.check("""
                import java.util.*;
                class A {
                  void number(int i) {} // finding: for types that Python has one of
                  void number(Long l) {}
                  void number(double d) {}
                  void text(String s) {} // finding: for types that Python has one of
                  void text(CharSequence s) {}
                  void many(int[] a) {} // finding: for types that Python has one of
                  void many(List<Integer> l) {}
                  void flag(boolean b) {} // finding: for types that Python has one of
                  void flag(Boolean b) {}
                  void letter(char c) {} // finding: with one parameter
                  void letter(int i) {}
                  void bytes(byte[] b) {} // finding: with one parameter
                  void bytes(int[] b) {}
                  void deep(int[][] a) {} // finding: with one parameter
                  void deep(int[] a) {}
                  void open(int... a) {} // finding: with one parameter
                  void open(int[] a, int... b) {} // finding: with 2 parameters
                  void open(int[] a, int[] b) {}
                  void open(String a) {}
                }
                """);
    }
}
