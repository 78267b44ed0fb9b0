package dev.guidelint.analyzer.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.stmt.EmptyStmt;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.RelatedLocation;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A kit that lets everything pass is worse than none: these tests hold its refusals. */
class RuleTesterTest {
    private final RuleTester tester = RuleTester.of(new StrayStop());

    @Test
    void acceptsExactlyWhatTheMarkersSay() {
        tester.check("""
                class A {
                  void m() {
                    run();; // finding: stray `;`
                    ;; // finding: stray // finding: `;`
                  }
                  void n() {}
                }
                """);
    }

    @Test
    void refusesAFindingThatNobodyExpects() {
        assertThatThrownBy(() -> tester.check("class A { void m() { ; } }"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not expected: A.java:1:22");
    }

    @Test
    void refusesSilenceWhereAFindingIsExpected() {
        assertThatThrownBy(() -> tester.check("class A {} // finding: stray"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("missing: A.java:1: stray");
    }

    @Test
    void asksForTheSeverityThatAMarkerNames() {
        tester.check("class A { void m() { ; } } // finding [info]: stray");
        assertThatThrownBy(() -> tester.check("class A { void m() { ; } } // finding [error]: stray"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("missing: A.java:1: error: stray");
    }

    @Test
    void asksForThePlacesThatAFindingPointsTo() {
        String source = """
                class A { // related: in this type
                  void m() { ; } // finding: stray
                }
                """;
        tester.check(source);
        assertThatThrownBy(() -> tester.check(source.replace("in this", "in that")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("missing: A.java:1: related: in that type");
    }

    @Test
    void appliesSafeFixesOnly() {
        String careful = "class Careful { void m() { ; } }";
        tester.safeFix(careful).to(careful);
        tester.safeFix("class A { void m() { ; } }").to("class A { void m() {  } }");
    }

    @Test
    void refusesARuleThatCrashes() {
        assertThatThrownBy(() -> tester.check("class A { void crash() {} }"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("rule crashed");
    }

    @Test
    void appliesFixesUntilNothingChanges() {
        tester.fix("class A { void m() { ;; } }").to("class A { void m() {  } }");
    }

    @Test
    void refusesAFixThatGivesSomethingElse() {
        assertThatThrownBy(() -> tester.fix("class A { void m() { ; } }").to("class A {}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the fix gives");
    }

    /** Flags empty statements, and crashes on methods of one name. */
    private static final class StrayStop implements Rule {
        @Override
        public RuleInfo info() {
            return RuleInfo.of("stray-stop", Severity.INFO, "statement that does nothing");
        }

        @Override
        public void register(Subscriptions on) {
            on.each(EmptyStmt.class, StrayStop::check);
            on.each(MethodDeclaration.class, (method, context) -> {
                if (method.getNameAsString().equals("crash")) {
                    throw new IllegalStateException("on purpose");
                }
                return List.of();
            });
        }

        private static List<Finding> check(EmptyStmt statement, RuleContext context) {
            Edit edit = new Edit(context.file().region(statement), "");
            boolean isSafe = !context.file().path().equals("Careful.java");
            Region unit = context.file().region(context.file().unit());
            return List.of(context.atName(statement, "stray `;`")
                    .withRelated(new RelatedLocation(context.file().path(), unit, "in this type"))
                    .withFix(isSafe ? Fix.safe("Delete the `;`", edit) : Fix.needsReview("Delete the `;`", edit)));
        }
    }
}
