package dev.guidelint.rules.visibility;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class MutatedParameterTest {
    private final RuleTester rule = RuleTester.of(new MutatedParameter());

    @Test
    void acceptsChangesOfWhatIsNoParameter() {
        rule.check("""
                import java.util.*;
                class A {
                  int f;
                  List<String> own = new ArrayList<>();
                  abstract static class B { abstract void m(List<String> p); }
                  A(A p, List<String> q) {
                    this.f = 1;
                    f++;
                    A other = p;
                    other.f = 2;
                    own.add("");
                    List<String> copy = new ArrayList<>(q);
                    copy.add("");
                    this.own.addAll(q);
                  }
                }
                """);
    }

    @Test
    void acceptsReading() {
        rule.check("""
                import java.util.*;
                class A {
                  int f;
                  void m(A p, List<String> q, Map<String, A> r, int[] s) {
                    f = p.f;
                    q.get(0);
                    q.contains("");
                    r.getOrDefault("", p).f = 3;
                    r.get("").m(p, q, r, s);
                    int x = -p.f;
                    q.stream().sorted();
                  }
                }
                """);
    }

    @Test
    void acceptsParametersThatWereReassigned() {
        rule.check("""
                import java.util.*;
                class A {
                  int f;
                  void m(A p, List<String> q, List<String> r) {
                    p = new A();
                    p.f = 1;
                    q = new ArrayList<>(q);
                    q.add("");
                    r.add(""); // finding: `r.add`
                    r = null;
                  }
                }
                """);
    }

    @Test
    void acceptsPrivateMethodsUnlessAsked() {
        String source = """
                import java.util.*;
                class A {
                  private void m(List<String> p) { p.add(""); } // finding: `p.add`
                  private A(List<String> p) { p.clear(); } // finding: `p.clear`
                }
                """;
        rule.check(source.replaceAll(" // finding.*", ""));
        rule.with("private", "true").check(source);
    }

    @Test
    void acceptsOverridingMethods() {
        rule.check("""
                import java.util.*;
                class A implements Comparator<List<String>> {
                  public int compare(List<String> p, List<String> q) { p.add(""); return 0; }
                  @Override public void m(List<String> p) { p.add(""); }
                }
                class B extends Unknown {
                  void m(List<String> p) { p.add(""); }
                  static int n(List<String> p) { p.clear(); return 0; } // finding: `p.clear`
                }
                """);
    }

    @Test
    void acceptsNamesOfParametersThatAreFilled() {
        String source = """
                import java.util.*;
                class A {
                  void m(List<String> out, List<String> destination, List<String> targetNames, Set<String> acc, Set<String> accumulator) {
                    out.add("");
                    destination.add("");
                    targetNames.add("");
                    acc.add("");
                    accumulator.add("");
                  }
                  void n(List<String> outer, List<String> about) {
                    about.add(""); // finding: `about.add`
                  }
                }
                """;
        rule.check(source);
        rule.with("out-names", "^about$").check("""
                import java.util.*;
                class A {
                  void n(List<String> out, List<String> about) {
                    about.add("");
                    out.add(""); // finding: `out.add`
                  }
                }
                """);
    }

    @Test
    void acceptsTypesThatAreMadeToBeFilled() {
        rule.check("""
                import java.util.*;
                class A {
                  <T> void n(PageBuilder a, Log b, Odd c, Unknown d, T e, Collection<? super String> g, Map<String, ? super A> h) {
                    a.f = 1;
                    b.f = 1;
                    c.f = 1;
                    d.f = 1;
                    e.f = 1;
                    g.add("");
                    h.put("", this);
                  }
                  void n(Plain a, List<? extends A> b) {
                    a.f = 1; // finding: `f` in `a`
                    b.clear(); // finding: `b.clear`
                  }
                }
                class PageBuilder { int f; }
                class Log implements Appendable { int f; }
                class Odd extends Unknown { int f; }
                class Plain { int f; }
                """);
    }

    @Test
    void acceptsCopiesIntoOwnType() {
        rule.check("""
                class A {
                  int f;
                  void copyTo(A p) { p.f = f; }
                  static void mergeInto(A p) { p.f = 1; }
                  void copyTo(B p) { p.f = f; } // finding: `f` in `p`
                  void price(A p) { p.f = f; } // finding: `f` in `p`
                }
                class B { int f; }
                """);
    }

    @Test
    void acceptsStateThatBelongsToTheClassAround() {
        rule.check("""
                class A {
                  static class Node { Node next; void link(Node p) { p.next = this; } }
                  void m(Node p, A q, B r) {
                    p.next = null;
                    q.f = 1; // finding: `f` in `q`
                    r.f = 1; // finding: `f` in `r`
                  }
                  int f;
                }
                class B { int f; }
                """);
    }

    @Test
    void acceptsLinksAndWhatHappensLater() {
        rule.check("""
                import java.util.Map;
                class A {
                  A next; A head; int f;
                  void first(A p, A q, A r) {
                    p.next = this;
                    q.next = head;
                    r.f = 1; // finding: `f` in `r`
                  }
                  Runnable later(Map<String, A> p, Map<String, A> q) {
                    q.keySet().forEach(key -> q.put(key, this)); // finding: `q.put`
                    return () -> p.put("", this);
                  }
                }
                """);
    }

    @Test
    void acceptsMethodsWhoseNamesSaySo() {
        rule.check("""
                import java.util.*;
                class A {
                  boolean safeRemove(List<String> p) { p.remove(0); return true; }
                  void addField(String name, List<String> p) { p.add(name); }
                  void updateCounts(Map<String, Integer> p) { p.put("", 1); }
                  void buildFieldList(List<String> fieldList) { fieldList.add(""); }
                  void buildOther(List<String> fieldList) { fieldList.add(""); } // finding: `fieldList.add`
                  void address(List<String> p) { p.add(""); } // finding: `p.add`
                  void addField(Column p) { p.f = 1; } // finding: `f` in `p`
                  void resetColumn(Column p) { p.f = 1; }
                  void update(Column p) { p.f = 1; }
                  void unregister(Column p) { p.f = 1; }
                }
                class Column { int f; }
                """);
    }

    @Test
    void acceptsStaticMethodsThatCanOnlyWorkThroughTheirArguments() {
        rule.check("""
                import java.util.*;
                class A {
                  static void m(List<String> p, B q) {
                    p.add("");
                    q.f = 1; // finding: `f` in `q`
                  }
                  static int n(List<String> p) { p.add(""); return 1; } // finding: `p.add`
                }
                class B { int f; }
                """);
    }

    @Test
    void acceptsSetsAndMapsThatRemember() {
        rule.check("""
                import java.util.*;
                class A {
                  boolean m(Set<A> p, Map<String, List<A>> q, Set<A> visitedBefore, Map<String, A> typeCache) {
                    visitedBefore.add(this);
                    typeCache.put("", this);
                    if (!p.add(this)) { return false; }
                    q.computeIfAbsent("", x -> new ArrayList<>()).add(this);
                    return q.putIfAbsent("", null) == null;
                  }
                  void o(Set<A> p, Set<A> q, List<A> r) {
                    if (!p.contains(this)) { p.add(this); }
                    q.add(this); // finding: `q.add`
                    if (!r.contains(this)) { r.add(this); } // finding: `r.add`
                  }
                  boolean n(Set<A> p, Map<String, A> q) {
                    p.add(this); // finding: `p.add`
                    return q.put("", this) == null; // finding: `q.put`
                  }
                }
                """);
    }

    @Test
    void acceptsWhatTheDocumentationAnnounces() {
        rule.check("""
                import java.util.*;
                class A {
                  /**
                   * Doc.
                   * @param p is filled with what was found
                   * @param q where names are
                   *     added
                   * @param r the collection
                   */
                  void m(List<String> p, List<String> q, List<String> r) {
                    p.add("");
                    q.add("");
                    r.add(""); // finding: `r.add`
                  }
                  /** Fills the given list. */
                  void given(List<String> p) { p.add(""); }
                  /** Everything that is found is added to p. */
                  void named(List<String> p) { p.add(""); }
                  /** Fills a list. */
                  void neither(List<String> p) { p.add(""); } // finding: `p.add`
                  /** Looks at the given list p. */
                  void silent(List<String> p) { p.add(""); } // finding: `p.add`
                }
                """);
    }

    @Test
    void acceptsParametersOfLambdasAndKnowsClassesInside() {
        rule.check("""
                import java.util.*;
                import java.util.function.*;
                class A {
                  Consumer<List<String>> c = p -> p.add("");
                  void m(List<String> p, List<String> q) {
                    run((List<String> x) -> x.add(""));
                    run(() -> p.add("")); // finding: `p.add`
                    new Object() {
                      List<String> q;
                      void n(List<String> y) {
                        q.add("");
                        y.add(""); // finding: `y.add`
                      }
                    };
                  }
                }
                """);
    }

    @Test
    void acceptsMethodsOfOtherTypesOfThatName() {
        rule.check("""
                import java.util.*;
                class A {
                  A add(String x) { return this; }
                  void set(int x) {}
                  static class Own extends ArrayList<String> {}
                  void m(A a, Own b, Unknown c, Calendar d, BitSet e, Queue<String> f, Iterator<String> g) {
                    a.add("").add("");
                    a.set(1);
                    b.add("");
                    c.add("");
                    d.add(1, 2);
                    e.set(1);
                    f.poll();
                    g.remove();
                  }
                }
                """);
    }

    @Test
    void flagsFieldsThatAreSet() {
        rule.check("""
                class A {
                  int f;
                  A next;
                  A(A p) { p.f = 1; } // finding: setting `f` in `p` changes the object that was passed in
                  void m(A p) { p.f += 1; p.f = 2; } // finding: setting `f` in `p`
                  void n(A p) { (p).next.f++; } // finding: `f` in `p`
                  static void o(A p) { --((p.f)); } // finding: `f` in `p`
                  void q(A p, A r) { p.next.f = r.f = 1; } // finding: `f` in `p` // finding: `f` in `r`
                }
                record B(A a) {
                  B { a.f = 1; } // finding: `f` in `a`
                }
                """);
    }

    @Test
    void flagsMutatorsOfCollections() {
        rule.check("""
                import java.util.*;
                import java.util.concurrent.*;
                interface A {
                  default void m(List<String> p) { (p).add(""); p.add(""); } // finding: `p.add` changes the object
                  default void n(Map<String, String> p) { p.computeIfAbsent("", x -> x); } // finding: `p.computeIfAbsent`
                  default void o(ConcurrentMap<String, String> p) { p.putAll(p); } // finding: `p.putAll`
                  default void q(LinkedList<String> p, Deque<String> q) { p.sort(null); q.remove(); } // finding: `p.sort` // finding: `q.remove`
                  enum B { X; B() {} void r(Collection<?> p) { if (p.removeIf(x -> true)) {} } } // finding: `p.removeIf`
                }
                """);
    }

    @Test
    void flagsElementsOfArraysIfAsked() {
        String source = """
                class A {
                  int[] f;
                  void m(int[] p, int[][] q, A r) {
                    p[0] = 1; // finding: setting an element of `p`
                    q[0][1]++; // finding: an element of `q`
                    r.f[0] = 1; // finding: an element of `r`
                  }
                }
                """;
        rule.with("kinds", "array").check(source);
        rule.check(source.replaceAll(" // finding.*", ""));
    }

    @Test
    void flagsSettersOfOwnTypesIfAsked() {
        String source = """
                class A {
                  void setX(int x) {}
                  void settle(int x) {}
                  void set(int x) {}
                  void m(A p, Thread q, Unknown r, A s) {
                    p.setX(1); // finding: `p.setX`
                    q.setName("");
                    r.setX(1);
                    s.settle(1);
                    s.set(1);
                  }
                }
                """;
        rule.with("kinds", "setter").check(source);
        rule.check(source.replaceAll(" // finding.*", ""));
    }

    @Test
    void holdsMethodsToTheirPromise() {
        rule.check("""
                import java.util.*;
                class A {
                  /** @param out is filled */
                  @Pure private void m(List<String> out) { out.add(""); } // finding: promises to have no side effects
                  @SideEffectFree @Override public void n(List<String> p) { p.add(""); } // finding: promises
                  @org.checkerframework.dataflow.qual.Pure A(StringBuilder p, A q) { p.append(""); q.f = 1; } // finding: `f` in `q`
                  int f;
                }
                """);
    }

    @Test
    void leavesTestsAlone() {
        rule.check("src/test/java/A.java", "class A { void m(java.util.List<String> p) { p.clear(); } }");
    }
}
