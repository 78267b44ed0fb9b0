package dev.guidelint.rules.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JakartaFileTest {
    private final RuleTester rule = RuleTester.of(new JakartaFile());

    @Test
    void readsDescriptors() {
        rule.check("src/main/webapp/WEB-INF/web.xml", """
                <?xml version="1.0"?>
                <web-app xmlns="http://java.sun.com/xml/ns/javaee" version="2.5"> <!-- finding [info]: `https://jakarta.ee/xml/ns/jakartaee` -->
                  <description>Uses javax.servlet and javax.servlet.foo as before.</description>
                  <context-param>
                    <param-name>javax.faces.PROJECT_STAGE</param-name> <!-- finding [error]: `jakarta.faces.PROJECT_STAGE` -->
                    <param-value>javax.transaction.xa.XAResource</param-value>
                  </context-param>
                  <!--
                    <servlet-class>javax.faces.webapp.FacesServlet</servlet-class>
                  -->
                  <servlet-class>
                    javax.faces.webapp.FacesServlet <!-- finding: `jakarta.faces.webapp.FacesServlet` -->
                  </servlet-class>
                </web-app>
                """);
        rule.check("beans.xml", "<p:beans xmlns:p='http://xmlns.jcp.org/xml/ns/javaee'/> <!-- finding: jakartaee -->");
        rule.check("spring.xml", "<beans xmlns='http://www.springframework.org/schema/beans'/>");
        rule.check("other.xml", "<mine xmlns='http://java.sun.com/xml/ns/javaee'/>");
        rule.check("broken.xml", "<beans xmlns='http://java.sun.com/xml/ns/javaee'>");
        rule.check("pom.xml", "<project><a>javax.servlet.Filter</a></project>");
    }

    @Test
    void readsSettings() {
        rule.check("a/ValidationMessages.properties", """
                javax.validation.constraints.NotNull.message = missing # finding: `jakarta.validation.constraints.NotNull.message`
                  javax.persistence.schema-generation.database.action=none # finding: `jakarta.persistence.schema-generation.database.action`
                listener=javax.servlet.ServletContextListener # finding: `jakarta.servlet.ServletContextListener`
                #javax.persistence.jdbc.url=x
                javax.net.ssl.trustStore=trust.p12
                text=see javax.persistence.jdbc.url
                artifact=javax.inject:javax.inject
                other=javax.servlet-api
                """);
        rule.check("application.yml", """
                jpa:
                  javax.persistence.validation.mode: none # finding: `jakarta.persistence.validation.mode`
                  both: javax.jms.Queue
                  sides: jakarta.jms.Queue
                """);
    }

    @Test
    void readsServices() {
        rule.check("src/main/resources/META-INF/services/javax.ws.rs.ext.Providers", """
                javax.ws.rs.Own # finding: This file provides a `javax.ws.rs.ext.Providers` # finding: `jakarta.ws.rs.Own`
                """);
        rule.check("META-INF/services/javax.annotation.processing.Processor", "org.example.Own\n");
        rule.check("META-INF/services/javax.sound.midi.spi.MidiFileReader", "org.example.Own\n");
        rule.check("META-INF/services/org.example.Own", "org.example.Own\n");
    }

    @Test
    void readsPages() {
        rule.check("a.xhtml", """
                <html xmlns:h="http://xmlns.jcp.org/jsf/html" <!-- finding [info]: `jakarta.faces.html` -->
                      xmlns:own="http://java.sun.com/jsf/composite/own"
                      xmlns:c="http://java.sun.com/jsp/jstl/core"> <!-- finding: `jakarta.tags.core` -->
                """);
        rule.check("a.jsp", """
                <%@ page import="javax.servlet.*, java.util.*, javax.sql.*" %> <!-- finding [error]: `javax.servlet` is `jakarta.servlet` -->
                <%-- javax.servlet.Filter --%>
                """);
    }

    @Test
    void knowsWhatAFileIs() {
        assertThat(FileKind.of("a/META-INF/services/javax.el.ELResolver")).isEqualTo("META-INF/services");
        assertThat(FileKind.of("a/META-INF/beans.xml")).isEqualTo("beans.xml");
        assertThat(FileKind.of("a/b/c.tld")).isEqualTo("*.tld");
    }
}
