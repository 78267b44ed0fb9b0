package dev.guidelint.rules.sharedstate;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class MutableSingletonFieldTest {
    private final RuleTester rule = RuleTester.of(new MutableSingletonField());

    @Test
    void ignoresOtherClassesAndScopes() {
        rule.check("""
                import org.springframework.stereotype.*;
                import org.springframework.context.annotation.Scope;
                import org.springframework.web.context.annotation.RequestScope;
                class A { int n; void m() { n++; } }
                @Service @Scope("prototype") class B { int n; void m() { n++; } }
                @Component @RequestScope class C { int n; void m() { n++; } }
                @com.example.Service class D { int n; void m() { n++; } }
                class E extends Unknown { int n; void m() { n++; } }
                @Service interface I { int n = 0; }
                @Service class F { static int n; void m() { n++; new Object() { int o; void p() { o++; } }; } }
                """);
    }

    @Test
    void ignoresSetUpLocksAndInjection() {
        rule.check("""
                import org.springframework.beans.factory.annotation.*;
                import org.springframework.stereotype.Service;
                import jakarta.annotation.*;
                import java.util.*;
                import java.util.concurrent.*;
                @Service class A {
                  @Autowired Object injected;
                  @Value("x") String value;
                  volatile boolean running;
                  @Inject int unknownInject;
                  @Resource final List<String> resource = new ArrayList<>();
                  int a, b, c, d, e, f;
                  final Map<String, String> map = new ConcurrentHashMap<>();
                  final List<String> copy = Collections.synchronizedList(new ArrayList<>());
                  final Vector<String> vector = new Vector<>();
                  final Unknown unknown = new Unknown();
                  Object lazy;
                  A() { a = 1; prepare(); }
                  @PostConstruct void start() { b = 1; prepare(); }
                  private void prepare() { c = 1; }
                  void setApplicationContextAware(Object o) { d = 1; }
                  public void setD(int d) { this.d = d; a = d; }
                  private void readObject(java.io.ObjectInputStream s) { a = 1; }
                  @Autowired void with(Object o) { injected = o; e = 2; }
                  synchronized void locked() { f++; e++; }
                  Object lazy() { if (lazy == null) { lazy = new Object(); } return lazy; }
                  void m() { unknownInject = 1; resource.add("a"); running = true; value = ""; vector.add(""); map.put("a", "b"); copy.add("a"); unknown.add(1); map.get("a"); }
                }
                """);
    }

    @Test
    void flagsStateOfRequests() {
        rule.withFile("Own.java", "@org.springframework.stereotype.Component @interface Own {}")
                .check("""
                import java.util.*;
                @Own class A {
                  private int count; // finding: `count` is written by `m`
                  final Set<String> seen = new HashSet<>(); // finding: `seen` is written by `m`
                  private Object last; // finding: `last` is written by `helper`
                  void m(String s) {
                    this.count++; // related: written here
                    seen.add(s); // related: written here
                    helper(s);
                  }
                  private void helper(Object o) { last = o; }
                  private int late; // finding: `late` is written by `late`
                  A(java.util.concurrent.Executor e) { e.execute(() -> late()); }
                  private void late() { late = 1; }
                  private int tested; // finding: `tested` is written by `other`
                  void other(Object o) { if (o == null) { tested = 1; } }
                }
                @jakarta.inject.Singleton class B {
                  int n; // finding: `n`
                  void m() { Runnable r = () -> n = 2; }
                }
                """);
    }

    @Test
    void takesItsNamesFromTheGuide() {
        String source = """
                @a.Own class A {
                  int n;%s
                  void begin() { n = 1; }
                  synchronized void m() { n = 2; }
                }
                """;
        rule.check(source.formatted(""));
        rule.with("annotations", "a.Own").check(source.formatted(" // finding: is written by `begin`"));
        rule.with("annotations", "a.Own").with("lifecycle", "begin*").check(source.formatted(""));
        rule.with("annotations", "a.Own").with("lifecycle", "*gin").check(source.formatted(""));
        rule.with("annotations", "a.Own")
                .with("lifecycle", "begin*begin")
                .check(source.formatted(" // finding: `begin`"));
        rule.with("annotations", "a.Own").with("lifecycle", "end").check(source.formatted(" // finding: `begin`"));
        rule.with("annotations", "a.Own")
                .with("lifecycle", "begin")
                .with("lock-counts", "false")
                .check(source.formatted(" // finding: is written by `m`"));
        rule.with("annotations", "a.Own")
                .with("lifecycle", "begin")
                .check("@a.Own class A { int n; void init() { n = 1; } } // finding: is written by `init`");
        rule.with("supertypes", "Base").withFile("Base.java", "class Base {}").check("""
                class A extends Base {
                  int n; // finding: `n`
                  void m() { n = 2; }
                }
                """);
        rule.with("supertypes", "Base")
                .withFile("Base.java", "interface Base {}")
                .check("""
                class A implements Base {
                  int n; // finding: `n`
                  void m() { n = 2; }
                }
                """);
    }
}
