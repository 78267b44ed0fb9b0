package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkInternalTest {
    private final RuleTester rule =
            RuleTester.of(new JdkInternal()).withRelease(8).withTarget(25);

    @Test
    void flagsExactPackages() {
        rule.check("""
                import sun.security.util.*; // finding [error]: is inside the JDK
                import sun.misc.BASE64Decoder; // finding: use `Base64`
                class A {
                  Object m() { return new BASE64Decoder(); } // finding: `BASE64Decoder`
                  com.sun.rowset.CachedRowSetImpl r; // finding: use `RowSetProvider`
                }
                """);
    }

    @Test
    void acceptsLibrariesAndWhatIsExported() {
        rule.check("""
                import com.sun.mail.smtp.SMTPTransport;
                import com.sun.management.OperatingSystemMXBean;
                import sun.misc.Signal;
                class A { SMTPTransport t; OperatingSystemMXBean b; Signal s; com.sun.jna.Native n; }
                """);
    }
}
