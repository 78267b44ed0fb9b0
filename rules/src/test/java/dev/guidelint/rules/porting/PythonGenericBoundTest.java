package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonGenericBoundTest {
    private final RuleTester rule = RuleTester.of(new PythonGenericBound());

    @Test
    void ignoresWhatVariesByItself() {
        rule.check("""
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                class A<T extends Comparable<? super T>> {
                  void a(List<? extends T> in, Map<? extends T, ? extends T> map, List<?> any) {}
                  void b(Function<? super T, ? extends T> f, Comparator<? super T> c, Collector<? super T, ?, ?> d) {}
                  Class<? extends T> c() { return null; }
                  Stream<? extends T> d() { return null; }
                  List<?> e() { return null; }
                  void f() { List<? super T> local = new ArrayList<>(); }
                  Consumer<List<T>> g = (List<? super T> x) -> { };
                }
                """);
    }

    @Test
    void findsSignaturesThatNeedADecision() {
        rule.check("""
                import java.util.*;
                class A<T extends Number & Comparable<T>> { // finding: `T` has to be several things at once
                  List<? extends T> a() { return null; } // finding: `? extends T` says variance
                  Map<String, ? extends T> b, c; // finding: `? extends T`
                  void d(List<? super T> out) {} // finding: `? super T` takes whatever
                  List<? super T> e() { return null; } // finding: `? super T`
                  <S extends Runnable & AutoCloseable> void f(S s) {} // finding: `S`
                }
                record R(List<? super String> out) {} // finding: `? super String`
                """);
    }
}
