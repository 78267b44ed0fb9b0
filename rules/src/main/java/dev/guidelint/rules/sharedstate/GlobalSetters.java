package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A method that changes something for the whole virtual machine.
 *
 * @param call the method, as people write it
 * @param what what it changes
 * @param undo methods that can put the old value back
 */
record GlobalSetters(String call, String what, Set<String> undo) {
    private static final String SYSTEM_PROPERTIES = "a system property";

    private static final Set<String> PROPERTY_SETTERS =
            Set.of("setProperty", "clearProperty", "setProperties", "put", "putAll", "remove");

    /** What methods change, by their class and name. */
    private static final Map<String, String> CALLS = Map.ofEntries(
            Map.entry("java.lang.System.setProperty", SYSTEM_PROPERTIES),
            Map.entry("java.lang.System.clearProperty", SYSTEM_PROPERTIES),
            Map.entry("java.lang.System.setProperties", "the system properties"),
            Map.entry("java.lang.System.setOut", "`System.out`"),
            Map.entry("java.lang.System.setErr", "`System.err`"),
            Map.entry("java.lang.System.setIn", "`System.in`"),
            Map.entry("java.lang.System.setSecurityManager", "the security manager"),
            Map.entry("java.util.Locale.setDefault", "the locale"),
            Map.entry("java.util.TimeZone.setDefault", "the time zone"),
            Map.entry("java.lang.Thread.setDefaultUncaughtExceptionHandler", "the handling of uncaught exceptions"),
            Map.entry("java.net.URL.setURLStreamHandlerFactory", "how URLs are opened"),
            Map.entry("java.net.Authenticator.setDefault", "the authentication"),
            Map.entry("java.net.CookieHandler.setDefault", "the handling of cookies"),
            Map.entry("java.net.ProxySelector.setDefault", "the choice of proxies"),
            Map.entry("javax.net.ssl.SSLContext.setDefault", "the default for TLS"),
            Map.entry("javax.net.ssl.HttpsURLConnection.setDefaultHostnameVerifier", "the check of host names"),
            Map.entry("javax.net.ssl.HttpsURLConnection.setDefaultSSLSocketFactory", "the default for TLS"),
            Map.entry("java.security.Security.addProvider", "the security providers"),
            Map.entry("java.security.Security.insertProviderAt", "the security providers"),
            Map.entry("java.security.Security.setProperty", "a security property"),
            Map.entry("java.util.logging.LogManager.reset", "the set-up of logging"),
            Map.entry("java.util.logging.LogManager.readConfiguration", "the set-up of logging"));

    /** The simple names of those methods, to ask no type about all others. */
    private static final Set<String> NAMES = Set.of(
            "addProvider",
            "clearProperty",
            "insertProviderAt",
            "readConfiguration",
            "reset",
            "setDefault",
            "setDefaultHostnameVerifier",
            "setDefaultSSLSocketFactory",
            "setDefaultUncaughtExceptionHandler",
            "setErr",
            "setIn",
            "setOut",
            "setProperties",
            "setProperty",
            "setSecurityManager",
            "setURLStreamHandlerFactory");

    private static final Set<String> MUTATORS = Set.of(
            "clear",
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "load",
            "merge",
            "put",
            "putAll",
            "putIfAbsent",
            "remove",
            "replace",
            "replaceAll",
            "setProperty");

    /** What a call changes for the whole virtual machine, if it does. */
    static Optional<GlobalSetters> find(MethodCallExpr call, List<String> extraCalls, Types types) {
        String name = call.getNameAsString();
        if (MUTATORS.contains(name) && isSystemProperties(call.getScope(), types)) {
            return Optional.of(
                    new GlobalSetters("System.getProperties()." + name, SYSTEM_PROPERTIES, PROPERTY_SETTERS));
        }
        if (!NAMES.contains(name) && !isNamed(name, extraCalls)) {
            return Optional.empty();
        }
        JavaType receiver = types.receiver(call);
        if (!receiver.isDeclared()) {
            return Optional.empty();
        }
        String method = receiver.name() + "." + name;
        String what = CALLS.get(method);
        if (what == null && isMatched(method, extraCalls)) {
            what = "something";
        }
        if (what == null) {
            return Optional.empty();
        }
        Set<String> undo = what.contains("system propert") ? PROPERTY_SETTERS : Set.of(name, "removeProvider");
        return Optional.of(new GlobalSetters(receiver.simpleName() + "." + name, what, undo));
    }

    private static boolean isSystemProperties(Optional<Expression> scope, Types types) {
        return scope.isPresent()
                && Written.inner(scope.get()) instanceof MethodCallExpr getter
                && getter.getNameAsString().equals("getProperties")
                && getter.getArguments().isEmpty()
                && types.receiver(getter).is("java.lang.System");
    }

    private static boolean isNamed(String name, List<String> calls) {
        for (String call : calls) {
            String last = call.substring(call.lastIndexOf('.') + 1);
            if (last.equals(name) || (last.endsWith("*") && name.startsWith(last.substring(0, last.length() - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMatched(String method, List<String> calls) {
        for (String call : calls) {
            if (call.equals(method)
                    || (call.endsWith("*") && method.startsWith(call.substring(0, call.length() - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a way back at all: the factory for URLs can be set once. */
    boolean canBeUndone() {
        return !call.equals("URL.setURLStreamHandlerFactory");
    }

    /** Whether a method of that name can put the old value back. */
    boolean isUndoneBy(String method) {
        return undo.contains(method);
    }
}
