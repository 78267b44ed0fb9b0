package dev.guidelint.rules.documentation;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class MissingFieldDocTest {
    private final RuleTester rule = RuleTester.of(new MissingFieldDoc());

    @Test
    void acceptsDocComments() {
        rule.check("""
                package p;
                public enum A {
                  /** One. */
                  @Deprecated X,
                  /// Two.
                  Y;
                  /** Three. */
                  public static final int Z = 1, ZZ = 2;
                }
                """);
    }

    @Test
    void isSilentAboutSerialization() {
        rule.check("""
                package p;
                import java.io.ObjectStreamField;
                public class A {
                  public static final long serialVersionUID = 1;
                  protected static final ObjectStreamField[] serialPersistentFields = {};
                }
                """);
    }

    @Test
    void isSilentAboutComponents() {
        rule.check("package p; public record A(int x) { private static final int Y = 0; }");
    }

    @Test
    void isSilentAboutEnumConstantsIfToldTo() {
        rule.with("enum-constants", "false").check("""
                package p;
                public enum A {
                  X, Y;
                  public static final int Z = 1; // finding: `Z`
                }
                """);
    }

    @Test
    void isSilentAboutLoggers() {
        String source = """
                package p;
                import java.util.logging.Logger;
                public class A {
                  protected final Logger log = Logger.getLogger("a");%s
                  public interface B { java.lang.System.Logger LOG = System.getLogger("a"); }%s
                }
                """;
        rule.check(source.formatted("", ""));
        rule.with("loggers", "true").check(source.formatted(" // finding: `log`", " // finding: `LOG`"));
        rule.check("package p; public class A { protected Logger log; } class Logger {} // finding: `log`");
    }

    @Test
    void isSilentAboutNamesIfToldTo() {
        rule.with("skip-names", "^LOG").check("""
                        package p;
                        public class A {
                          public static final Object LOGGER = 1, LOG = 2;
                          public static final Object LOG2 = 1,
                              OTHER = 2;
                          public static final Object CATALOG = 1; // finding: `CATALOG`
                          public enum B { LOGGED, X } // finding: `X`
                        }
                        """.replace("LOG2 = 1,", "LOG2 = 1, // finding: `LOG2`"));
    }

    @Test
    void isSilentAboutWhatOthersCannotUse() {
        rule.check("src/test/java/ATest.java", "public class ATest { public int x; }");
        rule.check("""
                package p;
                public final class A {
                  private int a;
                  int b;
                  protected int c;
                  enum B { X }
                  void m() { int local; class C { public int y; } }
                }
                """);
        rule.with("min-visibility", "public").check("package p; public class A { protected int x; }");
        rule.check("package p.internal; public class A { public int x; }");
    }

    @Test
    void flagsFieldsOncePerDeclaration() {
        rule.check("""
                package p;
                public class A {
                  public int a, b; // finding: `a` has no documentation
                  protected int c; // finding: `c`
                  public interface B {
                    int D = 1; // finding: `D`
                  }
                  public enum C {
                    X, // finding: `X`
                    Y { int y; }; // finding: `Y`
                  }
                  public @interface E {
                    int F = 1; // finding: `F`
                  }
                }
                """);
    }
}
