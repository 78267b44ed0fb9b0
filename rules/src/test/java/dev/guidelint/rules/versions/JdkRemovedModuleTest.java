package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkRemovedModuleTest {
    private final RuleTester rule =
            RuleTester.of(new JdkRemovedModule()).withRelease(8).withTarget(25);

    @Test
    void flagsImportsNamesAndAnnotations() {
        rule.check("""
                import javax.xml.bind.*; // finding [error]: `java.xml.bind`
                import javax.annotation.PostConstruct; // finding: jakarta.annotation-api:1.3.5
                class A {
                  @PostConstruct // finding: `PostConstruct` left the JDK in 11
                  void m() throws JAXBException { // finding: jaxb-runtime:2.3.9
                    JAXB.unmarshal("", String.class); // finding: `JAXB` left
                  }
                }
                """);
    }

    @Test
    void acceptsPackagesThatStay() {
        rule.check("""
                import javax.annotation.processing.*;
                import javax.transaction.xa.Xid;
                class A { Xid x; Processor p; }
                """);
    }

    @Test
    void saysNineWhereNineIsTheEnd() {
        rule.withTarget(9).check("""
                class A { javax.xml.bind.JAXBContext c; } // finding: left the JDK in 9
                """);
    }
}
