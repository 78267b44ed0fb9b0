package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.CompilationUnit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;

/** Flags ... */
public final class MutableSingletonField implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("mutable-singleton-field", Severity.INFO, "what is found, in a few words");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(CompilationUnit.class, MutableSingletonField::check);
    }

    private static List<Finding> check(CompilationUnit unit, RuleContext context) {
        return List.of();
    }
}
