package dev.guidelint.rules.jakarta;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JakartaGoneTest {
    private final RuleTester rule = RuleTester.of(new JakartaGone());

    @Test
    void knowsPackagesAndTypesByBothNames() {
        rule.check("""
                import jakarta.servlet.http.HttpUtils; // finding [error]: Jakarta EE 10 has no `javax.servlet.http.HttpUtils`
                import jakarta.servlet.http.HttpSession;
                import javax.annotation.ManagedBean; // finding: Jakarta EE 11
                import javax.management.MBeanServer;
                import javax.management.j2ee.statistics.Stats; // finding: the metrics of the server
                import javax.rmi.PortableRemoteObject; // finding: CORBA
                import javax.rmi.ssl.SslRMIClientSocketFactory;
                import javax.xml.bind.JAXBContext;
                class A {
                  javax.xml.registry.Connection c; // finding: no `javax.xml.registry` any more
                  Object o = javax.xml.bind.Validator.class; // finding: `jakarta.xml.bind.Unmarshaller`
                }
                """);
    }

    @Test
    void goesByTheRelease() {
        rule.with("platform", "9").check("""
                import javax.annotation.ManagedBean;
                import javax.faces.bean.ViewScoped;
                import javax.xml.rpc.Service; // finding: Jakarta EE 9
                class A {}
                """);
        rule.with("platform", "10").check("""
                import javax.annotation.ManagedBean;
                import javax.faces.bean.ViewScoped; // finding: `jakarta.faces.view.ViewScoped`
                class A {}
                """);
    }

    @Test
    void seesTypesOfImportedPackages() {
        rule.check("""
                import javax.faces.bean.*;
                import javax.servlet.jsp.el.*;
                import org.example.RequestScoped;
                @ManagedBean(name = "a") // finding: `javax.faces.bean.ManagedBean`
                @ViewScoped // finding: `javax.faces.bean.ViewScoped`
                @RequestScoped
                class A {
                  VariableResolver resolver; // finding: `javax.servlet.jsp.el.VariableResolver`
                  Expression own;
                  SingleThreadModel elsewhere;
                  static class Expression {}
                }
                """);
    }
}
