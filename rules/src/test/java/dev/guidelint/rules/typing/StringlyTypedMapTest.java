package dev.guidelint.rules.typing;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class StringlyTypedMapTest {
    private final RuleTester rule = RuleTester.of(new StringlyTypedMap()).with("min-keys", "2");

    @Test
    void ignoresFewKeysAndUncheckedValues() {
        rule.check("""
                import java.util.*;
                class A {
                  Object few(Map<String, Object> map) { return (String) map.get("a"); }
                  Object same(Map<String, Object> map) { map.put("a", 1); return (String) map.get("a"); }
                  Object uncast(Map<String, Object> map) { map.put("a", 1); return map.get("b"); }
                  Object typed(Map<String, String> map) { map.put("a", ""); return (String) map.get("b"); }
                  Object other(Map<Integer, Object> map) { map.put(1, 1); return (String) map.get(2); }
                  Object two(Map<String, Object> map, Map<String, Object> other) {
                    other.put("b", 1);
                    other.put("c", 1);
                    return (String) map.get("a");
                  }
                  Map<String, Object> map;
                  Object elsewhere(Map<String, Object> map, A a) {
                    a.map.put("b", 1);
                    a.map.put("c", 1);
                    return (String) map.get("a");
                  }
                }
                """);
    }

    @Test
    void ignoresMapsOfLibraries() {
        rule.check("""
                import java.util.*;
                class A implements java.util.function.Consumer<Map<String, Object>> {
                  int a(com.example.Template t) {
                    Map<String, Object> map = new HashMap<>();
                    map.put("a", 1);
                    t.render(map);
                    return (int) map.get("b");
                  }
                  int b(com.example.Parser p) {
                    Map<String, Object> map = p.parse();
                    map.put("a", 1);
                    return (int) map.get("b");
                  }
                  int b2(com.example.Parser p) {
                    Map<String, Object> map;
                    map = (Map<String, Object>) p.parse();
                    map.put("a", 1);
                    return (int) map.get("b");
                  }
                  int c(@RequestBody Map<String, Object> map) { map.put("a", 1); return (int) map.get("b"); }
                  int d(Map<String, Object> headers) { headers.put("a", 1); return (int) headers.get("b"); }
                  public void accept(Map<String, Object> map) { map.put("a", 1); int i = (int) map.get("b"); }
                  int printed(Map<String, Object> map) {
                    System.out.println(map);
                    map.put("a", 1);
                    return (int) map.get("b");
                  }
                  int shown(Map<String, Object> map) {
                    new com.example.View(map);
                    map.put("a", 1);
                    return (int) map.get("b");
                  }
                  boolean compared(Map<String, Object> map, Object o) {
                    map.put("a", 1);
                    return map.get("b") == null || map.get("a").equals(o) || map.get("a") == o;
                  }
                  int counted(Map<String, Object> map, String[] keys) {
                    for (int i = 0; i < keys.length; i++) map.put(keys[i], 1);
                    map.put("a", 1);
                    return (int) map.get("b");
                  }
                  int read(Map<String, Object> map, Scanner in) {
                    while (in.hasNext()) map.put(in.next(), 1);
                    map.put("a", 1);
                    return (int) map.get("b");
                  }
                  private Map<String, Object> data;
                  void fill() { data.put("a", 1); }
                  static class B {
                    private Map<String, Object> data;
                    int get() { return (int) data.get("b"); }
                  }
                  int e(Map<String, Object> map, List<String> keys) {
                    for (String key : keys) map.put(key, 1);
                    map.put("a", 1);
                    return (int) map.get("b");
                  }
                }
                """);
    }

    @Test
    void flagsLocalsFieldsAndParameters() {
        rule.check("""
                import java.util.*;
                class A {
                  static final String KEY = "k";
                  private final HashMap<String, Object> field = new HashMap<>(); // finding: `field`
                  void fill() { this.field.put("a", 1); field.put(KEY, 2); }
                  boolean read() { return "x".equals(field.get("a")); }
                  boolean parameter(Map<String, ?> map) { // finding: `map`
                    return map.containsKey("a") && (Integer) (map.get("b")) > 1;
                  }
                  int made() {
                    Map<String, Object> map = Map.of("a", 1, "b", 2); // finding: `map`
                    own(map);
                    return (int) map.get("a");
                  }
                  int entries() {
                    Map<String, Object> map = Map.ofEntries(Map.entry("a", 1), Map.entry("b", 2)); // finding: `map`
                    return (int) map.getOrDefault("a", 1);
                  }
                  int created() {
                    Map<String, Object> map = create(); // finding: `map`
                    new A().own(map);
                    map.put("a", 1);
                    return (int) map.get("b");
                  }
                  Map<String, Object> create() { return new HashMap<>(); }
                  record Own(Map<String, Object> all) {}
                  boolean compared(@Nullable Map<String, Object> map, String key) { // finding: `map`
                    new Own(map);
                    map.put(key, 1);
                    map.put("a", 1);
                    return map.get("b").equals("x");
                  }
                  boolean same(Map<String, Object> map) { // finding: `map`
                    map.put("a", 1);
                    return map.get("b") == "x";
                  }
                  void own(Map<String, Object> map) {}
                }
                """);
    }

    @Test
    void flagsSignaturesIfAsked() {
        rule.with("signatures", "true").check("""
                package p;
                import java.util.*;
                public class A {
                  public Map<String, Object> a() { return Map.of(); } // finding: `a`
                  public void b(Map<String, Object> map) {} // finding: `map`
                  void c(Map<String, Object> map) {}
                }
                """);
    }
}
