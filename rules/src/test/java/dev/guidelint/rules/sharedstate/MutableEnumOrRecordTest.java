package dev.guidelint.rules.sharedstate;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class MutableEnumOrRecordTest {
    private final RuleTester rule = RuleTester.of(new MutableEnumOrRecord());

    @Test
    void ignoresConstantsThatStayAsTheyAre() {
        rule.check("""
                import com.google.errorprone.annotations.concurrent.LazyInit;
                import java.util.*;
                import java.util.concurrent.atomic.*;
                enum E {
                  A { int local() { return 1; } }, B;
                  private static int count;
                  static final List<String> ALL = new ArrayList<>();
                  final String name = "", other = "";
                  final List<String> list = List.of("a");
                  final AtomicInteger uses = new AtomicInteger();
                  final Unknown unknown = null;
                  private final Map<String, String> filled = new HashMap<>();
                  private final int[] table = {1, 2};
                  @LazyInit private String lazy;
                  private int locked;
                  final int[] none = {};
                  private E next;
                  static { A.next = B; }
                  E() { filled.put("a", "b"); }
                  int get(int i) { return table[i]; }
                  synchronized void add() { locked++; }
                  private final List<String> guarded = new ArrayList<>();
                  synchronized void addGuarded(String s) { guarded.add(s); }
                }
                """);
    }

    @Test
    void flagsConstantsThatChange() {
        rule.withFile(
                        "B.java",
                        "class B { int secret; void m(B b) { E.A.open = 2; int shut = 1; shut = 2; b.secret = 3; } }")
                .check("""
                import java.util.*;
                enum E {
                  A;
                  private String set; // finding: `set` of an enum constant changes
                  int open; // finding: `open` of an enum constant changes
                  int shut = 3; // finding: `shut` of an enum constant never changes
                  final int[] table = {1}; // finding: can be changed by everybody
                  final int[] given; // finding: can be changed by everybody
                  E(int... given) { this.given = given; }
                  private final List<String> log = new ArrayList<>(); // finding: `log` of an enum constant is changed
                  void setSet(String s) { set = s; log.add(s); }
                  private final List<String> half = new ArrayList<>(); // finding: `half` of an enum constant is changed
                  synchronized void lock(String s) { half.add(s); }
                  void free(String s) { half.add(s); }
                  private int halfLocked; // finding: `halfLocked` of an enum constant changes
                  synchronized void count() { halfLocked++; }
                  void countFreely() { halfLocked++; }
                  private int secret = 1; // finding: `secret` of an enum constant never changes
                  private int ofOthers; // finding: `ofOthers` of an enum constant changes
                  static class Other { Other(E e) { e.ofOthers = 1; } }
                }
                """);
    }

    @Test
    void makesFieldsFinal() {
        rule.fix("""
                enum E {
                  A(1), B;
                  private int a;
                  private final int b;
                  private int twice;
                  E(int a) { this.a = a; twice = 1; twice = 2; b = 1; }
                  private int initial = 1;
                  private int again = 1;
                  private int sometimes;
                  private int never;
                  E() { this(3); }
                  E(String s) { a = 1; b = 1; again = 2; if (s != null) { sometimes = 1; } }
                }
                """).to("""
                enum E {
                  A(1), B;
                  private final int a;
                  private final int b;
                  private int twice;
                  E(int a) { this.a = a; twice = 1; twice = 2; b = 1; }
                  private final int initial = 1;
                  private int again = 1;
                  private int sometimes;
                  private int never;
                  E() { this(3); }
                  E(String s) { a = 1; b = 1; again = 2; if (s != null) { sometimes = 1; } }
                }
                """);
        String notAlways = "enum E { A, B(1); private int a; E() {} E(int a) { this.a = a; } }";
        rule.fix(notAlways).to(notAlways);
        String never = "enum E { A; private int a; private int b; { b = 1; } }";
        rule.fix(never).to(never);
    }

    @Test
    void ignoresRecordsThatCopyOrThatNobodySees() {
        rule.check("""
                import com.google.common.collect.ImmutableList;
                import java.util.*;
                public record A(List<String> list, Set<String> set, ImmutableList<String> other, int[] array, Map<String, Unknown> map) {
                  public A {
                    list = List.copyOf(list);
                    set = Copies.of(set);
                    array = array.clone();
                    map = Collections.unmodifiableMap(new HashMap<>(map));
                  }
                  public int[] array() { return array.clone(); }
                  record Hidden(int[] array) {}
                  private record Own(List<String> list) {}
                  void m() { record Local(Date date) {} }
                }
                record B(Date date) {}
                """);
        rule.check("""
                import java.util.*;
                public record A(List<String> list, int n) {
                  public A(List<String> l, int n) { this.list = Collections.unmodifiableList(l); this.n = n; }
                  public A(List<String> l) { this(l, 1); }
                  public A(int n, List<String> l) { this(l, n); }
                }
                """);
    }

    @Test
    void flagsRecordsThatShare() {
        rule.check("""
                import java.util.*;
                public record A(List<String> list, // finding: `list` is kept as it came
                    int[] in, // finding: `in` is kept as it came
                    int[] out, // finding: changes the array changes the record; return a copy
                    Set<String> set, // finding: changes the collection changes the record; store an unmodifiable copy
                    Date date, // finding: when the caller changes the date later, the record changes, too; use `java.time`
                    String... rest) { // finding: `rest` is kept as it came
                  public A {
                    out = out.clone();
                    set = new HashSet<>(set);
                    Objects.requireNonNull(in);
                  }
                  public int[] in() { return in.clone(); }
                  public int[] out() { return this.out; }
                  public int[] out(int i) { return out.clone(); }
                }
                """);
        rule.check("""
                import java.util.*;
                public record A(Map<String, String> map) { // finding: `map` is kept as it came
                  public A(Map<String, String> given) { this.map = given; }
                }
                """);
        rule.check("""
                import java.util.*;
                public record A(Map<String, String> map, // finding: `map` is kept as it came
                    Set<String> set) { // finding: changes the collection changes the record; store an unmodifiable copy
                  public A(Map<String, String> map) { this(map, Set.of()); }
                  public A(Set<String> set, Map<String, String> map) { this(map, set); }
                  public A(Map<String, String> map, Set<String> set) { this.map = map; this.set = new HashSet<>(set); }
                }
                """);
        rule.with("scope", "all").with("collections", "false").check("""
                record A(java.util.List<String> list, byte[] data) {} // finding: `data` is kept
                """);
    }

    @Test
    void copiesInTheConstructor() {
        rule.fix("""
                import java.util.*;
                public record A(List<String> a, Map<String, String> b) {}
                """).to("""
                import java.util.*;
                public record A(List<String> a, Map<String, String> b) {
                    public A {
                        a = List.copyOf(a);
                        b = Map.copyOf(b);
                    }
                }
                """);
        rule.with("scope", "all").fix("""
                import java.util.*;
                class A {
                  protected record B(List<String> list) {}
                  private record C(List<String> list) { void m() {} }
                  record D(List<String> list) {}
                  class E { record F(List<String> list) {} }
                  ; record G(List<String> list) {}
                }
                """).to("""
                import java.util.*;
                class A {
                  protected record B(List<String> list) {
                      protected B {
                          list = List.copyOf(list);
                      }
                  }
                  private record C(List<String> list) {
                      private C {
                          list = List.copyOf(list);
                      }
                   void m() {} }
                  record D(List<String> list) {
                      D {
                          list = List.copyOf(list);
                      }
                  }
                  class E { record F(List<String> list) {
                    F {
                        list = List.copyOf(list);
                    }
                } }
                  ; record G(List<String> list) {
                    G {
                        list = List.copyOf(list);
                    }
                }
                }
                """);
    }

    @Test
    void copiesInTheLayoutOfTheFile() {
        rule.fix("""
                public class O {
                \tpublic record A(java.util.List<String> a) {
                \t}
                \tpublic record B(java.util.List<String> b) {
                \t\tpublic B {
                \t\t\tb.size();
                \t\t}
                \t}
                }
                """).to("""
                public class O {
                \tpublic record A(java.util.List<String> a) {
                \t\tpublic A {
                \t\t\ta = java.util.List.copyOf(a);
                \t\t}
                \t}
                \tpublic record B(java.util.List<String> b) {
                \t\tpublic B {
                \t\t\tb.size();
                \t\t\tb = java.util.List.copyOf(b);
                \t\t}
                \t}
                }
                """);
    }

    @Test
    void ignoresRecordsOfFrameworksIfAsked() {
        String source = """
                @Entity public record A(byte[] data) {} // finding: `data`
                """;
        rule.check(source);
        rule.with("exempt-frameworks", "true").check(source.replaceAll(" // finding.*", ""));
    }
}
