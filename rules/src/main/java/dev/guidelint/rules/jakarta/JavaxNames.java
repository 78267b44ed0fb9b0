package dev.guidelint.rules.jakarta;

import java.util.Map;
import java.util.Set;

/**
 * What is known of names that start with {@code javax.}: the packages of Java EE 8, of Java SE 8 to 25, and some others. It
 * goes by exact packages, for the beginning of a name decides nothing: {@code javax.transaction} is renamed and
 * {@code javax.transaction.xa} is not.
 */
final class JavaxNames {
    private static final Map<String, String> PACKAGES = Table.read("packages.tsv");

    /** The one package in which the type decides: JSR 305 put annotations of its own into it. */
    static final String SHARED_PACKAGE = "javax.annotation";

    private static final Set<String> SHARED_PACKAGE_TYPES =
            Set.of("Generated", "ManagedBean", "PostConstruct", "PreDestroy", "Priority", "Resource", "Resources");

    private static final Set<String> JSR_305 = Set.of(
            "CheckForNull",
            "CheckForSigned",
            "CheckReturnValue",
            "Detainted",
            "MatchesPattern",
            "Nonnegative",
            "Nonnull",
            "Nullable",
            "OverridingMethodsMustInvokeSuper",
            "ParametersAreNonnullByDefault",
            "ParametersAreNullableByDefault",
            "PropertyKey",
            "RegEx",
            "Signed",
            "Syntax",
            "Tainted",
            "Untainted",
            "WillClose",
            "WillCloseWhenClosed",
            "WillNotClose");

    private JavaxNames() {}

    /** What a dotted name that starts with {@code javax.} means: the longest known package in it decides. */
    static JavaxName of(String name) {
        for (int end = name.length(); end > JavaxName.JAVAX.length(); end = name.lastIndexOf('.', end - 1)) {
            String packageName = name.substring(0, end);
            String verdict = PACKAGES.get(packageName);
            if (verdict != null) {
                JavaxName found = new JavaxName(name, packageName, Fate.parse(verdict));
                return isShared(found) ? new JavaxName(name, packageName, sharedFate(found)) : found;
            }
        }
        return new JavaxName(name, "", Fate.UNKNOWN);
    }

    private static boolean isShared(JavaxName name) {
        return name.packageName().equals(SHARED_PACKAGE) && !name.rest().isEmpty();
    }

    private static Fate sharedFate(JavaxName name) {
        String type = name.topLevelType().substring(SHARED_PACKAGE.length());
        String simpleName = type.isEmpty() ? "" : type.substring(1);
        if (JSR_305.contains(simpleName)) {
            return Fate.OTHER;
        }
        return SHARED_PACKAGE_TYPES.contains(simpleName) ? Fate.RENAME : Fate.UNKNOWN;
    }
}
