package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkDefaultCharsetTest {
    private final RuleTester rule =
            RuleTester.of(new JdkDefaultCharset()).withRelease(8).withTarget(25);

    @Test
    void acceptsWhatIsNotAboutBytes() {
        rule.check("""
                import java.io.*;
                import java.util.*;
                class A {
                  void m(Writer w, char[] c, StringBuilder b, Readable r, Appendable a, PrintStream p) throws Exception {
                    new PrintWriter(w); new PrintWriter(w, true);
                    new String(c); new String(c, 0, 1); new String("x"); new String(b);
                    new Scanner("text"); new Scanner(r);
                    new Formatter(a); new Formatter(Locale.ROOT); new Formatter(p);
                    new PrintWriter(p); new OutputStreamWriter(System.err); new PrintStream(p, true);
                    "ascii".getBytes();
                    b.toString(); w.toString(); getBytes();
                  }
                  byte[] getBytes() { return null; }
                  class FileReader { FileReader(File f) {} }
                  Object own(File f) { return new FileReader(f); }
                }
                """);
    }

    @Test
    void acceptsNamedCharsets() {
        rule.check("""
                import java.io.*;
                import java.nio.charset.*;
                import java.util.*;
                class A {
                  void m(File f, InputStream in, OutputStream out, byte[] b, String s, Charset c) throws Exception {
                    new FileReader(f, c); new FileWriter(f, c); new FileWriter(f, c, true);
                    new InputStreamReader(in, c); new OutputStreamWriter(out, "UTF-8");
                    new PrintWriter(f, "UTF-8"); new PrintStream(f, "UTF-8"); new Scanner(in, "UTF-8");
                    new String(b, c); new String(b, 0, 1, c); new String(b, 0); s.getBytes(c);
                    new Formatter(f, "UTF-8");
                  }
                }
                """);
    }

    @Test
    void flagsAllThatTakeTheDefault() {
        rule.check("""
                import java.io.*;
                import java.net.*;
                import java.nio.channels.*;
                import java.nio.file.Path;
                import java.util.*;
                class A {
                  void m(File f, FileDescriptor d, InputStream in, OutputStream out, Path p, FileChannel ch, byte[] b, String s,
                      ByteArrayOutputStream o) throws Exception {
                    new FileReader(f); // finding [warning]: `new FileReader`
                    new FileReader(s); // finding: `new FileReader`
                    new FileReader(d); // finding: `new FileReader`
                    new FileWriter(f); // finding: `new FileWriter`
                    new FileWriter(s, true); // finding: `new FileWriter`
                    new InputStreamReader(in); // finding: `new InputStreamReader`
                    new OutputStreamWriter(o); // finding: `new OutputStreamWriter`
                    new PrintStream(f); // finding: `new PrintStream`
                    new PrintStream(out, true); // finding: `new PrintStream`
                    new PrintWriter(s); // finding: `new PrintWriter`
                    new PrintWriter(out, false); // finding: `new PrintWriter`
                    new Scanner(p); // finding: `new Scanner`
                    new Scanner(System.in); // finding: `new Scanner`
                    new Scanner(ch); // finding: `new Scanner`
                    new Formatter(s); // finding: `new Formatter`
                    new String(b); // finding: `new String`
                    new String(b, 0, 1); // finding: `new String`
                    s.getBytes(); // finding: `String.getBytes`
                    "\\u00e4".getBytes(); // finding: `String.getBytes`
                    "ä".getBytes(); // finding: `String.getBytes`
                    o.toString(); // finding: `ByteArrayOutputStream.toString`
                    URLEncoder.encode(s); // finding: `URLEncoder.encode`
                    URLDecoder.decode(s); // finding: `URLDecoder.decode`
                  }
                }
                """);
    }

    @Test
    void isSilentOnAnyOtherWay() {
        String source = "class A { byte[] m(String s) { return s.getBytes(); } }";
        rule.withTarget(17).check(source);
        rule.withRelease(18).check(source);
        rule.withRelease(17).withTarget(18).check(source + " // finding: `String.getBytes`");
    }
}
