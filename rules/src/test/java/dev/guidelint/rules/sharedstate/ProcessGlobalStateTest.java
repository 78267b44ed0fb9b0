package dev.guidelint.rules.sharedstate;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class ProcessGlobalStateTest {
    private final RuleTester rule = RuleTester.of(new ProcessGlobalState());

    @Test
    void ignoresPrograms() {
        String source = """
                class A {
                  public static void main(String[] args) { set(); }
                  static void set() { System.setProperty("a", "b"); }
                  static class Nested { void m() { System.setOut(null); } }
                }
                class Agent {
                  public static void premain(String args) { Thread.setDefaultUncaughtExceptionHandler(null); }
                }
                """;
        rule.check(source);
        rule.with("allow-in-main", "false").check("""
                class A {
                  public static void main(String... args) {
                    System.setProperty("a", "b"); // finding: that runs in this JVM
                  }
                }
                """);
    }

    @Test
    void ignoresMethodsOfTheSameNameElsewhere() {
        rule.check("""
                import java.util.*;
                class A {
                  static class System { static void setProperty(String k, String v) {} }
                  void m(Properties p, Unknown u) {
                    p.setProperty("a", "b");
                    System.setProperty("a", "b");
                    u.setDefault(null);
                    setDefault(null);
                    java.util.logging.Logger.getLogger("x").getHandlers();
                    Locale.getDefault();
                    java.lang.System.getProperties().get("a");
                    new java.io.ByteArrayOutputStream().reset();
                  }
                  void setDefault(Locale l) {}
                }
                """);
    }

    @Test
    void flagsAllSwitches() {
        rule.check("""
                import static java.lang.System.setErr;
                import java.util.logging.LogManager;
                class A {
                  void m() throws Exception {
                    System.clearProperty("a"); // finding [warning]: `System.clearProperty` changes a system property
                    System.getProperties().put("a", "b"); // finding: changes a system property
                    setErr(null); // finding: `System.setErr` changes `System.err`
                    java.util.TimeZone.setDefault(null); // finding: changes the time zone
                    javax.net.ssl.SSLContext.setDefault(null); // finding: that runs in this JVM
                    java.security.Security.addProvider(null); // finding: that runs in this JVM
                    LogManager.getLogManager().reset(); // finding: changes the set-up of logging
                    Runnable r = () -> java.net.ProxySelector.setDefault(null); // finding: that runs in this JVM
                  }
                }
                """);
    }

    @Test
    void acceptsTestsThatPutTheValueBack() {
        rule.check("src/test/java/ATest.java", """
                import java.util.*;
                import org.junit.jupiter.api.*;
                class ATest {
                  @BeforeEach void before() { System.setProperty("a", "b"); }
                  @AfterEach void after() { System.clearProperty("a"); }
                  @Test void locale() {
                    Locale old = Locale.getDefault();
                    Locale.setDefault(Locale.ROOT);
                    try { run(); } finally { Locale.setDefault(old); }
                  }
                  void run() {}
                }
                class CTest {
                  Object o = new Object() { void m() { System.setIn(null); } void close() { System.setIn(old); } };
                }
                class ETest {
                  @BeforeEach void before() { System.setIn(null); } // finding: that runs in this JVM
                  @AfterEach void after() { System.clearProperty("a"); }
                }
                class DTest {
                  { System.setErr(null); } // finding: that runs in this JVM
                  { System.setErr(null); } // finding: that runs in this JVM
                  void m() { System.setErr(null); } // finding: that runs in this JVM
                }
                @org.junitpioneer.jupiter.DefaultTimeZone("UTC")
                class BTest { void m() { TimeZone.setDefault(null); } }
                """);
    }

    @Test
    void flagsTestsThatDoNot() {
        String source = """
                import java.util.*;
                class ATest {
                  void locale() {
                    Locale.setDefault(Locale.ROOT); // finding [info]: put the old value back when the test is over
                    System.setOut(null); // finding: that runs in this JVM
                    java.io.PrintStream old = System.err;
                    System.setErr(null); // finding: that runs in this JVM
                    System.setErr(old);
                    java.io.PrintStream made = create();
                    System.setErr(made); // finding: that runs in this JVM
                    System.setOut(System.out); // finding: that runs in this JVM
                  }
                }
                """;
        rule.check("src/test/java/ATest.java", source);
        rule.with("tests", "off").check("src/test/java/ATest.java", source.replaceAll("//.*", ""));
        rule.with("tests", "all").check("src/test/java/ATest.java", """
                class ATest {
                  void m() {
                    try { run(); } finally { System.setOut(null); } // finding: that runs in this JVM
                  }
                  void run() {}
                }
                """);
    }

    @Test
    void knowsFurtherCalls() {
        rule.with("extra-calls", "a.Settings.install*, a.Settings.go")
                .withFile("a/Settings.java", """
                package a;
                public class Settings { public static void installAll() {} public static void other() {} public static void go() {} }
                """)
                .check("""
                import a.Settings;
                class A {
                  void m() {
                    Settings.installAll(); // finding: `Settings.installAll`
                    Settings.go(); // finding: `Settings.go`
                    Settings.other();
                  }
                }
                """);
        rule.with("extra-calls", "a.Settings.go").check("""
                package a;
                class Settings {
                  static void go() {}
                  void m() {
                    Settings.go(); // finding: `Settings.go` changes something
                    Other.go();
                  }
                }
                class Other { static void go() {} }
                """);
    }

    @Test
    void acceptsPackagesThatStartPrograms() {
        rule.check("package a.startup; class A { void m() { System.setProperty(\"a\", \"\"); } }");
        rule.check(
                "package a.restartup; class A { void m() { System.setProperty(\"a\", \"\"); } } // finding: `System.setProperty`");
    }

    @Test
    void ignoresCodeThatPutsTheOldValueBack() {
        rule.check("""
                class A {
                  private Object kept;
                  void m(java.util.Properties before) {
                    String old = System.getProperty("a");
                    System.setProperty("a", "b"); // finding: changes a system property
                    String replaced = System.setProperty("e", "f");
                    if (replaced == null) System.clearProperty("e"); else System.setProperty("e", replaced);
                    try {
                      kept = System.setProperty("c", "d");
                    } finally {
                      System.setProperties(before);
                    }
                    if (old != null) {
                      System.setProperty("a", old);
                    } else {
                      System.clearProperty("a");
                    }
                    if (old != null) {
                      System.setProperty("a", "c"); // finding: changes a system property
                    } else {
                      System.clearProperty("a"); // finding: changes a system property
                    }
                    if (old == null) {
                      System.getProperties().remove("a");
                    } else {
                      System.setProperty("a", old);
                      System.setOut(null); // finding: changes `System.out`
                    }
                  }
                }
                """);
    }

    @Test
    void asksForAnotherJvmWhereThereIsNoWayBack() {
        rule.check("src/test/java/ATest.java", """
                class ATest {
                  void m() { java.net.URL.setURLStreamHandlerFactory(null); } // finding: cannot be taken back
                }
                """);
    }

    @Test
    void leavesTheDecisionToThoseWhoMadeIt() {
        rule.check("""
                import java.util.*;
                class A {
                  static final String KEY = "a.key";
                  private final String key = "b";
                  void set(String value) { System.setProperty(key, value); }
                  static void locale(Locale locale) { Locale.setDefault(locale); }
                  void apply(Map<String, String> settings, String[] names) {
                    for (Map.Entry<String, String> setting : settings.entrySet()) {
                      System.setProperty(setting.getKey(), setting.getValue());
                      System.getProperties().remove(names[0]);
                    }
                    System.setProperty(KEY, names[0]); // finding: `System.setProperty`
                    System.setProperty(A.KEY.trim(), key); // finding: `System.setProperty`
                    System.setProperty(this.key, key);
                  }
                  static void setupHandler() { Thread.setDefaultUncaughtExceptionHandler(null); }
                  static void installHandler() { Thread.setDefaultUncaughtExceptionHandler(null); }
                  static void installed(Locale locale) { Locale.setDefault(Locale.ROOT); } // finding: `Locale.setDefault`
                  static void twice(Locale locale) {
                    Locale.setDefault(locale); // finding: `Locale.setDefault`
                    System.gc();
                  }
                }
                """);
        rule.check("src/test/java/ATest.java", """
                class ATest {
                  void set(String key) { System.setProperty(key, "a"); } // finding: `System.setProperty`
                }
                """);
    }

    @Test
    void ignoresChangesForAWhile() {
        rule.check("""
                import java.util.Locale;
                class A {
                  static {
                    java.io.PrintStream err = System.err;
                    try { System.setErr(null); System.setOut(null); } finally { System.setErr(err); } // finding: `System.setOut`
                  }
                  void m(Locale locale) {
                    Locale.setDefault(Locale.ROOT);
                    try { System.gc(); } finally { Locale.setDefault(locale); }
                  }
                  void n() { Locale.setDefault(Locale.ROOT); } // finding: `Locale.setDefault`
                }
                """);
    }

    @Test
    void acceptsReasonsAndApplets() {
        rule.check("""
                class A {
                  @SuppressForbidden(reason = "for the logging") void log() { System.setProperty("a", "b"); }
                  @Deprecated void old() { System.setProperty("a", "b"); } // finding: `System.setProperty`
                }
                """);
        rule.withFile("java/applet/Applet.java", "package java.applet; public class Applet {}")
                .check("class A extends java.applet.Applet { void init() { System.setProperty(\"a\", \"b\"); } }");
    }
}
