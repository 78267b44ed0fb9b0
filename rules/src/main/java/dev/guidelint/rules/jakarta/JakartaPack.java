package dev.guidelint.rules.jakarta;

import dev.guidelint.analyzer.api.RulePack;
import java.util.List;

/** The rules on moving from javax to jakarta. */
public final class JakartaPack {
    private JakartaPack() {}

    /** The rules, sorted by id. */
    public static RulePack pack() {
        return new RulePack(
                "versions",
                List.of(
                        new JakartaDependency(),
                        new JakartaFile(),
                        new JakartaGone(),
                        new JakartaImport(),
                        new JakartaKeep(),
                        new JakartaName()));
    }
}
