package dev.guidelint.rules.sharedstate;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class StaticThreadUnsafeFormatterTest {
    private final RuleTester rule = RuleTester.of(new StaticThreadUnsafeFormatter());

    @Test
    void ignoresUsesUnderALock() {
        rule.check("""
                import java.text.*;
                import java.util.*;
                import java.util.concurrent.locks.*;
                class A {
                  private static final DateFormat F = new SimpleDateFormat("y");
                  static final DateFormat G = new SimpleDateFormat("y");
                  private static final Lock LOCK = new ReentrantLock();
                  static synchronized String a(Date d) { return F.format(d) + helper(d); }
                  private static String helper(Date d) { return F.format(d); }
                  String b(Date d) { synchronized (G) { return G.format(d); } }
                  String c(Date d) { LOCK.lock(); try { return F.format(d); } finally { LOCK.unlock(); } }
                }
                """);
    }

    @Test
    void ignoresCopiesAndWhatIsOnlyHandedOn() {
        rule.check("""
                import java.text.*;
                import java.util.*;
                class A {
                  static final DateFormat F = new SimpleDateFormat("y");
                  private static final DateFormat G = new SimpleDateFormat("y");
                  private final DateFormat mine = new SimpleDateFormat("y");
                  static { G.setLenient(false); }
                  String a(Date d) { return ((DateFormat) F.clone()).format(d); }
                  String b(Date d) { return mine.format(d) + run(G); }
                  String c(Date d) { DateFormat G = new SimpleDateFormat("y"); return G.format(d); }
                  String run(DateFormat f) { return ""; }
                }
                """);
    }

    @Test
    void ignoresWhatIsSafeOrUnknown() {
        rule.check("""
                import java.time.format.DateTimeFormatter;
                import java.text.*;
                import net.jcip.annotations.*;
                class A {
                  public static final DateTimeFormatter F = DateTimeFormatter.ISO_DATE;
                  public static final Unknown U = new Unknown();
                  @GuardedBy("A.class") static final DateFormat G = new SimpleDateFormat("y");
                  public static final Safe S = new Safe();
                  public static final DateFormat T = new Safe();
                  public static final ThreadLocal<DateFormat> L = null;
                  public static final DateFormat[] ALL = {};
                }
                @ThreadSafe class Safe extends SimpleDateFormat {}
                """);
    }

    @Test
    void knowsThatThisIsNoLockForAStaticField() {
        rule.check("""
                import java.text.*;
                import java.util.*;
                class A {
                  private static Format f = new SimpleDateFormat("y"); // finding: `f` is one `Format`
                  private static final Format g = NumberFormat.getInstance(); // finding: `g` is one `Format`
                  synchronized String a(Date d) { return A.f.format(d); }
                  String b(Date d) { synchronized (this) { return (g).format(d); } }
                }
                """);
        rule.with("method-level-sync-ok", "false").check("""
                import java.security.*;
                class A {
                  private static MessageDigest d; // finding: for all threads
                  static synchronized byte[] a(byte[] b) { return d.digest(b); }
                }
                """);
    }

    @Test
    void flagsWhatOthersCanUse() {
        rule.check("""
                import java.text.*;
                import java.util.*;
                interface A {
                  Object F = new SimpleDateFormat("y"), O = ""; // finding: `F` is one `SimpleDateFormat`
                }
                """);
        rule.with("types", "a.Parser")
                .withFile("a/Parser.java", "package a; public class Parser { public void go() {} }")
                .check("""
                class A {
                  private static final a.Parser P = new a.Parser(); // finding: `P` is one `Parser`
                  static final java.text.Format F = null;
                  void m() { Runnable r = () -> P.go(); }
                }
                """);
    }

    @Test
    void ignoresReads() {
        rule.check("""
                import java.util.*;
                class A {
                  private static final Calendar EPOCH = Calendar.getInstance();
                  private static final Calendar MOVED = Calendar.getInstance(); // finding: `MOVED`
                  Date start() { return EPOCH.getTime(); }
                  Calendar copy() { return (Calendar) EPOCH.clone(); }
                  Date move() { MOVED.add(Calendar.DATE, 1); return MOVED.getTime(); }
                }
                """);
    }
}
