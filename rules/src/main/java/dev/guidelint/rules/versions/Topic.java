package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.api.JdkHistory.Change;
import dev.guidelint.analyzer.api.JdkHistory.State;
import dev.guidelint.analyzer.vocabulary.ApiKeys;
import java.util.Set;

/** Which rule speaks of an element that changes. Each has one, the most specific. */
enum Topic {
    REMOVED,
    REMOVED_MODULE,
    INTERNAL,
    FOR_REMOVAL,
    DEPRECATED,
    UNSAFE,
    SECURITY_MANAGER,
    THREAD_CONTROL,
    FINALIZE;

    /** Finalization is to be removed since then. */
    private static final int NO_FINALIZATION = 18;
    /** Threads cannot be stopped or suspended since then. */
    private static final int NO_THREAD_CONTROL = 20;
    /** There is no security manager any more since then, and Unsafe warns. */
    private static final int NO_SECURITY_MANAGER = 24;

    private static final Set<String> THREADS = Set.of("java.lang.Thread", "java.lang.ThreadGroup");
    private static final Set<String> CONTROL = Set.of("stop", "suspend", "resume");
    private static final Set<String> FINALIZATION = Set.of("finalize", "runFinalization");
    private static final Set<String> SECURITY_TYPES = Set.of(
            "java.lang.SecurityManager",
            "java.rmi.RMISecurityManager",
            "java.security.AccessControlContext",
            "java.security.AccessControlException",
            "java.security.AccessController",
            "java.security.Policy",
            "java.security.PolicySpi",
            "javax.security.auth.Policy",
            "javax.security.auth.SubjectDomainCombiner");
    private static final Set<String> SECURITY_CALLS = Set.of(
            "java.lang.System#getSecurityManager()",
            "java.lang.System#setSecurityManager(java.lang.SecurityManager)",
            "javax.security.auth.Subject#getSubject(java.security.AccessControlContext)");

    /** The topic of a change, on the way to a release. */
    static Topic of(Change change, int target) {
        String type = ApiKeys.type(change.key());
        String name = ApiKeys.simpleName(change.key());
        boolean member = change.key().indexOf('#') > 0;
        if (member && THREADS.contains(type) && CONTROL.contains(name) && target >= NO_THREAD_CONTROL) {
            return THREAD_CONTROL;
        }
        if (change.after() == State.GONE) {
            return REMOVED;
        }
        if (change.after() == State.DEPRECATED) {
            return DEPRECATED;
        }
        if (member && FINALIZATION.contains(name) && change.key().endsWith("()") && target >= NO_FINALIZATION) {
            return FINALIZE;
        }
        if (target >= NO_SECURITY_MANAGER) {
            if (type.equals("sun.misc.Unsafe")) {
                return UNSAFE;
            }
            if (SECURITY_TYPES.contains(type)
                    || SECURITY_CALLS.contains(change.key())
                    || change.key().startsWith("javax.security.auth.Subject#doAs")) {
                return SECURITY_MANAGER;
            }
        }
        return FOR_REMOVAL;
    }
}
