package dev.guidelint.analyzer.types;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.testkit.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Asks the types of marked places: a call {@code ask(x)} shows the type of {@code x}, and every method what it overrides. */
class FileTypesTest {
    private final RuleTester types = RuleTester.of(new ShowTypes());
    private final RuleTester receivers = RuleTester.of(new ShowReceivers());
    private final RuleTester overrides = RuleTester.of(new ShowOverrides());

    @Test
    void expressionsHaveTheTypesOfTheirDeclarations() {
        types.check("""
                import java.util.*;
                import java.util.Map.Entry;

                class A<T> {
                  final Map<String, List<Integer>> map = new HashMap<>();
                  int[][] grid;
                  T own;

                  void m(String text, Object... rest) {
                    ask(text); // finding: `java.lang.String`
                    ask(rest); // finding: `java.lang.Object[]`
                    ask(this.map); // finding: `java.util.Map<java.lang.String, java.util.List<java.lang.Integer>>`
                    ask(map.get(text)); // finding: `java.util.List<java.lang.Integer>`
                    ask(map.get(text).size() + 1L); // finding: `long`
                    ask(grid[0]); // finding: `int[]`
                    ask(grid.length); // finding: `int`
                    ask(own); // finding: `T`
                    ask("a" + 1); // finding: `java.lang.String`
                    ask((Integer) rest[0]); // finding: `java.lang.Integer`
                    ask(new StringBuilder().append(1).append("x")); // finding: `java.lang.StringBuilder`
                    ask(text == null ? text : null); // finding: `java.lang.String`
                    ask(String.class); // finding: `java.lang.Class<java.lang.String>`
                    for (var entry : map.entrySet()) {
                      ask(entry); // finding: `java.util.Map.Entry<java.lang.String, java.util.List<java.lang.Integer>>`
                      ask(entry.getKey()); // finding: `java.lang.String`
                    }
                    var list = List.of(1);
                    ask(list); // finding: `java.util.List`
                    if (rest[0] instanceof Entry<?, ?> found) {
                      ask(found); // finding: `java.util.Map.Entry<java.lang.Object, java.lang.Object>`
                    }
                    ask(unknown()); // finding: `?`
                    map.forEach((key, value) -> ask(key)); // finding: `?`
                  }

                  void ask(Object o) {}
                }
                """);
    }

    @Test
    void namesResolveByTheRulesOfTheLanguage() {
        types.withFile(
                        "q/Base.java",
                        "package q; public class Base { public static class Inner {} protected Inner field;"
                                + " private String hidden; int packaged; }")
                .withFile("p/Same.java", "package p; class Same {}")
                .check("""
                        package p;

                        import q.*;
                        import java.util.Date;

                        class A extends Base implements B<A.C> {
                          interface C {}
                          Object hidden;
                          Same same;
                          Inner inner;
                          Date date;

                          void m() {
                            ask(same); // finding: `p.Same`
                            ask(inner); // finding: `q.Base.Inner`
                            ask(field); // finding: `q.Base.Inner`
                            ask(hidden); // finding: `java.lang.Object`
                            ask(date); // finding: `java.util.Date`
                            class Same {}
                            Same local = new Same();
                            ask(local); // finding: .Same`
                            String date = "";
                            ask(date); // finding: `java.lang.String`
                            new Thread() {
                              int date;
                              public void run() {
                                ask(date); // finding: `int`
                                ask(this.getName()); // finding: `java.lang.String`
                              }
                            };
                          }

                          class Nested extends Unknown {
                            void n() {
                              ask(same); // finding: `?`
                            }
                          }

                          void ask(Object o) {}
                        }

                        interface B<T> {
                          class C {}
                        }
                        """);
    }

    @Test
    void overridingIsKnownDeniedOrUnknown() {
        overrides.check("""
                import java.util.Comparator;

                abstract class A implements Comparable<A>, Comparator<String> {
                  public int compareTo(A other) { return 0; } // finding: YES
                  public int compare(String a, String b) { return 0; } // finding: YES
                  public int compare(String a, Integer b) { return 0; } // finding: NO
                  public String toString() { return ""; } // finding: YES
                  public String toString(int i) { return ""; } // finding: NO
                  static void main() {} // finding: NO
                  abstract <T> T generic(T t); // finding: NO
                }

                class B extends A {
                  <S> S generic(S s) { return s; } // finding: YES
                }

                class C extends Missing {
                  void anything() {} // finding: UNKNOWN
                  private void own() {} // finding: NO
                }

                enum D {
                  ONE { void m() {} }; // finding: YES
                  void m() {} // finding: NO
                }

                record E(int x) {
                  public int x() { return 0; } // finding: NO
                  public int hashCode() { return 0; } // finding: YES
                }
                """);
    }

