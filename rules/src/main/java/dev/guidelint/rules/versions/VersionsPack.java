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
                        new JdkAslistCast(),
                        new JdkBuild(),
                        new JdkClassloaderCast(),
                        new JdkDeepReflection(),
                        new JdkDefaultCharset(),
                        new JdkDeprecated(),
                        new JdkFinalize(),
                        new JdkForRemoval(),
                        new JdkIdiomCharsetNames(),
                        new JdkIdiomInstanceofCast(),
                        new JdkIdiomListOf(),
                        new JdkIdiomPathsGet(),
                        new JdkIdiomTextBlock(),
                        new JdkInternal(),
                        new JdkJvmFlag(),
                        new JdkLocaleData(),
                        new JdkNativeAccess(),
                        new JdkNewMember(),
                        new JdkNewType(),
                        new JdkRemoved(),
                        new JdkRemovedModule(),
                        new JdkReserved(),
                        new JdkScriptEngine(),
                        new JdkSecurityManager(),
                        new JdkThreadControl(),
                        new JdkUnsafe(),
                        new JdkValueLock(),
                        new JdkVersionString()));
    }
}
