package dev.guidelint.rules.porting;

import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.ArrayList;
import java.util.List;

/** Flags cases that run on into the next one. */
final class PythonSwitchFall implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-switch-fall", Severity.INFO, "case that falls through")
            .offByDefault();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern FALL =
            Concerns.cost("fall-through", 2, "a chain of `if`, or the common part as a function");

    @Override
    public void register(Subscriptions on) {
        on.each(SwitchStmt.class, (statement, context) -> check(statement.getEntries(), context));
        on.each(SwitchExpr.class, (expression, context) -> check(expression.getEntries(), context));
    }

    private static List<Finding> check(List<SwitchEntry> entries, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < entries.size() - 1; i++) {
            SwitchEntry entry = entries.get(i);
            boolean falls = entry.getType() == SwitchEntry.Type.STATEMENT_GROUP
                    && !entry.getStatements().isEmpty()
                    && Completion.isPossible(entry.getStatements());
            if (falls) {
                findings.add(context.at(
                                head(entry, context.file()),
                                entry,
                                "this case runs on into the next one: Python's `match` never does")
                        .withConcern(FALL));
            }
        }
        return findings;
    }

    private static Region head(SwitchEntry entry, SourceFile file) {
        int start = file.start(entry);
        int end = entry.getLabels().isEmpty()
                ? start + "default".length()
                : file.end(entry.getLabels().get(entry.getLabels().size() - 1));
        return file.region(start, end);
    }
}
