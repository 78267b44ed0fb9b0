package dev.guidelint.rules.sharedstate;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class UnsynchronizedLazyInitTest {
    private final RuleTester rule = RuleTester.of(new UnsynchronizedLazyInit());

    @Test
    void ignoresFieldsThatThreadsDoNotShare() {
        rule.check("""
                class A {
                  Object field;
                  static final Object CONSTANT = new Object();
                  Object get() {
                    if (field == null) field = new Object();
                    Object local = null;
                    if (local == null) local = new Object();
                    return field;
                  }
                }
                """);
    }

    @Test
    void ignoresWritesWithALock() {
        rule.check("""
                import java.util.concurrent.locks.*;
                class A {
                  static Object o;
                  static final Lock LOCK = new ReentrantLock();
                  static synchronized Object one() {
                    if (o == null) o = new Object();
                    return o;
                  }
                  static Object two() {
                    synchronized (A.class) {
                      if (o != null) return o;
                      o = new Object();
                    }
                    return o;
                  }
                  static Object three() {
                    LOCK.lock();
                    try {
                      if (o == null) o = new Object();
                    } finally {
                      LOCK.unlock();
                    }
                    return o;
                  }
                  static Object four() {
                    LOCK.lock();
                    o = o == null ? new Object() : o;
                    LOCK.unlock();
                    return o;
                  }
                  static Object checkedTwice() {
                    if (o == null) {
                      synchronized (A.class) {
                        if (o == null) o = new Object();
                      }
                    }
                    return o;
                  }
                  @GuardedBy("LOCK") static void five() {
                    if (o == null) o = new Object();
                  }
                  static void six() {
                    assert Thread.holdsLock(A.class);
                    if (o == null) o = new Object();
                  }
                }
                """);
    }

    @Test
    void ignoresPrivateMethodsWhoseCallersHaveTheLock() {
        rule.check("""
                class A {
                  static Object o;
                  static Object p;
                  static { start(); }
                  static synchronized Object get() { return make(); }
                  private static Object make() {
                    if (o == null) o = new Object();
                    return o;
                  }
                  private static void start() {
                    if (p == null) p = new Object();
                  }
                  static Object q;
                  static synchronized Object q() { return makeQ(); }
                  static Object otherQ() { return makeQ(); }
                  private static Object makeQ() {
                    if (q == null) q = new Object(); // finding: `q`
                    return q;
                  }
                }
                """);
    }

    @Test
    void ignoresVolatileFieldsUnlessToldOtherwise() {
        String source = """
                class A {
                  static volatile Object o;
                  static void m() {
                    if (o == null) o = new Object();
                  }
                }
                """;
        rule.check(source);
        rule.with("volatile-ok", "false").check(source.replace("Object();", "Object(); // finding: `o`"));
    }

    @Test
    void ignoresImmutableValuesUnlessToldOtherwise() {
        String source = """
                import java.util.*;
                class A {
                  static String s;
                  static Long l;
                  static List<String> list;
                  static void m() {
                    if (s == null) s = "x";
                    if (l == null) l = 1L;
                    if (list == null) list = Collections.unmodifiableList(new ArrayList<>());
                  }
                }
                """;
        rule.check(source);
        rule.with("immutable-ok", "false").check("""
                class A {
                  static String s;
                  static void m() {
                    if (s == null) s = "x"; // finding: `s` is created on first use without a lock
                  }
                }
                """);
        rule.with("known-immutable", "p.A.Value").check("""
                package p;
                class A {
                  static class Value {}
                  static Value v;
                  static void m() { if (v == null) v = new Value(); }
                }
                """);
    }

    @Test
    void ignoresWhatAnnotationsExcuse() {
        rule.check("""
                import com.google.errorprone.annotations.concurrent.LazyInit;
                import net.jcip.annotations.NotThreadSafe;
                class A {
                  @LazyInit static Object a;
                  @GuardedBy("x") static Object b;
                  static void m() {
                    if (a == null) a = new Object();
                    if (b == null) b = new Object();
                  }
                  @NotThreadSafe static class B {
                    static Object c;
                    void m() { if (c == null) c = new Object(); }
                  }
                }
                """);
    }

    @Test
    void ignoresWidgetsAndTypesThatCannotBeLoaded() {
        rule.check("""
                import javax.swing.*;
                class A {
                  static JFrame frame;
                  static com.example.Unknown unknown;
                  void m() {
                    if (frame == null) frame = new JFrame();
                    if (unknown == null) unknown = make();
                  }
                }
                class Panel extends JPanel {
                  static Object o;
                  void m() { if (o == null) o = new Object(); }
                }
                """);
    }

    @Test
    void ignoresStaticInitializersResetsAndOtherCode() {
        rule.check("""
                class A {
                  static Object o;
                  static Object p;
                  static { if (o == null) o = new Object(); }
                  static void reset() {
                    if (o == null) o = null;
                    if (o == null) p = new Object();
                    if (o != null) o = new Object();
                    if (o == null) { run(() -> o = new Object()); }
                    if (o != null) throw new IllegalStateException();
                    o = new Object();
                    if (o != null) { run(null); }
                    o = new Object();
                    if (o != null) {}
                    o = new Object();
                  }
                  static void run(Runnable r) {}
                }
                """);
    }

    @Test
    void flagsTheForms() {
        rule.check("""
                import java.util.*;
                class A {
                  private static A instance;
                  static Map<String, String> cache;
                  static int[] table;
                  static A instance() {
                    if (instance == null) { // finding: `instance` is created on first use without a lock
                      A fresh = new A();
                      instance = fresh;
                    }
                    return instance;
                  }
                  A early() {
                    if (A.instance != null) { // finding: `instance`
                      return A.instance;
                    }
                    log();
                    instance = new A();
                    return instance;
                  }
                  void conditional() {
                    cache = (cache == null) ? new HashMap<>() : cache; // finding: `cache`
                    table = table != null ? table : new int[1]; // finding: `table`
                  }
                  int[] table() {
                    return table == null ? (table = new int[2]) : table; // finding: `table`
                  }
                  void inElse(boolean on) {
                    if (instance != null) { // finding: `instance`
                      log();
                    } else {
                      instance = new A();
                    }
                    if (on && null == cache) cache = new HashMap<>(); // finding: `cache`
                  }
                  void log() {}
                }
                """);
    }

    @Test
    void looksAtObjectsThatAContainerOrAnAnnotationShares() {
        String source = """
                import javax.annotation.concurrent.ThreadSafe;
                import org.springframework.stereotype.Service;
                import org.springframework.context.annotation.Scope;
                @ThreadSafe class A {
                  Object o;
                  void m() { if (o == null) o = new Object(); } // finding: `o`
                }
                @Service class B {
                  Object o;
                  void m() { if (o == null) o = new Object(); } // finding: `o`
                  void init() { if (o == null) o = new Object(); }
                }
                @Service @Scope("prototype") class C {
                  Object o;
                  void m() { if (o == null) o = new Object(); }
                }
                """;
        rule.check(source);
        rule.with("instance-fields", "none").check(source.replaceAll(" // finding.*", ""));
        rule.with("instance-fields", "all")
                .check("class A { Object o; void m() { if (o == null) o = new Object(); } } // finding: `o`\n");
    }

    @Test
    void knowsStereotypesOfTheProject() {
        rule.withFile("p/Bean.java", "package p; @org.springframework.stereotype.Component @interface Bean {}")
                .check("""
                package p;
                @Bean class A {
                  Object o;
                  void m() { if (o == null) o = new Object(); } // finding: `o`
                }
                """);
    }

    @Test
    void knowsFieldsOfOtherTypesAndFiles() {
        rule.withFile("p/Holder.java", "package p; class Holder { static Object held; static String text; }")
                .check("""
                package p;
                enum E {
                  X;
                  void m() {
                    if (Holder.held == null) Holder.held = new Object(); // finding: `held`
                    if (Holder.text == null) Holder.text = "";
                  }
                }
                """);
    }

    @Test
    void ignoresValuesThatAreHandedIn() {
        rule.check("""
                class A {
                  static Object o;
                  static void set(Object value) {
                    if (o == null) o = value;
                  }
                }
                """);
    }

    @Test
    void believesRemarksOnThreads() {
        rule.check("""
                class A {
                  static Object o;
                  // Calls are already synchronized on the shutdown lock.
                  /** Doc. */
                  static void a() { if (o == null) o = new Object(); }
                  static void b() {
                    // a benign race: both are equal
                    if (o == null) o = new Object();
                  }
                  /** Called by {@code a} only, so it need not be MT-safe. */
                  static void d() { if (o == null) o = new Object(); }
                  @SuppressFBWarnings(value = "LI", justification = "called by a single thread")
                  static void f() { if (o == null) o = new Object(); }
                  /** This has to be thread-safe. */
                  static void e() { if (o == null) o = new Object(); } // finding: `o`
                  // single-threaded
                  int x;
                  static void c() {
                    if (o == null) o = new Object(); // finding: `o`
                    // single-threaded
                  }
                }
                """);
    }

    @Test
    void ignoresConstantsAndWhatBelongsToAThread() {
        rule.check("""
                import java.util.ArrayList;
                class A {
                  static final ArrayList<String> DEFAULT = new ArrayList<>();
                  private static ArrayList<String> names;
                  static ArrayList<String> names() {
                    if (names == null) {
                      names = DEFAULT;
                    }
                    return names;
                  }
                  static ArrayList<String> spare = new ArrayList<>();
                  private static ArrayList<String> others;
                  static ArrayList<String> others() {
                    if (others == null) { // finding: `others` is created on first use
                      others = spare;
                    }
                    return others;
                  }
                }
                @javax.annotation.concurrent.ThreadSafe
                class Worker extends Thread {
                  private ArrayList<String> seen;
                  void note() { if (seen == null) { seen = new ArrayList<>(); } }
                }
                @javax.annotation.concurrent.ThreadSafe
                class Shared {
                  private ArrayList<String> seen;
                  void note() { if (seen == null) { seen = new ArrayList<>(); } } // finding: `seen` is created on first use
                }
                """);
    }

    @Test
    void ignoresMethodsThatBelongToAThread() {
        rule.with("instance-fields", "all").check("""
                class A {
                  Object policy;
                  void backOff() {
                    context.throwIfNotInThisSynchronizationContext();
                    if (policy == null) policy = new Object();
                  }
                  void checked() {
                    checkThread();
                    if (policy == null) policy = new Object();
                  }
                  void late() {
                    checkState();
                    if (policy == null) policy = new Object(); // finding: `policy`
                    checkThread();
                  }
                }
                """);
    }

    @Test
    void ignoresFilesThatWorkWithSwing() {
        rule.check("""
                import javax.swing.UIManager;
                class A {
                  private static StringBuilder sources;
                  static void register(String source) {
                    if (sources == null) sources = new StringBuilder();
                    sources.append(source);
                  }
                }
                """);
    }

    @Test
    void ignoresLookUpsOfMethods() {
        rule.check("""
                import java.lang.reflect.Method;
                class A {
                  private static Method plain;
                  private static Method opened;
                  static void m() throws Exception {
                    if (plain == null) plain = System.class.getMethod("gc");
                  }
                  static void n() throws Exception {
                    if (opened == null) { // finding: `opened`
                      opened = System.class.getDeclaredMethod("gc");
                      opened.setAccessible(true);
                    }
                  }
                }
                """);
    }
}
