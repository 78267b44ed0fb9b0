package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.api.RulePack;
import java.util.List;

/** The rules on moving to a newer Java. */
public final class VersionsPack {
    private VersionsPack() {}

    /** The rules, sorted by id. */
    public static RulePack pack() {
        return new RulePack(
                "versions",
                List.of(
                        new JdkDeprecated(),
                        new JdkFinalize(),
                        new JdkForRemoval(),
                        new JdkInternal(),
                        new JdkNewMember(),
                        new JdkNewType(),
                        new JdkRemoved(),
                        new JdkRemovedModule(),
                        new JdkReserved(),
                        new JdkSecurityManager(),
                        new JdkThreadControl(),
                        new JdkUnsafe()));
    }
}
