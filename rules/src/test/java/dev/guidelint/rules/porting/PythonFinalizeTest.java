package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonFinalizeTest {
    private final RuleTester rule = RuleTester.of(new PythonFinalize());

    @Test
    void knowsReferencesAndFinalizers() {
        rule.check("""
                import java.lang.ref.*;
                class A {
                  SoftReference<String> a; // finding: `SoftReference`
                  SoftReference<String> b;
                  Cleaner c = Cleaner.create(); // finding: `Cleaner`
                  java.util.Map<String, String> d = new java.util.WeakHashMap<>(); // finding: `WeakHashMap`
                  void finalize(int x) {}
                  static void finalize(String x) {}
                  int m() { return 0; }
                }
                class B { class WeakReference {} WeakReference w; boolean finalize() { return true; } }
                """);
    }
}
