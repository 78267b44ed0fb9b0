package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkIdiomCharsetNamesTest {
    private final RuleTester rule =
            RuleTester.of(new JdkIdiomCharsetNames()).withRelease(8).withTarget(25);

    @Test
    void acceptsOtherNamesAndMethods() {
        rule.check("""
                import java.io.*;
                class A {
                  void m(String s, InputStream in, Writer w, Own own) throws Exception {
                    s.getBytes("Cp850"); s.getBytes(); s.equals("UTF-8");
                    new String("UTF-8"); new InputStreamReader(in);
                    own.getBytes("UTF-8"); new Scanner("x", "UTF-8");
                  }
                  interface Own { byte[] getBytes(String s); }
                  class Scanner { Scanner(String a, String b) {} }
                }
                """);
    }

    @Test
    void flagsNamesWhereConstantsAreTaken() {
        String source = """
                import java.io.*;
                class A {
                  void m(byte[] b, InputStream in, OutputStream out, ByteArrayOutputStream o, File f) throws Exception {
                    new String(b, "utf-8"); // finding [info]: `StandardCharsets.UTF_8`
                    new InputStreamReader(in, "US-ASCII"); // finding: `StandardCharsets.US_ASCII`
                    new OutputStreamWriter(out, "UTF-16LE"); // finding: `StandardCharsets.UTF_16LE`
                    o.toString("UTF8"); // finding: from10
                    java.net.URLDecoder.decode("x", "UTF-8"); // finding: from10
                    new java.util.Scanner(f, "UTF-8"); // finding: from10
                  }
                }
                """;
        rule.check(source.replace("from10", "write `StandardCharsets.UTF_8`"));
        rule.withTarget(8).check(source.replaceAll(" // finding: from10", ""));
    }
}
