package dev.guidelint.rules.jakarta;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JakartaImportTest {
    private final RuleTester rule = RuleTester.of(new JakartaImport());

    @Test
    void goesByExactPackages() {
        rule.check("""
                import javax.annotation.Nullable;
                import javax.annotation.concurrent.Immutable;
                import javax.annotation.processing.Generated;
                import javax.enterprise.deploy.spi.Target;
                import javax.management.j2ee.Management;
                import javax.money.Money;
                import javax.security.auth.Subject;
                import javax.security.auth.message.AuthStatus; // finding: `jakarta.security.auth.message`
                import javax.transaction.Synchronization; // finding: `jakarta.transaction`
                import javax.transaction.unheardof.Thing;
                import javax.transaction.xa.*;
                import javax.transaction.xa.XAResource;
                import javax.xml.bind.annotation.adapters.XmlAdapter; // finding: `jakarta.xml.bind.annotation.adapters`
                import javax.xml.stream.XMLStreamReader;
                class A {}
                """);
    }

    @Test
    void seesNestedTypesMembersAndWholePackages() {
        rule.check("""
                import javax.faces.*; // finding [error]: `jakarta.faces`
                import javax.persistence.metamodel.Type.PersistenceType; // finding: `jakarta.persistence.metamodel`
                import javax.ws.rs.core.Response.*; // finding: `jakarta.ws.rs.core`
                import static javax.ws.rs.core.MediaType.*; // finding: `jakarta.ws.rs.core`
                import static javax.naming.Context.*;
                class A {}
                """);
    }

    @Test
    void decidesInASharedPackageByWhatIsUsed() {
        rule.check("import javax.annotation.*; class A { @Nonnull String a; }");
        rule.check("import javax.annotation.*; import org.example.Resource; class A { @Resource String a; }");
        rule.check(
                "import javax.annotation.*; class A { @PostConstruct void a() {} } // finding: `jakarta.annotation`");
    }

    @Test
    void renames() {
        rule.safeFix("""
                import static javax.ws.rs.core.Response.Status.OK;
                import javax.annotation.*;
                import javax.persistence.*;
                import javax.transaction.xa.*;
                class A { @Resource int a; }
                """).to("""
                import static jakarta.ws.rs.core.Response.Status.OK;
                import jakarta.annotation.*;
                import jakarta.persistence.*;
                import javax.transaction.xa.*;
                class A { @Resource int a; }
                """);
    }

    @Test
    void takesASharedPackageApart() {
        rule.safeFix("""
                import javax.annotation.*;
                class A { @Nullable @Resource int a; @PreDestroy void b() {} }
                """).to("""
                import jakarta.annotation.PreDestroy;
                import jakarta.annotation.Resource;
                import javax.annotation.*;
                class A { @Nullable @Resource int a; @PreDestroy void b() {} }
                """);
        String unclear = """
                import javax.annotation.*;
                import org.jspecify.annotations.*;
                class A { @Nullable @Resource int a; }
                """;
        rule.safeFix(unclear).to(unclear);
    }

    @Test
    void leavesBridgesToPeople() {
        String bridge = """
                import javax.servlet.Filter;
                class A implements Filter { jakarta.servlet.Filter other; }
                """;
        rule.safeFix(bridge).to(bridge);
        rule.fix(bridge).to(bridge.replace("javax", "jakarta"));
        String half = """
                import jakarta.servlet.FilterChain;
                import javax.servlet.*;
                class A implements Filter {}
                """;
        rule.safeFix(half).to(half);
    }

    @Test
    void renamesTheRestOfAFileThatIsHalfDone() {
        rule.safeFix("""
                import jakarta.servlet.*;
                import jakarta.servlet.http.HttpServlet;
                import javax.servlet.*;
                import javax.servlet.http.HttpSession;
                class A {}
                """).to("""
                import jakarta.servlet.*;
                import jakarta.servlet.http.HttpServlet;
                import jakarta.servlet.http.HttpSession;
                class A {}
                """);
    }

    @Test
    void leavesPackagesOfTheProjectToPeople() {
        String user = "import javax.inject.Named; class A { @Named int a; }";
        rule.withFile("javax/inject/Named.java", "package javax.inject; public @interface Named {}")
                .safeFix(user)
                .to(user);
    }
}
