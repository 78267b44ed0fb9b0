package dev.guidelint.rules.sharedstate;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class ThisEscapeTest {
    private final RuleTester rule = RuleTester.of(new ThisEscape())
            .withFile(
                    "p/Bus.java",
                    "package p; public class Bus { public Bus(Object... o) {} public void add(Object o) {} public static void register(Object o) {} public Bus wrap(Object o) { return this; } public Object field; public Bus other() { return this; } }");

    @Test
    void ignoresTheLastStatementOfClassesThatNobodyExtends() {
        rule.check("""
                import p.Bus;
                public final class A {
                  int x;
                  public A(Bus bus) { x = 1; bus.add(this); }
                  private static class B { B(Bus bus) { bus.add(this); } }
                }
                """);
    }

    @Test
    void ignoresWhatThisObjectKeepsForItself() {
        rule.check("""
                import p.Bus;
                import java.util.*;
                public class A {
                  private final List<A> list = new ArrayList<>();
                  private final Bus own = new Bus(this);
                  private Bus helper, own2;
                  A self;
                  public A(Bus bus) {
                    list.add(this);
                    helper = new Bus(this);
                    helper.add(this);
                    ((Bus) helper).add(this);
                    this.note(this);
                    Bus local = new Bus(this);
                    local.add(this);
                    self = this;
                    this.self = this;
                    local.field = this;
                    note(this);
                    own2 = bus.wrap(this);
                    new Thread(this::run);
                    helper.other().add(this);
                    Math.max(1, 2);
                    java.util.Arrays.asList(this);
                    bus.add(keep(new Bus(this)));
                    self = (A) new Object();
                  }
                  Bus keep(Bus b) { return b; }
                  void note(A a) {}
                  void run() {}
                }
                """);
    }

    @Test
    void ignoresCodeThatRunsLaterAndChecks() {
        rule.check("""
                import p.Bus;
                import java.lang.ref.Reference;
                import java.util.*;
                public class A {
                  private static final System.Logger LOG = System.getLogger("a");
                  static java.awt.Frame frame;
                  public A(Bus bus, Unknown u) {
                    Runnable r = () -> bus.add(this);
                    Object o = new Object() { void m() { bus.add(this); bus.add(A.this); } };
                    Objects.requireNonNull(this);
                    new java.awt.Frame().setMenuBar(null);
                    frame.addWindowListener(this);
                    System.identityHashCode(this);
                    LOG.log(System.Logger.Level.INFO, this);
                    u.add(this);
                    Reference.reachabilityFence(this);
                  }
                  void m(Bus bus) { bus.add(this); }
                  static A of(Bus bus) { A a = new A(bus, null); bus.add(a); return a; }
                }
                class Window extends java.awt.Frame { Window(Bus bus) { bus.add(this); setTitle("x"); } }
                class Lost extends Missing { Lost(Bus bus) { bus.add(this); bus.add(this); } }
                class Thrown extends Exception { public Thrown(Bus bus) { bus.add(this); bus.add(this); } }
                enum E { X; E() { Bus.register(this); } }
                """);
    }

    @Test
    void flagsWhatGoesToOthers() {
        rule.check("""
                import p.Bus;
                import java.util.*;
                public class A {
                  static Map<String, A> all = new HashMap<>();
                  static Bus global;
                  static A instance;
                  Bus part;
                  { Bus.register(this); } // finding: `this` is passed to `register`
                  public A(Bus bus, A parent) {
                    bus.add((Object) (this)); // finding: `this` is passed to `add`
                    bus.other().add(this); // finding: `this` is passed
                    global.add(this); // finding: `this` is passed
                    ((Bus) bus).add(this); // finding: `this` is passed
                    bus.other().field = this; // finding: `this` is stored in `field` of another object
                    parent.part.add(this); // finding: `this` is passed
                    Registry.getInstance().add(this); // finding: `this` is passed
                    instance = this; // finding: `this` is stored in the static field `instance`
                    instance = (A) this; // finding: `this` is stored in the static field `instance`
                    bus.add(new Bus(this)); // finding: `this` is passed to `new Bus`
                    bus.field = this; // finding: `this` is stored in `field` of another object
                    all.put("", this); // finding: `this` is put into the static collection `all`
                  }
                }
                class Registry extends Bus {
                  static Registry getInstance() { return null; }
                }
                final class B {
                  int x;
                  { Bus.register(this); } // finding: `this` is passed
                  B(Bus bus) {
                    bus.add(this); // finding: `this` is passed
                    x = 1;
                  }
                }
                """);
    }

    @Test
    void looksAtOverridableMethodsIfAsked() {
        rule.with("kinds", "overridable").check("""
                public class A {
                  { init(); } // finding: `init` may be overridden
                  public A(p.Bus bus, A other) {
                    bus.add(this);
                    other.init();
                    fixed(); // finding: `init` may be overridden
                    a();
                    b();
                    this.c(); // finding: `init` may be overridden
                    Runnable r = () -> init();
                    new Object() { void m() { init(); } };
                  }
                  public final void fixed() { init(); }
                  private void a() {}
                  static void b() {}
                  private void c() { c(); init(); }
                  protected void init() {}
                }
                final class B { B() { m(); } void m() {} }
                """);
    }

    @Test
    void ignoresLinksAndFieldUpdaters() {
        rule.check("""
                import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
                class Node {
                  static final AtomicIntegerFieldUpdater<Node> STATE = AtomicIntegerFieldUpdater.newUpdater(Node.class, "state");
                  volatile int state;
                  Node next;
                  Object other;
                  Node(Node previous) {
                    previous.next = this;
                    STATE.set(this, 1);
                    previous.other = this; // finding: is stored in `other` of another object
                    state = 2;
                  }
                }
                """);
    }

    @Test
    void ignoresWhatIsFinishedAlready() {
        rule.check("""
                import p.Bus;
                public final class A {
                  int x;
                  public A(Bus bus) {
                    x = 1;
                    if (bus != null) {
                      bus.add(this);
                      int y = 2;
                      y = 3;
                      Bus.register(this);
                    }
                    System.gc();
                  }
                  public A(Bus bus, int i) {
                    bus.add(this); // finding: `this` is passed
                    this.x = i;
                  }
                  public A(Bus bus, boolean b) {
                    bus.add(this); // finding: `this` is passed
                    init();
                  }
                  public A(Bus bus, long b) {
                    bus.add(this); // finding: `this` is passed
                    x++;
                  }
                  private void init() { x = 2; }
                }
                """);
    }

    @Test
    void ignoresLinksBetweenObjectsOfAKind() {
        rule.check("""
                import java.util.*;
                abstract class Node {
                  Node parent;
                  Object other;
                  final List<Node> children = new ArrayList<>();
                  static abstract class Both extends Node {
                    int i;
                    protected Both(Node left, Node parent, Tree tree) {
                      left.parent = this;
                      parent.children.add(this);
                      left.other = this; // finding: is stored in `other`
                      tree.nodes.add(this); // finding: `this` is passed to `add`
                      i = 1;
                    }
                  }
                }
                class Tree { final List<Node> nodes = new ArrayList<>(); }
                """);
    }

    @Test
    void ignoresMethodsThatFillOrCheck() {
        rule.withFile(
                        "p/Kit.java",
                        "package p; public class Kit { public static void fromJson(Object json, Object o) {} public void validate(Object o) {} public void setTarget(Object o) {} public static void setAll(Object o, Object p) {} public void fireHandler(Object o) {} public void myHandler(Object o) {} public void removeHandler(Object o) {} }")
                .check("""
                import p.Kit;
                public class A {
                  int x;
                  public A(Object json, Kit kit) {
                    Kit.fromJson(json, this);
                    kit.validate(this);
                    kit.removeHandler(this);
                    Kit.setAll(this, json);
                    kit.setTarget(this); // finding: `this` is passed to `setTarget`
                    kit.fireHandler(this); // finding: `this` is passed to `fireHandler`
                    kit.myHandler(this); // finding: `this` is passed to `myHandler`
                    x = 1;
                  }
                }
                """);
    }
}