    @Test
    void callsLookForTheirMethodsWhereTheyAreImportedFrom() {
        receivers.check("""
                import static java.lang.Math.*;
                import static p.Named.one;
                import static p.Unknown.*;
                class A {
                  void m() {
                    one(); // finding: `p.Named`
                    abs(1); // finding: `java.lang.Math`
                    two(); // finding: `p.Unknown`
                    own(); // finding: `A`
                  }
                  void own() {}
                }
                class B extends p.Base {
                  void m() { one(); } // finding: `?`
                }
                """);
        receivers.check("""
                import static p.Unknown.*;
                import static q.Unknown.*;
                class A {
                  void m() { one(); } // finding: `?`
                }
                """);
    }

    @Test
    void overriddenMethodsAreThoseOfAllSupertypes() {
        RuleTester.of(new ShowOverridden()).check("""
                interface I<T> { void a(T t); } // finding: ``
                class A implements I<String> {
                  public void a(String s) {} // finding: `I`
                  void a(int i) {} // finding: ``
                  static void b() {} // finding: ``
                }
                class B extends A {
                  public void a(String s) {} // finding: `A I`
                  static void b() {} // finding: ``
                  public String toString() { return ""; } // finding: `java.lang.Object`
                }
                class C extends Missing {
                  public void a(String s) {} // finding: ``
                }
                """);
    }

    /** Shows which types have a method that a method overrides. */
    private static final class ShowOverridden implements Rule {
        @Override
        public RuleInfo info() {
            return RuleInfo.of("show-overridden", Severity.INFO, "overridden methods")
                    .needs(Needs.TYPES);
        }

        @Override
        public void register(Subscriptions on) {
            on.each(MethodDeclaration.class, (method, context) -> {
                List<String> owners = context.types().overridden(method).stream()
                        .map(member -> member.owner().name())
                        .toList();
                return List.of(context.atName(method, "`" + String.join(" ", owners) + "`"));
            });
        }
    }

    /** Shows the static type of the argument of every call of {@code ask}. */
    private static final class ShowTypes implements Rule {
        @Override
        public RuleInfo info() {
            return RuleInfo.of("show-types", Severity.INFO, "types").needs(Needs.TYPES);
        }

        @Override
        public void register(Subscriptions on) {
            on.each(MethodCallExpr.class, ShowTypes::check);
        }

        private static List<Finding> check(MethodCallExpr call, RuleContext context) {
            if (!call.getNameAsString().equals("ask")) {
                return List.of();
            }
            JavaType type = context.types().typeOf(call.getArgument(0));
            if (call.getArgument(0) instanceof NameExpr name) {
                type = context.types().symbol(name).map(Symbol::type).orElse(JavaType.UNKNOWN);
            }
            return List.of(context.atName(call, "`" + type + "`"));
        }
    }

    /** Shows on which type a call looks for its method. */
    private static final class ShowReceivers implements Rule {
        @Override
        public RuleInfo info() {
            return RuleInfo.of("show-receivers", Severity.INFO, "receivers").needs(Needs.TYPES);
        }

        @Override
        public void register(Subscriptions on) {
            on.each(
                    MethodCallExpr.class,
                    (call, context) ->
                            List.of(context.atName(call, "`" + context.types().receiver(call) + "`")));
        }
    }

    /** Shows what is known of every method. */
    private static final class ShowOverrides implements Rule {
        @Override
        public RuleInfo info() {
            return RuleInfo.of("show-overrides", Severity.INFO, "overrides").needs(Needs.TYPES);
        }

        @Override
        public void register(Subscriptions on) {
            on.each(
                    MethodDeclaration.class,
                    (method, context) -> List.of(context.atName(
                            method, context.types().overrides(method).toString())));
        }
    }
}
