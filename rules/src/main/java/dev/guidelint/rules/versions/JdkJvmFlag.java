package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.ResourceContext;
import dev.guidelint.analyzer.api.ResourceFile;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.ArrayList;
import java.util.List;

/** Flags options of the virtual machine that a newer one refuses, ignores or warns of. */
final class JdkJvmFlag implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "jdk-jvm-flag", Severity.ERROR, "option that a newer VM does not take")
            .offByDefault()
            .needs(Needs.PROJECT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.eachResource(BuildFiles::isWanted, JdkJvmFlag::check);
    }

    private static List<Finding> check(ResourceFile file, ResourceContext context) {
        int from = context.project().release();
        int to = context.project().target();
        if (from == to) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (OptionUses.Use use : OptionUses.in(file, to)) {
            JvmOptions.Fate fate = JvmOptions.fate(use.name()).orElse(null);
            if (fate != null && fate.in(to).compareTo(fate.in(from)) > 0) {
                findings.add(report(use, fate, to, context));
            }
        }
        return findings;
    }

    private static Finding report(OptionUses.Use use, JvmOptions.Fate fate, int to, ResourceContext context) {
        JvmOptions.State state = fate.in(to);
        int since = fate.since(to);
        String what = switch (state) {
            case REFUSED -> "Java %d and later do not start with";
            case IGNORED -> "Java %d and later ignore";
            default -> "Java %d and later warn of";
        };
        Concern concern = Concern.of(state.level(), fate.name(), 1)
                .about(use.written())
                .since(since)
                .confidence(Concern.Confidence.NAME)
                .advice(fate.advice());
        return context.at(use.start(), use.end(), what.formatted(since) + " `" + use.written() + "`: " + fate.advice())
                .withConcern(concern);
    }
}
