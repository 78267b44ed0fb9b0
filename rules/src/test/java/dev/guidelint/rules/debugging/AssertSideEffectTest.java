package dev.guidelint.rules.debugging;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class AssertSideEffectTest {
    private final RuleTester rule = RuleTester.of(new AssertSideEffect());

    @Test
    void acceptsConditionsThatOnlyLook() {
        rule.check("""
                import java.util.*;
                import java.util.concurrent.atomic.AtomicInteger;
                class A {
                  static boolean enabled;
                  int hash;
                  boolean isBusy;
                  void m(List<String> list, Unknown u, AtomicInteger i, java.nio.ByteBuffer b) {
                    boolean on = false;
                    assert on = true;
                    assert (enabled = true);
                    assert list.contains("x") && list.get(0) != null : "no " + list.size();
                    assert u.remove("x");
                    assert i.get() == 1 && b.get(3) == 1;
                    assert new ArrayList<>(list).removeAll(list);
                    assert list.stream().allMatch(x -> { int n = 0; n++; return n > 0; });
                    assert hash() != 0;
                    assert isQuiet();
                    assert pure();
                  }
                  int hash() { if (hash == 0) { hash = 17; } return hash; }
                  boolean isQuiet() { isBusy = true; boolean result = hash() == 1; isBusy = false; return result; }
                  @org.checkerframework.dataflow.qual.Pure boolean pure() { hash = 1; return true; }
                }
                """);
    }

    @Test
    void acceptsStateThatIsKeptForAssertions() {
        rule.check("""
                import java.util.*;
                import java.util.concurrent.atomic.AtomicBoolean;
                class A {
                  private final AtomicBoolean done = new AtomicBoolean();
                  private Exception releasedBy;
                  private final Object key;
                  private int count;
                  A(List<String> list) {
                    Object key = null;
                    assert (key = list.get(0)) != null;
                    this.key = key;
                  }
                  void release(Map<String, String> map, Iterator<String> it) {
                    assert done.compareAndSet(false, true);
                    assert (releasedBy = new Exception()) != null;
                    assert count++ == 0; // finding: `++`
                    if (map.isEmpty()) throw new IllegalStateException("twice " + count, releasedBy);
                    String next;
                    assert (next = it.next()) != null; // finding: an assignment
                    map.remove(next);
                  }
                  boolean isSame(Object o) { assert key.equals(o); return true; }
                  private static boolean assertDistinct(List<String> list) {
                    Set<String> seen = new HashSet<>();
                    for (String s : list) { assert seen.add(s); }
                    return !seen.isEmpty();
                  }
                }
                """);
    }

    @Test
    void acceptsVariablesOfAssertions() {
        rule.check("""
                import java.util.*;
                class A {
                  void m(List<String> list) {
                    Set<String> seen = new HashSet<>();
                    for (String s : list) {
                      assert seen.add(s);
                    }
                  }
                  int n(List<String> list) {
                    Set<String> seen = new HashSet<>();
                    for (String s : list) {
                      assert seen.add(s); // finding: `add` changes something
                    }
                    return seen.size();
                  }
                }
                """);
    }

    @Test
    void flagsChanges() {
        rule.check("""
                import java.util.*;
                import java.util.concurrent.atomic.AtomicBoolean;
                class A {
                  int count;
                  final Deque<String> stack = new ArrayDeque<>();
                  void m(Iterator<String> it, Map<String, String> map, AtomicBoolean b, java.io.Reader in, int[] a) throws Exception {
                    int n = 0;
                    assert (n = in.read()) > 0; // finding: an assignment changes something inside `assert`
                    assert n++ > 0; // finding: `++`
                    assert a[--n] == (this.count += 1); // finding: `--`
                    assert it.next() != null; // finding: `next`
                    assert map.put("a", "b") == null; // finding: `put`
                    assert this.stack.pop().isEmpty() : stack.size(); // finding: `pop`
                    assert n > 1 : stack.pop();
                    assert b.compareAndSet(true, false); // finding: `compareAndSet`
                    assert in.read() == 1; // finding: `read`
                    assert step(); // finding: `step`
                    assert map.keySet().stream().allMatch(x -> stack.add(x)); // finding: `add`
                    m(null, map, b, in, new int[n + stack.size() + count]);
                  }
                  private boolean step() { count++; return count > 0; }
                }
                """);
    }

    @Test
    void optionsSayWhatCounts() {
        rule.with("calls", "false").check("""
                class A { void m(java.util.List<String> l, int i) { assert l.add("x"); assert i++ > 0; } } // finding: `++`
                """);
        rule.with("names", "^remove").check("""
                class A { void m(Unknown u) { assert u.removeIt(); assert u.unremove(); } } // finding: `removeIt`
                """);
    }

    @Test
    void takesTheCallOut() {
        rule.fix("""
                import java.util.*;
                class A {
                  void m(Set<String> set) {
                    assert set.add("x");
                  }
                  void negated(Set<String> set) {
                    assert !set.add("x");
                  }
                  void n(Set<String> set) {
                    if (set.isEmpty()) assert set.add("x");
                    assert set.add("x") || set.isEmpty();
                  }
                }
                """).to("""
                import java.util.*;
                class A {
                  void m(Set<String> set) {
                    boolean isDone = set.add("x");
                    assert isDone;
                  }
                  void negated(Set<String> set) {
                    boolean isDone = set.add("x");
                    assert !isDone;
                  }
                  void n(Set<String> set) {
                    if (set.isEmpty()) assert set.add("x");
                    assert set.add("x") || set.isEmpty();
                  }
                }
                """);
    }

    @Test
    void knowsWhatMovesABufferOrAStream() {
        rule.check("""
                import java.nio.ByteBuffer;
                class A {
                  void m(ByteBuffer b, java.util.Queue<String> queue, java.io.BufferedReader in, Buffer own) throws Exception {
                    assert queue.isEmpty() : "left: " + queue.remove();
                    assert in.ready();
                    assert own.readableBytes() == 1;
                    String name = "x";
                    assert (name = name + 1) != null;
                    in.mark(name.length());
                    assert own.readByte() == 1; // finding: `readByte`
                    assert in.readLine() == null; // finding: `readLine`
                    assert b.getClass() == ByteBuffer.class;
                    assert b.getInt(0) == 1;
                    assert b.getInt() == 1; // finding: `getInt`
                    assert b.get() == 1; // finding: `get`
                  }
                  interface Buffer extends java.io.DataInput { int readableBytes(); }
                }
                """);
    }

    @Test
    void tellsWhetherAssertionsAreOn() {
        rule.check("""
                class A {
                  Maps maps;
                  void m(boolean given) {
                    boolean on = false;
                    assert on = true;
                    boolean off = true;
                    assert off = false; // finding: an assignment
                    boolean same = true;
                    assert same = given; // finding: an assignment
                    assert (maps = maps.next()) != null;
                    if (on || off || same) { maps.go(); }
                  }
                  static class Maps { Maps next() { return this; } void go() {} }
                }
                """);
    }

    @Test
    void looksForOtherUsesOfWhatAssertionsChange() {
        rule.withFile("p/Base.java", "package p; class Base { java.util.Set<String> inherited; }")
                .check("""
                package p;
                import java.util.*;
                class A extends Base {
                  private final Set<String> hidden = new HashSet<>();
                  final Set<String> ofPackage = new HashSet<>();
                  public final Set<String> open = new HashSet<>();
                  private final Set<String> asked = new HashSet<>();
                  private final Set<String> askedElsewhere = new HashSet<>();
                  private int ticks;
                  private int count;
                  private int copied;
                  private int other;
                  private Object key;
                  void m(String s, List<Object> list) {
                    assert hidden.add(s);
                    assert ofPackage.add(s);
                    assert open.add(s); // finding: `add`
                    assert inherited.add(s); // finding: `add`
                    assert asked.add(s);
                    assert askedElsewhere.add(s); // finding: `add`
                    assert ticks++ >= 0;
                    assert count++ >= 0; // finding: `++`
                    assert copied++ >= 0; // finding: `++`
                    Object key = null;
                    assert (key = list.get(0)) != null; // finding: an assignment
                    this.key = key;
                    assert isAsked();
                    assert isAskedElsewhere();
                    int copy = copied;
                    assert list.stream().allMatch(x -> { int[] n = {0}; n[0]++; return n[0] > 0; });
                  }
                  private boolean isAsked() { return !asked.isEmpty(); }
                  private boolean isAskedElsewhere() { return !askedElsewhere.isEmpty(); }
                  int total() { return isAskedElsewhere() ? this.count : this.other; }
                  Object key() { return key; }
                }
                """);
    }

    @Test
    void looksIntoOwnMethodsAndAtBuffers() {
        rule.check("""
                import java.nio.ByteBuffer;
                abstract class A {
                  int x;
                  int y;
                  void m(ByteBuffer b, Counter counter) {
                    assert b.get() == 1; // finding: `get`
                    assert b.flip() != null; // finding: `flip`
                    assert counter.incrementAndGet() == 1;
                    assert counter.getX() == 1;
                    assert counter.compact() == 1;
                    assert isOpen();
                    assert counts();
                    assert setsBoth(); // finding: `setsBoth`
                    assert setsOther(this);
                  }
                  abstract boolean isOpen();
                  boolean counts() { int n = 0; n += 2; return n > 0; }
                  boolean setsBoth() { this.x = 1; this.y = 2; return true; }
                  boolean setsOther(A other) { other.x = 1; return true; }
                  static class Counter {
                    int incrementAndGet() { return 1; }
                    int getX() { return 1; }
                    int compact() { return 1; }
                  }
                }
                """);
    }
}
