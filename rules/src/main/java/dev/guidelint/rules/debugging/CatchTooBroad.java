package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Anchors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Flags handlers of exceptions so general that they catch bugs as well. */
final class CatchTooBroad implements Rule {
    enum Policy {
        BOUNDARIES,
        STRICT
    }

    private static final String THROWABLE = "java.lang.Throwable";
    private static final String EXCEPTION = "java.lang.Exception";
    private static final Set<String> ADVICE_ONLY = Set.of(EXCEPTION, "java.lang.RuntimeException");

    private static final Option<List<String>> TYPES = Option.list(
            "types",
            List.of(THROWABLE, "java.lang.Error", EXCEPTION, "java.lang.RuntimeException"),
            "exceptions that are too general to be caught");
    private static final Option<Policy> POLICY = Option.choice(
            "policy",
            Policy.BOUNDARIES,
            "whether handlers are left alone that throw in the end, log the exception or hand it on, say why in a comment, stand where a thread, a task or a request begins, or have no choice; or none is");

    private static final RuleInfo INFO = RuleInfo.of("catch-too-broad", Severity.WARNING, "handler for everything")
            .needs(Needs.TYPES)
            .cwe(396)
            .aliases("PMD.AvoidCatchingGenericException", "java:S1181", "java:S2221")
            .options(TYPES, POLICY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(CatchClause.class, CatchTooBroad::check);
    }

    private static List<Finding> check(CatchClause clause, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Type type : Catches.types(clause)) {
            JavaType caught = context.types().resolve(type);
            if (context.option(TYPES).contains(caught.name())
                    && (context.option(POLICY) == Policy.STRICT || !isExcused(clause, caught.name(), context))) {
                findings.add(finding(clause, type, caught, context));
            }
        }
        return findings;
    }

    private static boolean isExcused(CatchClause clause, String caught, RuleContext context) {
        Types types = context.types();
        return Endings.isThrow(clause.getBody())
                || Remarks.explain(clause, context.file())
                || Protection.isIn(clause)
                || Protection.passesOn(clause)
                || Boundaries.isAround(clause, types).isPossible()
                || (clause.getParentNode().orElse(null) instanceof TryStmt attempt && isForced(attempt, caught, types));
    }

    /** Whether what is called declares something so general that nothing else can catch it. */
    private static boolean isForced(TryStmt attempt, String caught, Types types) {
        return switch (caught) {
            case EXCEPTION -> DeclaredExceptions.mayBe(Set.of(EXCEPTION, THROWABLE), attempt, types);
            case THROWABLE -> DeclaredExceptions.mayBe(Set.of(THROWABLE), attempt, types);
            default -> false;
        };
    }

    private static Finding finding(CatchClause clause, Type type, JavaType caught, RuleContext context) {
        String why = caught.is(THROWABLE) || caught.is("java.lang.Error")
                ? "even errors of the JVM, such as `OutOfMemoryError`, end here"
                : "bugs end here as well, and look like the failure you had in mind";
        Finding finding = context.at(
                Anchors.type(type, context.file()),
                clause,
                "`%s` is too broad to be caught: %s; catch what you expect, and let the rest go up"
                        .formatted(caught.simpleName(), why));
        return ADVICE_ONLY.contains(caught.name()) ? finding.withSeverity(Severity.INFO) : finding;
    }
}
