package dev.guidelint.rules;

import dev.guidelint.analyzer.api.RulePack;
import dev.guidelint.rules.debugging.DebuggingPack;
import dev.guidelint.rules.documentation.DocumentationPack;
import dev.guidelint.rules.sharedstate.SharedStatePack;
import dev.guidelint.rules.staticanalysis.StaticAnalysisPack;
import dev.guidelint.rules.tests.TestsPack;
import dev.guidelint.rules.typing.StaticTypingPack;
import dev.guidelint.rules.visibility.VisibilityPack;
import java.util.List;

/** All packs of rules, in the order of the guide's chapters. */
public final class RulePacks {
    private RulePacks() {}

    /** The packs. */
    public static List<RulePack> all() {
        return List.of(
                StaticTypingPack.pack(),
                VisibilityPack.pack(),
                SharedStatePack.pack(),
                TestsPack.pack(),
                DocumentationPack.pack(),
                StaticAnalysisPack.pack(),
                DebuggingPack.pack());
    }
}
