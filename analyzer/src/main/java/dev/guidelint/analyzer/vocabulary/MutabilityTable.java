package dev.guidelint.analyzer.vocabulary;

import java.util.List;
import java.util.Set;

/** What is known by name about the mutability of types of the JDK and of widespread libraries. */
final class MutabilityTable {
    /** Types whose objects never change. */
    static final Set<String> IMMUTABLE = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Class",
            "java.lang.Double",
            "java.lang.Enum",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Runtime.Version",
            "java.lang.Short",
            "java.lang.StackTraceElement",
            "java.lang.String",
            "java.lang.Void",
            "java.lang.invoke.MethodHandle",
            "java.lang.invoke.MethodType",
            "java.lang.invoke.VarHandle",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.math.MathContext",
            "java.net.Inet4Address",
            "java.net.Inet6Address",
            "java.net.InetAddress",
            "java.net.InetSocketAddress",
            "java.net.URI",
            "java.net.URL",
            "java.nio.charset.Charset",
            "java.nio.file.Path",
            "java.nio.file.attribute.FileTime",
            "java.util.Currency",
            "java.util.HexFormat",
            "java.util.Locale",
            "java.util.Optional",
            "java.util.OptionalDouble",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.util.UUID",
            "java.util.regex.Pattern",
            "com.google.common.base.CharMatcher",
            "com.google.common.base.Joiner",
            "com.google.common.base.Splitter",
            "com.google.common.hash.HashCode");

    /** Beginnings of names whose types are immutable, unless they are builders. */
    private static final List<String> IMMUTABLE_PREFIXES = List.of(
            "java.time.",
            "com.google.common.collect.Immutable",
            "com.google.common.primitives.Immutable",
            "io.vavr.collection.",
            "org.pcollections.");

    /** Types under those beginnings that may change all the same: a clock can be a test's. */
    private static final Set<String> NOT_IMMUTABLE = Set.of("java.time.Clock", "java.time.InstantSource");

    /** Types whose objects change; their subclasses do, too. */
    static final Set<String> MUTABLE = Set.of(
            "java.lang.StringBuffer",
            "java.lang.StringBuilder",
            "java.nio.Buffer",
            "java.text.Format",
            "java.util.ArrayDeque",
            "java.util.ArrayList",
            "java.util.BitSet",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.EnumMap",
            "java.util.EnumSet",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Hashtable",
            "java.util.IdentityHashMap",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.LinkedList",
            "java.util.PriorityQueue",
            "java.util.Properties",
            "java.util.Stack",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "java.util.Vector",
            "java.util.WeakHashMap");

    /** Mutable types whose methods are synchronized, each by itself. */
    static final Set<String> SYNCHRONIZED = Set.of(
            "java.lang.StringBuffer",
            "java.util.Hashtable",
            "java.util.Properties",
            "java.util.Stack",
            "java.util.Vector");

    /** Packages whose types are made to be shared by threads. */
    static final List<String> CONCURRENT_PREFIXES = List.of("java.util.concurrent.");

    /** Packages whose collection interfaces say nothing about what stands behind them. */
    static final List<String> COLLECTION_PACKAGES = List.of("java.util.", "com.google.common.collect.");

    private MutabilityTable() {}

    static boolean isImmutable(String name) {
        return IMMUTABLE.contains(name)
                || (startsWithAny(name, IMMUTABLE_PREFIXES)
                        && !NOT_IMMUTABLE.contains(name)
                        && !name.endsWith("Builder"));
    }

    static boolean startsWithAny(String name, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
