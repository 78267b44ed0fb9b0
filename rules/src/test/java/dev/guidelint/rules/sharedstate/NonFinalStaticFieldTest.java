package dev.guidelint.rules.sharedstate;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class NonFinalStaticFieldTest {
    private final RuleTester rule = RuleTester.of(new NonFinalStaticField());

    @Test
    void ignoresConstantsFieldsOfObjectsAndFieldsOfInterfaces() {
        rule.check("""
                class A {
                  static final int MAX = 1;
                  int count;
                  interface I { int X = 1; }
                  @interface N { int X = 1; }
                }
                """);
    }

    @Test
    void ignoresFieldsThatAFrameworkSetsOrAnAnnotationExcuses() {
        rule.check("""
                import com.google.errorprone.annotations.concurrent.*;
                class A {
                  @Mock static Object a;
                  @TempDir static Object b;
                  @Container static Object c;
                  @RegisterExtension static Object d;
                  @Inject static Object e;
                  @GuardedBy("LOCK") static int f;
                  @LazyInit private static Object g;
                  static final Object LOCK = new Object();
                }
                """);
    }

    @Test
    void ignoresPrivateVolatileFieldsUnlessToldOtherwise() {
        String source = """
                class A {
                  private static volatile boolean stopped;
                  static volatile boolean started; // finding [warning]: global state, written in `stop`
                  static void stop() { stopped = true; started = false; }
                }
                """;
        rule.check(source);
        rule.with("allow-volatile-private", "false")
                .check(source.replace("stopped;", "stopped; // finding: `stopped`"));
    }

    @Test
    void ignoresWhatASetUpMethodSets() {
        rule.check("src/test/java/p/ATest.java", """
                package p;
                class ATest {
                  static Object server;
                  static Object other; // finding: written in 2 places, first in `start`
                  @BeforeAll static void start() { server = new Object(); other = server; }
                  @Test void test() { other = null; }
                }
                """);
    }

    @Test
    void ignoresSoundLazyInitialization() {
        rule.check("""
                class A {
                  static class Thing { int x; }
                  private static Thing locked;
                  private static String text;
                  static volatile Thing checkedTwice;
                  static synchronized Thing locked() {
                    if (locked == null) {
                      locked = new Thing();
                    }
                    return locked;
                  }
                  static String text() {
                    if (text == null) {
                      synchronized (A.class) {
                        if (text == null) text = "x";
                      }
                    }
                    return text;
                  }
                  static Thing checkedTwice() {
                    Thing result = checkedTwice;
                    if (result == null) {
                      synchronized (A.class) {
                        result = checkedTwice;
                        if (result == null) checkedTwice = result = new Thing();
                      }
                    }
                    return result;
                  }
                }
                """);
    }

    @Test
    void flagsLazyInitializationThatIsNotSound() {
        rule.check("""
                class A {
                  static class Thing { int x; }
                  static Thing unlocked; // finding: global state, written in `unlocked`
                  static Thing broken; // finding: global state
                  static Thing also; // finding: global state, written in 2 places
                  static Thing set; // finding: global state, written in `set`
                  static synchronized void set(Thing t) { set = t; }
                  static Thing unrelated; // finding: global state, written in `unrelated`
                  static final Thing NONE = null;
                  static synchronized Thing unrelated() {
                    if (NONE == null) unrelated = new Thing();
                    return unrelated;
                  }
                  static Thing unlocked() {
                    if (unlocked == null) unlocked = new Thing();
                    return unlocked;
                  }
                  static Thing broken() {
                    if (broken == null) {
                      synchronized (A.class) {
                        if (broken == null) broken = new Thing();
                      }
                    }
                    return broken;
                  }
                  static synchronized Thing also() {
                    if (also == null) also = new Thing();
                    return also;
                  }
                  static void reset() { also = null; }
                }
                """);
    }

    @Test
    void tellsFieldsThatNobodyWrites() {
        rule.check("""
                class A {
                  static int unwritten = 1; // finding [warning]: `unwritten` is never written after its initialization
                  private static int inInitializer; // finding: `inInitializer` is never written
                  static { inInitializer = 2; }
                  static int hidden = 3; // finding: `hidden` is never written
                  void m() {
                    int hidden = 1;
                    hidden++;
                    unwritten(new B());
                  }
                  void unwritten(B b) { b.unwritten = 3; }
                  static class B { int unwritten; }
                  private static int count; // finding [info]: global state, written in `A`
                  A() {
                    count++; // related: written here
                  }
                  private static int inField; // finding [info]: global state, written in `A`
                  int number = inField++;
                  @Option(names = "-x") static int filledIn; // finding: `filledIn` is a static variable
                }
                """);
    }

    @Test
    void knowsWritesInOtherFilesByTheirQualifier() {
        rule.withFile("p/B.java", """
                        package p;
                        class B extends A {
                          void m() { A.counter++; p.A.total += 1; inherited = 2; other.local = 3; q.A.own = 4; }
                        }
                        """).check("""
                package p;
                class A {
                  static int counter; // finding: global state, written in `B`
                  static int total; // finding: global state, written in `B`
                  static int inherited; // finding: `inherited` is a static variable
                  static int local; // finding: `local` is never written
                  private static int own; // finding: `own` is never written
                }
                """);
        rule.check("""
                class A {
                  static int perhaps; // finding: `perhaps` is a static variable
                  static int maybe; // finding: `maybe` is a static variable
                  void m(Unknown u) { u.maybe = 1; }
                }
                class B extends Unknown { void m() { perhaps = 1; } }
                """);
    }

    @Test
    void looksAtEnumsRecordsNestedLocalAndAnonymousTypes() {
        rule.check("""
                enum E {
                  A { static int inBody; }, B; // finding: `inBody`
                  static int inEnum; // finding: `inEnum`
                }
                record R(int x) {
                  static int inRecord; // finding: `inRecord`
                }
                class C {
                  static class D {
                    static int nested; // finding: global state, written in `m`
                  }
                  void m() {
                    D.nested = 1;
                    (C.D.nested)++;
                    record Local() { static int inLocal; } // finding: `inLocal`
                    new Object() { static int inAnonymous; }; // finding: `inAnonymous`
                  }
                }
                """.replace("global state, written in `m`", "global state, written in 2 places, first in `m`"));
    }

    @Test
    void reportsADeclarationOnceAtItsFirstName() {
        rule.check("""
                class A {
                  static int a, b; // finding: `a` is never written
                  static int c, // finding: `c` is global state
                      d;
                  void m() { d = 1; }
                }
                """);
    }

    @Test
    void looksOnlyAtTheVisibilityAskedFor() {
        rule.with("visibility", "public,protected").check("""
                class A {
                  public static int a; // finding: `a`
                  protected static int b; // finding: `b`
                  static int c;
                  private static int d;
                }
                """);
    }

    @Test
    void canForgetAllExcuses() {
        rule.with("annotations-exempt", "false").check("""
                class A {
                  private static volatile int a; // finding: `a`
                  @Inject static int b; // finding: `b`
                }
                """);
    }

    @Test
    void makesUnwrittenFieldsFinal() {
        rule.fix("""
                class A {
                  private static int a = 1;
                  @Deprecated
                  static java.util.List<String> b = null, c = null;
                  private static int fromInitializer;
                  static { fromInitializer = 1; }
                  private static int maybe;
                  static { if (A.a > 0) { maybe = 1; } }
                  private static int neverSet;
                  private static volatile int v = 1;
                  static int written = 1;
                  void m() { written = 2; }
                }
                """).to("""
                class A {
                  private static final int a = 1;
                  @Deprecated
                  static final java.util.List<String> b = null, c = null;
                  private static final int fromInitializer;
                  static { fromInitializer = 1; }
                  private static int maybe;
                  static { if (A.a > 0) { maybe = 1; } }
                  private static int neverSet;
                  private static volatile int v = 1;
                  static int written = 1;
                  void m() { written = 2; }
                }
                """);
    }

    /** A constant condition would make the code behind the loop, or in it, unreachable, which is no Java. */
    @Test
    void makesNoConstantsThatLoopsWaitFor() {
        String source = """
                class A {
                  private static boolean forever = true;
                  private static boolean never = false;
                  private static int most = 3;
                  private static boolean FLAG;
                  static { while (forever) { A.m(); } m(); }
                  static void m() { for (; A.most > 3;) {} do {} while (!never); m(); }
                }
                """;
        rule.fix(source).to(source);
        rule.fix("class A { private static Object lock = new Object(); void m() { while (lock == null) {} } }")
                .to(
                        "class A { private static final Object lock = new Object(); void m() { while (lock == null) {} } }");
        rule.fix("class A { private static boolean on = true; void m() { if (on) { m(); } } }")
                .to("class A { private static final boolean on = true; void m() { if (on) { m(); } } }");
    }

    @Test
    void leavesWhatOthersMaySetToReview() {
        rule.withFile("p/Other.java", "package p; class Other { int same; void m() { same = 1; } }")
                .safeFix("""
                package p;
                public class A {
                  public static int open = 1;
                  static int hidden = 1;
                  static int same = 1;
                  private static int own = 1;
                  private static int again = 1;
                  static { again = 2; }
                }
                """)
                .to("""
                package p;
                public class A {
                  public static int open = 1;
                  static final int hidden = 1;
                  static int same = 1;
                  private static final int own = 1;
                  private static int again = 1;
                  static { again = 2; }
                }
                """);
    }
}
