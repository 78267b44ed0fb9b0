package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.ApiKeys;
import java.util.Set;

/** Flags what is left of the security manager. */
final class JdkSecurityManager implements Rule {
    private static final Set<String> FAILING = Set.of(
            "java.lang.System#setSecurityManager(java.lang.SecurityManager)",
            "java.security.AccessController#checkPermission(java.security.Permission)",
            "java.security.AccessControlContext#checkPermission(java.security.Permission)",
            "javax.security.auth.Subject#getSubject(java.security.AccessControlContext)");

    private static final ApiFindings.Say SAY = new ApiFindings.Say() {
        @Override
        public String message(ApiUse use) {
            return FAILING.contains(use.change().key())
                    ? "`%s` throws `UnsupportedOperationException` or denies everything since 24, for there is no security manager any more: %s"
                            .formatted(ApiFindings.shown(use.change().key()), advice(use))
                    : "`%s` has no effect since 24, for there is no security manager any more: %s"
                            .formatted(ApiFindings.shown(use.change().key()), advice(use));
        }

        private String advice(ApiUse use) {
            return ApiFindings.advice(use.change(), "delete it, and guard what it guarded outside of the JVM");
        }

        @Override
        public Concern concern(ApiUse use) {
            boolean fails = FAILING.contains(use.change().key());
            return Concern.of(
                            fails ? Level.FAILS : Level.WARNS,
                            ApiKeys.type(use.change().key()),
                            fails ? 5 : 2)
                    .advice(advice(use));
        }
    };

    private static final RuleInfo INFO =
            ApiFindings.info("jdk-security-manager", Severity.ERROR, "use of the security manager");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        ApiFindings.register(on, Topic.SECURITY_MANAGER, SAY);
    }
}
