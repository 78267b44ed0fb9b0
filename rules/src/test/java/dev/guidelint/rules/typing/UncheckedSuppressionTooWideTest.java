package dev.guidelint.rules.typing;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class UncheckedSuppressionTooWideTest {
    private final RuleTester rule = RuleTester.of(new UncheckedSuppressionTooWide());

    @Test
    void ignoresOtherKeysAndSmallTypes() {
        rule.check("""
                @SuppressWarnings("serial")
                class A {
                  void m() {}
                  @SuppressWarnings({"all", "unchecked"}) class B { void m() {} }
                  @SuppressWarnings("unchecked") interface C { void m(); }
                  @SuppressWarnings("unchecked") private class D { void m() {} }
                  @SuppressWarnings("unchecked") @interface E {}
                  @Other("unchecked") class F { void m() {} }
                  @SuppressWarnings("rawtypes") class G<T extends Comparable> { void m() {} }
                  @SuppressWarnings("rawtypes") class H implements Comparable<Class> { void m() {} }
                  @SuppressWarnings("rawtypes") class I implements Comparable<String> { void m() {} } // finding: `I`
                  @SuppressWarnings("rawtypes") class J extends java.util.ArrayList<Class> { void m() {} }
                  @SuppressWarnings("rawtypes") class K extends java.util.ArrayList<String> { void m() {} } // finding: `K`
                  @SuppressWarnings("unchecked") class L { Object o; class Inner {} }
                  @SuppressWarnings("unchecked") class M { M() {} } // finding: `M`
                  @SuppressWarnings("unchecked") class N { { run(); } } // finding: `N`
                  @SuppressWarnings("unchecked") class O { Object o = run(); } // finding: `O`
                  @SuppressWarnings("unchecked") class P { class Inner { void m() {} } } // finding: `P`
                }
                """);
    }

    @Test
    void agreesWithAPeerIfAsked() {
        rule.with("exemptions", "false").with("methods", "false").check("""
                @SuppressWarnings({
                  "rawtypes", // finding: `"rawtypes"` is silenced for all of `A`
                  "all",
                  "unchecked" // finding: `"unchecked"`
                })
                class A {
                  @SuppressWarnings("unchecked") interface C { void m(); } // finding: `C`
                  @SuppressWarnings(value = "unchecked") private class D {} // finding: `D`
                  @SuppressWarnings("unchecked") @interface E {}
                  @SuppressWarnings("unchecked") void m() {}
                }
                """);
        rule.with("types", "false").check("@SuppressWarnings(\"unchecked\") class A { void m() {} }");
    }

    @Test
    void ignoresMethodsThatNeedIt() {
        rule.check("""
                import java.util.*;
                class A<T> {
                  @SuppressWarnings("unchecked") T small(Object o) {
                    T t = (T) o;
                    return t;
                  }
                  @SuppressWarnings("unchecked") T three(Object o) {
                    T t = (T) o;
                    log();
                    return t;
                  }
                  @SuppressWarnings("unchecked") T result(Object o) {
                    log(); log(); log();
                    return (T) o;
                  }
                  @SuppressWarnings("unchecked") T both(Object o) {
                    T t = (T) o;
                    log(); log();
                    return t == null ? (T) this : t;
                  }
                  @SuppressWarnings({"unchecked", "rawtypes"}) T raw(Object o) {
                    T t = (T) o;
                    log(); log();
                    ((List) o).add(1);
                    return t;
                  }
                  @SuppressWarnings("unchecked") void checked(Object o) {
                    List<?> l = (List<?>) o;
                    String s = (String) o;
                    int i = (int) o;
                    String[] array = (String[]) o;
                    List<String> none = (List<String>) null;
                    log(); log(); log();
                  }
                  @SuppressWarnings("rawtypes") void other(Object o) {
                    List<String> l = (List<String>) o;
                    log(); log(); log();
                  }
                  @SuppressWarnings("unchecked") abstract T none();
                  void log() {}
                }
                """);
    }

    @Test
    void movesTheKeyToTheVariables() {
        rule.fix("""
                import java.util.*;
                class A<T> {
                  @SuppressWarnings("unchecked")
                  T one(Object o) {
                    log();
                    final T t = (T) o;
                    log();
                    return t;
                  }
                  @SuppressWarnings({"unused", "unchecked"}) A(Object o) {
                    List<? extends T> a = (List<? extends T>) o;
                    T[] b = (T[]) o;
                    log(); log();
                  }
                  @SuppressWarnings({"unchecked", "unused"}) void three(Object o) {
                    log();
                    if (o != null) { T t = (T) o; }
                    log();
                  }
                  void log() {}
                }
                """).to("""
                import java.util.*;
                class A<T> {
                  T one(Object o) {
                    log();
                    @SuppressWarnings("unchecked") final T t = (T) o;
                    log();
                    return t;
                  }
                  @SuppressWarnings({"unused"}) A(Object o) {
                    @SuppressWarnings("unchecked") List<? extends T> a = (List<? extends T>) o;
                    @SuppressWarnings("unchecked") T[] b = (T[]) o;
                    log(); log();
                  }
                  @SuppressWarnings({"unused"}) void three(Object o) {
                    log();
                    if (o != null) { @SuppressWarnings("unchecked") T t = (T) o; }
                    log();
                  }
                  void log() {}
                }
                """);
    }
}
