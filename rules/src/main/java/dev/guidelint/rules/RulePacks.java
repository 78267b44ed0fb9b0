package dev.guidelint.rules;

import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RulePack;
import dev.guidelint.rules.debugging.DebuggingPack;
import dev.guidelint.rules.documentation.DocumentationPack;
import dev.guidelint.rules.jakarta.JakartaPack;
import dev.guidelint.rules.porting.PortingPack;
import dev.guidelint.rules.sharedstate.SharedStatePack;
import dev.guidelint.rules.staticanalysis.StaticAnalysisPack;
import dev.guidelint.rules.tests.TestsPack;
import dev.guidelint.rules.typing.StaticTypingPack;
import dev.guidelint.rules.versions.VersionsPack;
import dev.guidelint.rules.visibility.VisibilityPack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All packs of rules, in the order of the guide's chapters. */
public final class RulePacks {
    private RulePacks() {}

    /** Ids of all rules, and of their chapters: what a suppression can name. */
    public static Set<String> names() {
        Set<String> names = new HashSet<>();
        for (RulePack pack : all()) {
            names.add(pack.chapter());
            pack.rules().forEach(rule -> names.add(rule.info().id()));
        }
        return names;
    }

    /** The packs. */
    public static List<RulePack> all() {
        return List.of(
                StaticTypingPack.pack(),
                VisibilityPack.pack(),
                SharedStatePack.pack(),
                TestsPack.pack(),
                DocumentationPack.pack(),
                StaticAnalysisPack.pack(),
                DebuggingPack.pack(),
                versions(),
                PortingPack.pack());
    }

    /** One chapter speaks of newer releases of Java and of the packages that were renamed on the way. */
    private static RulePack versions() {
        List<Rule> rules = new ArrayList<>(JakartaPack.pack().rules());
        rules.addAll(VersionsPack.pack().rules());
        rules.sort(Comparator.comparing(rule -> rule.info().id()));
        return new RulePack(VersionsPack.pack().chapter(), rules);
    }
}
