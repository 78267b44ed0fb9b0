package dev.guidelint.rules.tests;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.TestMethods;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Flags tests that pass whatever the code they run gives back. */
final class TestWithoutAssertion implements Rule {
    /** Whether calls that cannot be found speak for a test. */
    enum Unresolved {
        /** They may be assertions. */
        EXEMPT,
        /** They are taken for what their names say. */
        REPORT
    }

    static final Option<Integer> DEPTH = Option.number(
            "depth", 3, "how many calls away an assertion may be; with 0 only the code of the test itself counts");
    static final Option<Pattern> ASSERTION_NAMES = Option.pattern(
            "assertion-names",
            "^(assert|verify|fail|check|expect|should|ensure|validate|require|await|wait(For|Until)|then|andExpect|approve).*",
            "names of methods that are assertions, completely");
    static final Option<Set<FluentTypes>> FLUENT_TYPES = Option.choices(
            "fluent-types",
            FluentTypes.class,
            EnumSet.allOf(FluentTypes.class),
            "libraries of which any call counts as an assertion");
    static final Option<List<String>> EXTRA_ASSERTIONS = Option.list(
            "extra-assertions", List.of(), "further assertions, by the name of the method alone or as `Type.method`");
    private static final Option<Pattern> SMOKE_NAMES = Option.pattern(
            "smoke-names",
            "(?i).*(no|not|never|without|(does|do|should|must|wo|ca)nt)_?(throw|fail|npe|nullpointer|exception|error|block|hang|leak|crash"
                    + "|concurrentmodification).*|.*(smoke|idempotent|noop|twice|allow|accept|succeed|ignore|null).*",
            "names of tests that only want to see that nothing is thrown, completely");
    static final Option<Unresolved> UNRESOLVED = Option.choice(
            "unresolved",
            Unresolved.EXEMPT,
            "whether calls of methods that are inherited or imported from where nobody can look speak for a test");
    static final Option<Boolean> ASSERT_STATEMENT = Option.flag(
            "assert-statement",
            true,
            "whether `assert` statements and exceptions that a test throws count as assertions");
    static final Option<Set<Exemptions.Kind>> EXEMPT = Option.choices(
            "exempt",
            Exemptions.Kind.class,
            EnumSet.allOf(Exemptions.Kind.class),
            "which tests need no assertion: those with a time limit, those that are switched off, `contextLoads` of"
                    + " Spring, those that never run anyway, those of classes that assert after each test, and those with"
                    + " a remark that nothing must be thrown");

    private static final RuleInfo INFO = RuleInfo.of(
                    "test-without-assertion", Severity.WARNING, "test that cannot fail on a wrong result")
            .sources(SourceSet.TEST)
            .needs(Needs.TYPES, Needs.PROJECT)
            .aliases("java:S2699", "PMD.UnitTestShouldIncludeAssert", "PMD.JUnitTestsShouldIncludeAssert")
            .options(
                    DEPTH,
                    ASSERTION_NAMES,
                    FLUENT_TYPES,
                    EXTRA_ASSERTIONS,
                    SMOKE_NAMES,
                    UNRESOLVED,
                    ASSERT_STATEMENT,
                    EXEMPT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodDeclaration.class, this::check);
    }

    private List<Finding> check(MethodDeclaration method, RuleContext context) {
        if (method.getBody().isEmpty() || !mayBeTest(method)) {
            return List.of();
        }
        if (!TestMethods.isTest(method, context.types()).isYes()
                || context.option(SMOKE_NAMES).matcher(method.getNameAsString()).matches()
                || Exemptions.isExempt(method, context)) {
            return List.of();
        }
        if (new AssertionSearch(context).finds(method)) {
            return List.of();
        }
        return List.of(context.atName(
                method,
                "`%s` asserts nothing: it passes whatever the result is. Say what you expect, or that it must not throw"
                        .formatted(method.getNameAsString())));
    }

    /** Tests are annotated, called so, or public methods of an annotated class. */
    private static boolean mayBeTest(MethodDeclaration method) {
        return !method.getAnnotations().isEmpty() || method.isPublic();
    }
}
