package dev.guidelint.rules.typing;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class OptionalMisplacedTest {
    private final RuleTester rule = RuleTester.of(new OptionalMisplaced());

    @Test
    void ignoresResultsLocalsAndLambdas() {
        rule.check("""
                import java.util.*;
                import java.util.function.*;
                class A {
                  Optional<String> m() {
                    Optional<String> local = Optional.empty();
                    Consumer<Optional<String>> c = (Optional<String> o) -> {};
                    return local;
                  }
                  private void hidden(Optional<String> o) {}
                }
                """);
    }

    @Test
    void ignoresWhatOthersChoseOrFillIn() {
        rule.check("""
                import java.util.*;
                import java.util.function.*;
                class A implements Consumer<Optional<String>> {
                  @Override public void accept(Optional<String> o) {}
                  @Option Optional<String> option;
                  @Inject A(Optional<String> o) {}
                  void get(@RequestParam Optional<String> o) {}
                  @lombok.Builder static class B { Optional<String> b; }
                  static class Optional2 {}
                }
                """);
        rule.withFile("p/Optional.java", "package p; class Optional<T> {}")
                .check("package p; class A { Optional<String> ours; void m(Optional<String> o) {} }");
    }

    @Test
    void flagsFieldsAndParameters() {
        rule.check("""
                import java.util.*;
                class A {
                  Optional<String> a, b; // finding: a field of type `Optional`
                  Optional<String> c; // finding: a field of type `Optional`
                  A(OptionalInt i) {} // finding: a parameter of type `OptionalInt`
                  void m(int i, java.util.Optional<String> o) {} // finding: a parameter
                  record R(Optional<String> o) { // finding: a field
                    R(Optional<String> o) { this.o = o; }
                  }
                  List<Optional<String>> list;
                }
                """);
        rule.with("private-parameters", "true")
                .check("class A { private void m(java.util.Optional<String> o) {} } // finding: parameter");
    }

    @Test
    void flagsElementsIfAsked() {
        rule.with("positions", "element").check("""
                import java.util.*;
                import java.util.function.*;
                class A {
                  Optional<String> field;
                  List<Optional<String>> list; // finding: `Optional` as an element
                  Map<String, OptionalInt> map; // finding: `OptionalInt` as an element
                  Optional<Optional<String>> twice; // finding: `Optional` as an element
                  Optional<String>[] array; // finding: `Optional` as an element
                  Supplier<Optional<String>> supplier;
                  void m(Optional<String>... o) {} // finding: `Optional` as an element
                }
                """);
    }

    @Test
    void ignoresWhatJacksonAndQuarkusFillIn() {
        rule.check("""
                import java.util.Optional;
                class A {
                  @ConfigItem public Optional<String> password;
                  @JsonProperty Optional<String> css;
                  Optional<String> own; // finding: a field of type `Optional`
                }
                """);
    }

    @Test
    void ignoresWhatIsDeprecated() {
        rule.check("""
                import java.util.Optional;
                class A {
                  @Deprecated public void expand(Optional<Integer> index) {}
                  @Deprecated Optional<String> old;
                  @Deprecated static class B { B(Optional<String> o) {} record C(int i) { void m(Optional<String> o) {} } }
                  public void expand(String s, Optional<Integer> index) {} // finding: a parameter of type `Optional`
                }
                """);
    }

    @Test
    void ignoresCallbacks() {
        rule.check("""
                import java.util.Optional;
                abstract class A {
                  protected abstract void onClick(Optional<String> target);
                  void afterTest(Optional<Throwable> thrown) {}
                  void once(Optional<String> target) {} // finding: a parameter of type `Optional`
                }
                """);
    }

    @Test
    void ignoresConstantsAndAccessorsOfLombok() {
        rule.check("""
                import java.util.Optional;
                class A {
                  public static final Optional<String> BETA = Optional.of("6");
                  @Getter(lazy = true) private final Optional<String> gateway = Optional.ofNullable(find());
                  @Getter private final Optional<String> port = Optional.empty(); // finding: a field of type `Optional`
                  static Optional<String> cached = Optional.empty(); // finding: a field of type `Optional`
                  interface I { Optional<String> NONE = Optional.empty(); }
                }
                """);
    }
}
