package dev.guidelint.rules.typing;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class RawTypeTest {
    private final RuleTester rule = RuleTester.of(new RawType());

    @Test
    void ignoresPlacesThatTakeNoArguments() {
        rule.check("""
                import java.util.*;
                import java.util.function.*;
                class A<T> {
                  Class<?> literal = List.class;
                  List<String> made = List.of();
                  Supplier<List<String>> reference = ArrayList::new;
                  Function<List<String>, Integer> size = List::size;
                  Map.Entry<String, String> entry;
                  List<?>[] array = new List[3];
                  sealed interface S permits B {}
                  record B<U>(U u) implements S {}
                  @interface C { Class type(); Class[] types(); }
                  class Inner {}
                  Inner inner;
                  boolean test(Object o) {
                    return o instanceof List || o instanceof B(var x) || o instanceof Map[];
                  }
                  int sw(Object o) { return switch (o) { case List l -> 1; default -> 2; }; }
                }
                """);
        rule.with("instanceof-patterns", "true").check("""
                import java.util.*;
                class A {
                  boolean test(Object o) { return o instanceof List; } // finding: `List`
                  int sw(Object o) { return switch (o) { case List l -> 1; default -> 2; }; } // finding: `List`
                }
                """);
    }

    @Test
    void ignoresWhatIsNotGenericOrNotKnown() {
        rule.withFile("p/Stack.java", "package p; class Stack {}").check("""
                package p;
                class A<List> {
                  List variable;
                  Stack ours;
                  com.example.Unknown unknown;
                  String s;
                }
                """);
    }

    @Test
    void ignoresSignaturesThatOthersChose() {
        rule.check("""
                import java.util.*;
                interface I { void m(List l); } // finding: `List`
                class A implements I {
                  @Override public void m(List l) { List own = l; } // finding: `List`
                }
                class B extends com.example.Unknown { Map find(List l) { return null; } }
                """);
    }

    @Test
    void believesTheAuthor() {
        rule.with("ignore-types", "java.util.Map,Set").check("""
                import java.util.*;
                class A {
                  @SuppressWarnings("rawtypes") List l;
                  Map m;
                  Set s;
                }
                """);
    }

    @Test
    void flagsEveryUse() {
        rule.check("""
                import java.util.*;
                import java.util.Map.Entry;
                abstract class A<T extends Comparable> // finding: `Comparable`
                    extends AbstractList // finding: say which `AbstractList` it is
                    implements Iterable<List> { // finding: `List<?>`
                  Map a, b; // finding: `Map<?, ?>`
                  List[] array; // finding: `List`
                  Entry entry; // finding: `Entry<?, ?>`
                  Map.Entry other; // finding: `Map.Entry<?, ?>`
                  Object m(Set s) throws Exception { // finding: `Set`
                    for (Iterator i = s.iterator(); i.hasNext(); ) {} // finding: `Iterator`
                    Object o = new ArrayList(); // finding: `new ArrayList<>(...)`
                    return (Collection) o; // finding: `Collection`
                  }
                  record R(Optional o) {} // finding: `Optional`
                }
                """);
    }

    @Test
    void addsTheDiamondWhereNothingCanGoWrong() {
        rule.fix("""
                import java.util.*;
                class A {
                  List<String> a = new ArrayList(), b = new ArrayList(10);
                  Map<String, ?> c;
                  List<String> copy = new ArrayList(Arrays.asList(1));
                  List<?> anonymous = new ArrayList() {};
                  Iterable d = new ArrayList();
                  void m() { this.c = new HashMap(); var e = new ArrayList(); }
                  void local(List<?>[] array) {
                    List<String> f;
                    f = new ArrayList();
                    array[0] = new ArrayList();
                  }
                  static class Box<T> {}
                  static class TextBox<T> extends Box<String> {}
                  Box<String> box = new Box();
                  Box<String> text = new TextBox();
                }
                """).to("""
                import java.util.*;
                class A {
                  List<String> a = new ArrayList<>(), b = new ArrayList<>(10);
                  Map<String, ?> c;
                  List<String> copy = new ArrayList(Arrays.asList(1));
                  List<?> anonymous = new ArrayList() {};
                  Iterable d = new ArrayList();
                  void m() { this.c = new HashMap<>(); var e = new ArrayList(); }
                  void local(List<?>[] array) {
                    List<String> f;
                    f = new ArrayList<>();
                    array[0] = new ArrayList();
                  }
                  static class Box<T> {}
                  static class TextBox<T> extends Box<String> {}
                  Box<String> box = new Box<>();
                  Box<String> text = new TextBox();
                }
                """);
    }
}
