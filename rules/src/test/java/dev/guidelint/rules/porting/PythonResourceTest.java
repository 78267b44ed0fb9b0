package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonResourceTest {
    private final RuleTester rule = RuleTester.of(new PythonResource());

    @Test
    void looksForClose() {
        rule.check("""
                import java.io.*;
                class A {
                  void m(Reader r) throws Exception {
                    try { m(r); } finally { if (r != null) { r.close(); } } // finding: closed by hand
                    try { m(r); } finally { IOUtils.closeQuietly(r); } // finding: closed by hand
                    try { m(r); } finally { close(); }
                    try { m(r); } finally { Runnable x = () -> r.toString(); }
                    try { m(r); } catch (Exception e) { r.close(); }
                    try (r) { m(r); } finally { r.close(); } // finding: `try` with resources
                  }
                  void close() {}
                }
                class B implements AutoCloseable { public void close() {} } // finding: `B` can be closed
                class C implements D.Closeable { }
                interface D { interface Closeable {} }
                interface E extends Closeable {}
                """);
    }
}
