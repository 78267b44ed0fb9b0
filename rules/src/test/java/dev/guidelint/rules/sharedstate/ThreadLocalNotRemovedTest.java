package dev.guidelint.rules.sharedstate;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class ThreadLocalNotRemovedTest {
    private final RuleTester rule = RuleTester.of(new ThreadLocalNotRemoved());

    @Test
    void ignoresWhatIsRemovedOrRestored() {
        rule.check("""
                class A {
                  private static final ThreadLocal<String> REMOVED = new ThreadLocal<>();
                  private static final ThreadLocal<String> RESTORED = new ThreadLocal<>();
                  private final InheritableThreadLocal<String> mine = new InheritableThreadLocal<>();
                  void m(Runnable r) {
                    REMOVED.set("a");
                    this.mine.set("a");
                    String old = RESTORED.get();
                    RESTORED.set("b");
                    try { r.run(); } finally { RESTORED.set(old); A.REMOVED.remove(); }
                  }
                  class Inner { void m() { (A.this.mine).remove(); } }
                }
                """);
    }

    @Test
    void ignoresWhatEscapes() {
        rule.check("""
                import java.util.*;
                import java.util.function.*;
                class A {
                  private static final ThreadLocal<String> A = new ThreadLocal<>(), B = new ThreadLocal<>(), C = new ThreadLocal<>();
                  private static final ThreadLocal<String> D = new ThreadLocal<>();
                  static List<ThreadLocal<?>> all = new ArrayList<>(List.of(A));
                  Consumer<String> m() { A.set(""); B.set(""); C.set(""); D.set(""); return B::set; }
                  ThreadLocal<String> c() { return C; }
                  Runnable d() { return D::remove; }
                }
                """);
    }

    @Test
    void ignoresSubclasses() {
        rule.check("""
                class A {
                  static class Own<T> extends ThreadLocal<T> {}
                  private static final ThreadLocal<String> A = new Own<>();
                  private static final Own<String> B = new Own<>();
                  private static final io.netty.FastThreadLocal<String> C = new io.netty.FastThreadLocal<>();
                  private static final ThreadLocal<String> D = new ThreadLocal<>() { @Override protected String initialValue() { return ""; } };
                  void m() { A.set(""); B.set(""); C.set(""); D.set(""); }
                }
                """);
    }

    @Test
    void ignoresWhatOthersCanRemove() {
        rule.withFile("B.java", "class B { void m() { A.SHARED.remove(); } }").check("""
                public class A {
                  public static final ThreadLocal<String> OPEN = new ThreadLocal<>();
                  static final ThreadLocal<String> SHARED = new ThreadLocal<>();
                  static final ThreadLocal<String> OWN = new ThreadLocal<>(); // finding: `OWN`
                  void m() { OPEN.set(""); SHARED.set(""); OWN.set(""); }
                }
                """);
    }

    @Test
    void looksAtInitialValuesIfAsked() {
        String source = """
                class A {
                  private static final ThreadLocal<StringBuilder> B = ThreadLocal.withInitial(StringBuilder::new);%s
                  private static final ThreadLocal<StringBuilder> UNUSED = ThreadLocal.withInitial(StringBuilder::new);
                  StringBuilder get() { return B.get(); }
                }
                """;
        rule.check(source.formatted(""));
        rule.with("with-initial", "true").check(source.formatted(" // finding: `B`"));
    }

    @Test
    void flagsSettingNullOnceAndInsteadOfTheField() {
        String source = """
                class A {
                  private static final ThreadLocal<String> A = new ThreadLocal<>();%s
                  private java.util.concurrent.atomic.AtomicReference<String> r;
                  void m(Unknown u) {
                    A.set("");%s
                    A.set(null);%s
                    r.set(null);
                    u.set(null);
                  }
                }
                """;
        rule.check(source.formatted("", "", " // finding: `set(null)` leaves an entry"));
        rule.with("set-null", "false")
                .check(source.formatted(" // finding: `A` gets a value", " // related: set here", ""));
    }

    @Test
    void removesInsteadOfSettingNull() {
        rule.fix(
                        "class A { private static final ThreadLocal<String> T = new ThreadLocal<>(); void m() { A.T.set( null ); } }")
                .to(
                        "class A { private static final ThreadLocal<String> T = new ThreadLocal<>(); void m() { A.T.remove(); } }");
    }

    @Test
    void leavesAnInitialValueToReview() {
        rule.safeFix("""
                class A {
                  private static final ThreadLocal<String> EMPTY = new ThreadLocal<>();
                  private static final ThreadLocal<String> FILLED = ThreadLocal.withInitial(() -> "");
                  private static final ThreadLocal<String> OWN = new ThreadLocal<>() { protected String initialValue() { return ""; } };
                  private static final ThreadLocal<String> OTHER = new Other();
                  private static ThreadLocal<String> replaced = new ThreadLocal<>();
                  static class Other extends ThreadLocal<String> {}
                  void m(ThreadLocal<String> p) {
                    EMPTY.set(null);
                    FILLED.set(null);
                    OWN.set(null);
                    OTHER.set(null);
                    replaced.set(null);
                    p.set(null);
                  }
                }
                """).to("""
                class A {
                  private static final ThreadLocal<String> EMPTY = new ThreadLocal<>();
                  private static final ThreadLocal<String> FILLED = ThreadLocal.withInitial(() -> "");
                  private static final ThreadLocal<String> OWN = new ThreadLocal<>() { protected String initialValue() { return ""; } };
                  private static final ThreadLocal<String> OTHER = new Other();
                  private static ThreadLocal<String> replaced = new ThreadLocal<>();
                  static class Other extends ThreadLocal<String> {}
                  void m(ThreadLocal<String> p) {
                    EMPTY.remove();
                    FILLED.set(null);
                    OWN.set(null);
                    OTHER.set(null);
                    replaced.set(null);
                    p.set(null);
                  }
                }
                """);
    }

    @Test
    void acceptsWhatEachThreadHasOneOf() {
        rule.check("""
                class A {
                  private static final ThreadLocal<StringBuilder> BUFFER = new ThreadLocal<>();
                  private static final ThreadLocal<String> USER = new ThreadLocal<>(); // finding: nobody removes
                  StringBuilder buffer() {
                    StringBuilder buffer = BUFFER.get();
                    if (buffer == null) {
                      buffer = new StringBuilder();
                      BUFFER.set(buffer);
                    }
                    return buffer;
                  }
                  void login(String name) {
                    if (USER.get() == null) {
                      USER.set("nobody");
                    } else {
                      USER.set(name);
                    }
                  }
                  private static final ThreadLocal<String> LAST = new ThreadLocal<>(); // finding: nobody removes
                  private static final ThreadLocal<String> ONCE = new ThreadLocal<>();
                  void count(String name) {
                    if (LAST.get() == name) LAST.set("again");
                    if (null == ONCE.get()) ONCE.set(name);
                  }
                }
                """);
    }

    @Test
    void acceptsOldValuesThatAreSetBack() {
        rule.check("""
                class A {
                  private static final ThreadLocal<String> EXCHANGED = new ThreadLocal<>();
                  private static final ThreadLocal<String> LEFT = new ThreadLocal<>();
                  private static final ThreadLocal<String> REPLACED = new ThreadLocal<>(); // finding: nobody removes
                  static String exchange(String next) {
                    String last = EXCHANGED.get();
                    EXCHANGED.set(next);
                    return last;
                  }
                  static void enter(String next) { LEFT.set(next); }
                  static void leave(String lastName) { LEFT.set(lastName); }
                  static String replace(String next, String lasting) {
                    String other = LEFT.get();
                    REPLACED.set(lasting);
                    return other;
                  }
                }
                """);
    }

    @Test
    void believesAReasonNotToRemove() {
        rule.check("""
                class A {
                  private static final ThreadLocal<StringBuilder> BUFFER = new ThreadLocal<>();
                  private static final ThreadLocal<String> USER = new ThreadLocal<>();
                  void m() {
                    BUFFER.set(null); // remove() just kills the entry
                    // cheaper, so instead of remove()
                    BUFFER.set(null);
                    USER.set(null); // remove the user // finding: `set(null)` leaves an entry
                  }
                }
                """);
    }

    @Test
    void acceptsValuesThatGoBackToTheBeginning() {
        rule.check("""
                import java.lang.ref.WeakReference;
                class A {
                  private static final ThreadLocal<Boolean> INITIAL = ThreadLocal.withInitial(() -> false);
                  private static final ThreadLocal<Boolean> ANOTHER = ThreadLocal.withInitial(() -> true); // finding: nobody removes
                  private static final ThreadLocal<Boolean> RAISED = new ThreadLocal<>();
                  private final ThreadLocal<WeakReference<A>> weak = new ThreadLocal<>();
                  private static final ThreadLocal<String> STASHED = new ThreadLocal<>();
                  private static final ThreadLocal<Boolean> FLAG = new ThreadLocal<>();
                  private static final ThreadLocal<Boolean> OPEN = new ThreadLocal<>(); // finding: nobody removes
                  void m() {
                    INITIAL.set(true);
                    INITIAL.set(false);
                    ANOTHER.set(other());
                    RAISED.set(Boolean.TRUE);
                    RAISED.set(Boolean.FALSE);
                    weak.set(new WeakReference<>(this));
                    flag(true);
                    flag( null );
                    open(null);
                  }
                  Runnable stash(String next) {
                    String context = STASHED.get();
                    STASHED.set(next);
                    return () -> STASHED.set(context);
                  }
                  private void flag(Boolean on) { FLAG.set(on); }
                  public void open(Boolean on) { OPEN.set(on); }
                }
                """);
    }

    @Test
    void acceptsCachesOfAThread() {
        rule.check("""
                class A {
                  private static final ThreadLocal<StringBuilder> LAST = new ThreadLocal<>();
                  private static final ThreadLocal<StringBuilder> DIRECT = new ThreadLocal<>();
                  private static final ThreadLocal<StringBuilder> UNREAD = new ThreadLocal<>(); // finding: nobody removes
                  private static final ThreadLocal<String> TEXT = new ThreadLocal<>(); // finding: nobody removes
                  void m(String text) {
                    if (!LAST.get().toString().equals(text)) {
                      StringBuilder next = new StringBuilder(text);
                      LAST.set(next);
                      UNREAD.set(next);
                    }
                    DIRECT.get().append(text);
                    DIRECT.set(new StringBuilder());
                    if (TEXT.get() != text) TEXT.set(text);
                  }
                }
                """);
    }
}
