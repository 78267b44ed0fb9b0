package dev.guidelint.rules.staticanalysis;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class SuppressionWithoutReasonTest {
    private final RuleTester rule = RuleTester.of(new SuppressionWithoutReason());

    @Test
    void acceptsReasonsAroundTheAnnotation() {
        rule.check("""
                class A<T> {
                  @SuppressWarnings("unchecked") // only put() fills the array
                  T a() { return null; }

                  // Only put() fills the array,
                  // and so on.
                  @Deprecated
                  @SuppressWarnings("unchecked")
                  T b() { return null; }

                  @SuppressWarnings("unchecked")
                  // only put() fills the array
                  T c() { return null; }

                  @SuppressWarnings(/* only put() fills the array */ "unchecked")
                  T d() { return null; }

                  @SuppressWarnings("unchecked")
                  T e() { // only put() fills the array
                    return null;
                  }

                  /** Does it. The unchecked cast is harmless. */
                  @SuppressWarnings("unchecked")
                  T f() { return null; }
                }
                """);
    }

    @Test
    void acceptsReasonsGivenFurtherOut() {
        rule.check("""
                // Generated callers hand over what they like.
                @SuppressWarnings({"unchecked", "rawtypes"})
                class A<T> {
                  @SuppressWarnings("unchecked")
                  T a() {
                    @SuppressWarnings("rawtypes") Object o = null;
                    return null;
                  }
                }
                """);
    }

    @Test
    void isSilentAboutWhatOthersSay() {
        rule.check("""
                class A {
                  @SuppressWarnings("serial") int a;
                  @SuppressWarnings("all") int b;
                  @SuppressWarnings({}) int c;
                  @edu.umd.cs.findbugs.annotations.SuppressFBWarnings(value = "X", justification = "because") int d;
                  // guide:off
                  int e;
                  // guide:off doc-empty -- said elsewhere
                  int f;
                }
                """);
    }

    @Test
    void findsSuppressionsWithoutReason() {
        rule.check("""
                class A<T> {
                  int x; // a comment that has nothing to do with it
                  @SuppressWarnings("unchecked") // finding: `unchecked`
                  T a() { return null; }

                  // too short
                  @SuppressWarnings("unchecked") // finding: `unchecked`
                  T b() { return null; }

                  // T old() { return (T) cast(other, thing); }
                  @SuppressWarnings("unchecked") // finding: `unchecked`
                  T c() { return null; }

                  // Far away, and about something else.

                  /** Does it. */
                  @SuppressWarnings({"serial", "rawtypes"}) // finding: `rawtypes`
                  T d() { return null; }

                  @edu.umd.cs.findbugs.annotations.SuppressFBWarnings int h; // finding: `SuppressFBWarnings`

                  /* guide:off doc-empty -- */ int i; // finding: without a reason

                  @SuppressWarnings("unchecked") // finding: `unchecked`
                  T e() {
                    // only put() fills the array
                    return null;
                  }

                  @edu.umd.cs.findbugs.annotations.SuppressFBWarnings("NP_NULL") int f; // finding: `NP_NULL`

                  /* guide:off doc-empty, raw-type */ int g; // finding: without a reason
                }
                """);
    }

    @Test
    void looksAtMainCodeOnly() {
        rule.check("src/test/java/A.java", "@SuppressWarnings(\"unchecked\") class A {}");
    }

    @Test
    void readsAllFormsOfAnAnnotation() {
        rule.check("""
                class A<T> {
                  @SuppressWarnings(value = "unchecked") // finding: `unchecked`
                  T a() { return null; }

                  @edu.umd.cs.findbugs.annotations.SuppressFBWarnings(value = "NP", justification = "") int b; // finding: `NP`

                  // one two three
                  @SuppressWarnings("unchecked")
                  T c() { return null; }

                  /** Does it with rawtypes. */
                  @SuppressWarnings("rawtypes")
                  T d() { return null; }

                  void local(Object o) {
                    @SuppressWarnings("unchecked")
                    T t = (T) o; // only put() fills the array
                    @SuppressWarnings("unchecked") // finding: `unchecked`
                    T u = (T) o;

                    use(t, u); // only put() fills the array
                  }
                }
                """);
    }

    @Test
    void readsCommentsThatBelongTogether() {
        rule.check("""
                class A<T> {
                  // Only put() fills the array,
                  // really.
                  @SuppressWarnings("unchecked")
                  T a() { return null; }

                  @SuppressWarnings("rawtypes") // finding: `rawtypes`
                  T b() {
                // only put() fills the array
                    return null;
                  }
                }
                """);
    }
}
