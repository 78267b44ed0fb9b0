package dev.guidelint.rules.typing;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class NullForCollectionTest {
    private final RuleTester rule = RuleTester.of(new NullForCollection());

    @Test
    void ignoresWhatIsNotPromisedOrAnnounced() {
        rule.check("""
                import java.util.*;
                import java.util.function.*;
                abstract class A<T extends List<String>> implements Supplier<List<String>> {
                  T variable() { return null; }
                  String text() { return null; }
                  com.example.Bag unknown() { return null; }
                  private List<String> hidden() { return null; }
                  public List<String> get() { return null; }
                  byte[] data() { return null; }
                  List<String> listOrNull() { return null; }
                  @CheckForNull List<String> announced() { return null; }
                  @Nullable String[] array() { return null; }
                  String @Nullable [] typeUse() { return null; }
                  Supplier<List<String>> lambda() { return () -> null; }
                  List<String> inner() {
                    Supplier<String> s = () -> { return null; };
                    return List.of((String) null);
                  }
                  String[] nullForNull(Object p) {
                    if (null == p) return null;
                    return new String[0];
                  }
                  static String[] nullForNullInBraces(Object p) {
                    if (p == null) { return null; }
                    return new String[0];
                  }
                  @CheckForNull static List<String> announcedToo() { return null; }
                  static Set<String> nested(int i) {
                    return switch (i) {
                      default -> {
                        Object o = switch (i) { default -> { yield null; } };
                        Supplier<Object> s = () -> { return switch (i) { default: yield null; }; };
                        Object p = new Object() { Object m() { return switch (i) { default: yield null; }; } };
                        yield Set.of();
                      }
                    };
                  }
                  static List<String> parseNames() { return null; }
                  List<String> hook() { return null; }
                  List<String> failing() {
                    wrapAndThrow(new Exception());
                    return null;
                  }
                  /** @return the names; {@code null} if there are none */
                  static List<String> documented() { return null; }
                  /** Finds names. Returns null if there are none. */
                  static List<String> described() { return null; }
                  List<String> local() { List<String> l = null; return l; }
                  List<String> condition(Object o) { return o == null ? List.of() : List.of(); }
                }
                """);
    }

    @Test
    void flagsEveryWay() {
        rule.check("""
                import java.util.*;
                import java.util.stream.Stream;
                class A {
                  /** Must not be null. */
                  final ArrayList<String> a() { return (ArrayList<String>) (null); } // finding: `ArrayList`
                  static byte[][] b() { return null; } // finding: for an array
                  static Map<String, String> c(int i) {
                    return switch (i) { // finding: `c` may return `null`
                      case 1 -> null;
                      default -> Map.of();
                    };
                  }
                  static Stream<String> d() { return null; } // finding: `Stream.empty()`
                  static Set<String> cache;
                  static Set<String> e() { return cache = null; } // finding: `Set.of()`
                  static Set<String> f(int i) {
                    return switch (i) { // finding: `f` may return `null`
                      case 1: if (i > 0) { yield null; }
                      default: yield Set.of();
                    };
                  }
                  static Set<String> g(Object p, Object q) {
                    if (cache == null) { return null; } // finding: `g`
                    if (p == q) { return null; } // finding: `g`
                    if (p != null) { return null; } // finding: `g`
                    return cache;
                  }
                  Set<String> h(boolean b) {
                    if (b) { cache.clear(); }
                    return null; // finding: `h`
                  }
                }
                """);
    }

    @Test
    void takesOptionsToComparePeers() {
        rule.with("private", "true")
                .with("overriding", "true")
                .with("primitive-arrays", "true")
                .with("nullable-exempt", "false")
                .with("exempt-names", "")
                .with("extra-types", "")
                .check("""
                import java.util.*;
                import java.util.stream.*;
                class A extends AbstractList<String> {
                  private byte[] a() { return null; } // finding: for an array
                  @Override public List<String> subList(int i, int j) { return null; } // finding: `List`
                  @Nullable List<String> listOrNull() { return null; } // finding: `List`
                  String[] nullForNull(Object p) { if (p == null) { return null; } return new String[0]; } // finding: array
                  Stream<String> stream() { return null; }
                }
                """);
    }

    @Test
    void isAnErrorWhereNullIsRuledOut() {
        rule.withFile("p/package-info.java", "@NullMarked package p; import org.jspecify.annotations.NullMarked;")
                .check(
                        "package p; class A { static int[][] a() { return null; } } // finding [error]: which `@NullMarked` around it rules out");
    }

    @Test
    void followsDefinitionsOfLocals() {
        rule.with("through-locals", "true").check("""
                import java.util.*;
                class A {
                  List<String> straight() { List<String> l = null; return l; } // finding: `straight`
                  List<String> replaced() { List<String> l = null; l = List.of(); return l; }
                  List<String> branch(boolean b) {
                    List<String> l;
                    if (b) { l = null; } else { l = List.of(); }
                    return l; // finding: `branch`
                  }
                  List<String> both(boolean b) {
                    List<String> l = null;
                    if (b) { l = List.of(); } else { l = new ArrayList<>(); }
                    return l;
                  }
                  List<String> early(boolean b) {
                    List<String> l = null;
                    if (b) { return l; } // finding: `early`
                    l = List.of();
                    return l;
                  }
                  List<String> loop(int n) {
                    List<String> l = List.of();
                    for (int i = 0; i < n; i++) {
                      if (i == 3) return l; // finding: `loop`
                      l = null;
                    }
                    return l; // finding: `loop`
                  }
                  List<String> endless() {
                    List<String> l = null;
                    while (true) {
                      l = List.of();
                      if (l.isEmpty()) break;
                    }
                    return l;
                  }
                  List<String> caught() {
                    List<String> l = null;
                    try {
                      l = List.of();
                    } catch (RuntimeException e) {
                      return l; // finding: `caught`
                    }
                    return l;
                  }
                  List<String> rethrown() {
                    List<String> l = null;
                    try {
                      l = List.of();
                    } catch (RuntimeException e) {
                      throw e;
                    } finally {
                      log();
                    }
                    return l;
                  }
                  List<String> chosen(int n) {
                    List<String> l = null;
                    switch (n) {
                      case 1: l = List.of(); break;
                      case 2: return l; // finding: `chosen`
                      default: l = new ArrayList<>();
                    }
                    return l;
                  }
                  List<String> arrows(int n) {
                    List<String> l = null;
                    switch (n) {
                      case 1 -> l = List.of();
                      case 2 -> l = new ArrayList<>();
                    }
                    return l; // finding: `arrows`
                  }
                  List<String> labeled(int n) {
                    List<String> l = null;
                    outer:
                    for (;;) {
                      for (;;) {
                        if (n > 1) break outer;
                        l = List.of();
                        continue outer;
                      }
                    }
                    return l; // finding: `labeled`
                  }
                  List<String> inner() {
                    List<String> l = null;
                    outer:
                    for (;;) {
                      l = List.of();
                      inner:
                      for (;;) {
                        if (l.isEmpty()) break inner;
                        l = null;
                      }
                      l = List.of();
                      break outer;
                    }
                    return l;
                  }
                  List<String> inCondition(boolean b) {
                    List<String> l = null;
                    if (b && (l = List.of()).isEmpty()) {
                      return l; // finding: `inCondition`
                    }
                    do { l = List.of(); } while (l == null);
                    return l;
                  }
                  List<String> continued(boolean b) {
                    List<String> l = List.of();
                    while (l.isEmpty()) {
                      l = null;
                      if (b) { continue; }
                      l = List.of();
                    }
                    return l; // finding: `continued`
                  }
                  List<String> testedFirst() {
                    List<String> l = null;
                    while ((l = List.of()).isEmpty()) {}
                    return l;
                  }
                  List<String> testedLast() {
                    List<String> l;
                    do { l = List.of(); } while ((l = null) == null);
                    return l; // finding: `testedLast`
                  }
                  List<String> fallsThrough(int n) {
                    List<String> l = List.of();
                    switch (n) {
                      case 1: l = null;
                      case 2: return l; // finding: `fallsThrough`
                      default: return List.of();
                    }
                  }
                  List<String> doesNotFallThrough(int n) {
                    List<String> l = List.of();
                    switch (n) {
                      case 1 -> l = null;
                      case 2 -> { return l; }
                      default -> log();
                    }
                    return l; // finding: `doesNotFallThrough`
                  }
                  List<String> yielded(int n) {
                    List<String> l = List.of();
                    int i = switch (n) {
                      case 1: l = null; yield 1;
                      default: yield 2;
                    };
                    return l; // finding: `yielded`
                  }
                  List<String> attempted() {
                    List<String> l = List.of();
                    try { l = null; } catch (RuntimeException e) { l = List.of(); }
                    return l; // finding: `attempted`
                  }
                  List<String> attemptedInTheEnd() {
                    List<String> l = List.of();
                    try { l = null; } finally { log(); }
                    return l; // finding: `attemptedInTheEnd`
                  }
                  List<String> thrownInside() {
                    List<String> l = List.of();
                    try {
                      try { l = null; log(); l = List.of(); } finally { log(); }
                    } catch (RuntimeException e) {
                      return l; // finding: `thrownInside`
                    }
                    return l;
                  }
                  List<String> conditional(boolean b) {
                    List<String> l = List.of();
                    Object o = b ? (l = null) : "";
                    return l; // finding: `conditional`
                  }
                  List<String> either(boolean b) {
                    List<String> l = null;
                    if (b || (l = List.of()).isEmpty()) {
                      return l; // finding: `either`
                    }
                    return List.of();
                  }
                  List<String> ofOthers() {
                    List<String> l = null;
                    List<String> other;
                    other = List.of();
                    class Local { void m() {} }
                    Runnable r = () -> log();
                    return l; // finding: `ofOthers`
                  }
                  List<String> parameter(List<String> p) { return p; }
                  void log() {}
                }
                """);
    }

    @Test
    void returnsAnEmptyOne() {
        rule.fix("""
                import java.util.*;
                class A {
                  static List<String> a(boolean b) { return b ? null : (null); }
                  static Collection<String> b() { return null; }
                  static String[][] c() { return null; }
                  static Map.Entry<String, String>[] d() { return null; }
                  static HashMap<String, String> e() { return null; }
                }
                """).to("""
                import java.util.*;
                class A {
                  static List<String> a(boolean b) { return b ? List.of() : (List.of()); }
                  static Collection<String> b() { return List.of(); }
                  static String[][] c() { return new String[0][]; }
                  static Map.Entry<String, String>[] d() { return new Map.Entry[0]; }
                  static HashMap<String, String> e() { return null; }
                }
                """);
        rule.withRelease(9).fix("""
                class A { static java.util.Set<String> a() { return null; } }
                """).to("""
                class A { static java.util.Set<String> a() { return java.util.Set.of(); } }
                """);
        rule.withRelease(8).fix("""
                class A { static java.util.Set<String> a() { return null; } }
                """).to("""
                class A { static java.util.Set<String> a() { return java.util.Collections.emptySet(); } }
                """);
    }
}
