package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonCtorOverloadTest {
    private final RuleTester rule = RuleTester.of(new PythonCtorOverload());

    @Test
    void acceptsOneWay() {
        rule.check("""
                class A { A(int i) {} }
                class B {}
                class C extends Exception {
                  C() {}
                  C(String s) { super(s); }
                  C(String s, Throwable t) { super(s, t); }
                  C(int code) { this("code " + code); }
                }
                enum E { X; E() {} }
                record R(int i) { R(int i) { this.i = i; } }
                record S(int i) { S { i = i + 1; } }
                """);
    }

    @Test
    void tellsChainsFromOthers() {
        rule.check("""
                class A { // finding: 3 constructors, most of which only call another one
                  int i;
                  A() { this(1); }
                  A(String s) { this(s.length()); }
                  A(int i) { this.i = i; }
                }
                class B { // finding: 2 constructors and Python one `__init__`
                  int i;
                  B() { i = 1; }
                  B(int i) { this.i = i; }
                }
                class C extends A { // finding: most of which only call another one
                  C() {}
                  C(String s) { super(s); }
                }
                class D extends Exception { // finding: 2 constructors and Python one `__init__`
                  int code;
                  D(String s) { super(s); }
                  D(String s, int code) { super(s); this.code = code; }
                }
                class F { // finding: 3 constructors and Python
                  int i;
                  F() { this(1); }
                  F(int i) { this.i = i; }
                  F(String s) { i = 2; }
                }
                enum E { // finding: 2 constructors and Python
                  X, Y(1);
                  int i;
                  E() { i = 2; }
                  E(int i) { this.i = i; }
                }
                record R(int i) { // finding: 2 constructors, most of which only call another one
                  R(String s) { this(s.length()); }
                }
                record S(int i) { // finding: 2 constructors and Python
                  S(String s) { this(s.length()); System.out.println(s); }
                }
                """);
    }
}
