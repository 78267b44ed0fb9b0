package dev.guidelint.rules.jakarta;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JakartaNameTest {
    private final RuleTester rule = RuleTester.of(new JakartaName());

    @Test
    void seesNamesInAllKindsOfCode() {
        rule.check("""
                import javax.servlet.Filter;
                @javax.inject.Named // finding [error]: `jakarta.inject.Named`
                class A extends javax.servlet.http.HttpServlet { // finding: `jakarta.servlet.http.HttpServlet`
                  java.util.List<javax.servlet.Filter> filters; // finding: `jakarta.servlet.Filter`
                  Object text = javax.ws.rs.core.MediaType.TEXT_PLAIN; // finding: `jakarta.ws.rs.core.MediaType`
                  Object status = javax.ws.rs.core.Response.Status.OK.toString(); // finding: `jakarta.ws.rs.core.Response`
                  Class<?> type = javax.jms.Queue[].class; // finding: `jakarta.jms.Queue`
                  Runnable run = javax.json.Json::createReader; // finding: `jakarta.json.Json`
                  javax.sql.DataSource source;
                  @javax.annotation.Nullable Object nothing;
                  Object javax;
                  Object field = this.javax;
                  int local(String javax) { return javax.length(); }
                }
                """);
    }

    @Test
    void seesStringsThatStartWithAName() {
        rule.check("""
                class A {
                  String[] texts = {
                    "javax.servlet.error.exception", // finding: `jakarta.servlet.error.exception`
                    "javax.annotation.PostConstruct", // finding: `jakarta.annotation.PostConstruct`
                    "javax.security.auth.message.config.ServerAuthConfig", // finding: `jakarta.security.auth.message.config.ServerAuthConfig`
                    "javax.json", // finding: `jakarta.json`
                    "javax/persistence/Entity.class", // finding: `jakarta.persistence.Entity
                    "Ljavax/servlet/Filter;", // finding: `jakarta.servlet.Filter`
                    "/META-INF/services/javax.el.ExpressionFactory", // finding: `jakarta.el.ExpressionFactory`
                    "javax.annotation.Nonnull",
                    "javax.annotation.unheardof",
                    "javax.net.ssl.keyStore",
                    "javax.security.auth.login.config",
                    "javax.sql.DataSource",
                    "javax.transaction.xa.XAResource",
                    "javax.xml.parsers.SAXParserFactory",
                    "javax.servlet-api",
                    "javax.inject:javax.inject:1",
                    "javax.", "javax",
                  };
                }
                """);
        rule.check("class A {\n  String block = \"\"\"\n"
                + "    javax.faces.PROJECT_STAGE=Production\"\"\"; // finding: `jakarta.faces.PROJECT_STAGE`\n}\n");
    }

    @Test
    void tellsTextsForPeopleFromThoseForPrograms() {
        rule.check("""
                class A {
                  String[] texts = {
                    "no javax.servlet.Filter here", // finding [info]: This text tells of `javax.servlet.Filter`
                    "(Ljavax/servlet/Filter;I)V", // finding [error]: `jakarta.servlet.Filter`
                    "nothing below javax.servlet here",
                    "a key: javax.persistence.jdbc.url",
                    "path/javax/servlet/Filter",
                    "org.javax.servlet.Filter",
                    "javaxservlet",
                  };
                }
                """);
    }

    @Test
    void isSilentWhereAFileKnowsBothSides() {
        rule.check("""
                class A {
                  String[] names = {"jakarta.servlet.Filter", "javax.servlet.Filter"};
                  String[] paths = {"jakarta/servlet/Filter", "javax/servlet/Filter"};
                }
                """);
    }

    @Test
    void seesReferencesInDocComments() {
        rule.check("""
                /**
                 * Once javax.servlet.Filter, see {@link javax.servlet.Servlet the other}. // finding [warning]: `jakarta.servlet.Servlet`
                 *
                 * @see javax.sql.DataSource
                 * @see #run(String, javax.jms.Queue) // finding: `jakarta.jms.Queue`
                 */
                class A {
                  /** @throws javax.jms.JMSException always */ // finding: `jakarta.jms.JMSException`
                  void run(Object a, String b) {} // javax.jms.Queue
                  String c = "{@link javax.jms} ";
                }
                """);
    }

    @Test
    void renames() {
        rule.safeFix("""
                /** @see javax.jms.Queue */
                class A<T extends javax.jms.Queue> {
                  String key = "javax.persistence.jdbc.url";
                  Object o = javax.json.Json.NULL;
                  @javax.inject.Named("javax.inject.Named") int i;
                }
                """).to("""
                /** @see jakarta.jms.Queue */
                class A<T extends jakarta.jms.Queue> {
                  String key = "jakarta.persistence.jdbc.url";
                  Object o = jakarta.json.Json.NULL;
                  @jakarta.inject.Named("jakarta.inject.Named") int i;
                }
                """);
        String bridge = "class A { javax.jms.Queue a; jakarta.jms.Queue b; }";
        rule.safeFix(bridge).to(bridge);
    }
}
