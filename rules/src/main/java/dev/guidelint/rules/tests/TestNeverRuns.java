package dev.guidelint.rules.tests;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags tests, and what runs before and after them, that the test framework leaves out or refuses. */
public final class TestNeverRuns implements Rule {
    private static final Option<Set<NeverRuns.Kind>> CHECKS = Option.choices(
            "checks", NeverRuns.Kind.class, EnumSet.allOf(NeverRuns.Kind.class), "which mistakes are reported");

    private static final RuleInfo INFO = RuleInfo.of(
                    "test-never-runs", Severity.ERROR, "annotated method the runner skips")
            .sources(SourceSet.TEST)
            .needs(Needs.NAMES, Needs.PROJECT)
            .aliases("java:S5810")
            .options(CHECKS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodDeclaration.class, this::check);
    }

    private List<Finding> check(MethodDeclaration method, RuleContext context) {
        Optional<NeverRuns> problem = NeverRuns.of(method, context.option(CHECKS), context);
        if (problem.isEmpty()) {
            return List.of();
        }
        Finding finding = context.atName(method, problem.get().message());
        return List.of(
                problem.get().byPrivate()
                        ? fix(method, context).map(finding::withFix).orElse(finding)
                        : finding);
    }

    /** Without subclasses nothing can clash with the method once it is visible. */
    private static Optional<Fix> fix(MethodDeclaration method, RuleContext context) {
        SourceFile file = context.file();
        Optional<Modifier> modifier = method.getModifiers().stream()
                .filter(candidate -> candidate.getKeyword() == Modifier.Keyword.PRIVATE)
                .findFirst();
        if (modifier.isEmpty() || !(method.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration owner)) {
            return Optional.empty();
        }
        int start = file.start(modifier.get());
        int end = file.end(modifier.get());
        while (file.text().charAt(end) == ' ') {
            end++;
        }
        String title = "Delete `private` of `" + method.getNameAsString() + "`";
        Edit edit = new Edit(file.region(start, end), "");
        boolean isAlone =
                !context.project().hasSubtypes(context.types().header(owner).name());
        return Optional.of(isAlone ? Fix.safe(title, edit) : Fix.needsReview(title, edit));
    }
}
