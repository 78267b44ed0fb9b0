package dev.guidelint.rules.typing;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class BooleanTrapTest {
    private final RuleTester rule = RuleTester.of(new BooleanTrap());

    @Test
    void ignoresWhatOthersCannotCallOrDidNotChoose() {
        rule.check("""
                package p;
                public class A extends com.example.Unknown {
                  void m(boolean a, boolean b) {}
                  private A(boolean a, boolean b) {}
                  public void unknown(boolean a, boolean b) {}
                  @Override public String toString(boolean a, boolean b) { return ""; }
                }
                class Hidden { public void m(boolean a, boolean b) {} }
                """);
    }

    @Test
    void ignoresOperatorsRecordsAndBoundMembers() {
        rule.check("""
                package p;
                public class A {
                  public static int compare(boolean a, boolean b) { return 0; }
                  public boolean and(boolean a, boolean b) { return a && b; }
                  public A append(String name, boolean lhs, boolean rhs) { return this; }
                  public void many(boolean... all) {}
                  public void one(boolean a, Boolean... all) {}
                  @Deprecated public void old(boolean a, boolean b) {}
                  @JsonCreator public A(boolean a, boolean b) {}
                  public record R(boolean a, boolean b) { public R(boolean a, boolean b) { this.a = a; this.b = b; } }
                }
                """);
    }

    @Test
    void flagsExportedSignatures() {
        rule.check("""
                package p;
                public class A {
                  public A(boolean a, int i, Boolean b) {} // finding: `A` takes 2 booleans (`a`, `b`)
                  protected void m(boolean a, boolean b, boolean deep) {} // finding: `m` takes 3 booleans
                  public interface I { void and(String s, boolean up, boolean down); } // finding: `and` takes 2
                }
                """);
        rule.with("min", "3").check("package p; public class A { public void m(boolean a, boolean b) {} }");
        rule.with("scope", "all").check("class A { private void m(boolean up, boolean down) {} } // finding: `m`");
    }

    @Test
    void namesParametersOfCalls() {
        rule.with("call-sites", "true").fix("""
                class A {
                  A(boolean first, int i, boolean second) {}
                  void m() {
                    new A(true, 1, false);
                    take(true, false, /* c= */ true);
                    pair(true, false);
                    unknown(true, false);
                    twice(true, false);
                  }
                  void take(boolean a, boolean b, boolean c) {}
                  void pair(boolean up, boolean down) {}
                  void twice(boolean a, boolean b) {}
                  void twice(Boolean a, Object b) {}
                }
                """).to("""
                class A {
                  A(boolean first, int i, boolean second) {}
                  void m() {
                    new A(/* first= */ true, 1, /* second= */ false);
                    take(/* a= */ true, /* b= */ false, /* c= */ true);
                    pair(/* up= */ true, /* down= */ false);
                    unknown(true, false);
                    twice(true, false);
                  }
                  void take(boolean a, boolean b, boolean c) {}
                  void pair(boolean up, boolean down) {}
                  void twice(boolean a, boolean b) {}
                  void twice(Boolean a, Object b) {}
                }
                """);
    }
}
