package dev.guidelint.rules.staticanalysis;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Member;
import dev.guidelint.analyzer.api.Types;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Methods of the JDK that are called for their results alone, and those whose results tell whether they worked. */
final class ResultsOfJdk {
    /** Classes all of whose methods change nothing, with those that some call for the exception, to test for null, or for
     * what a lambda does. */
    private static final Map<String, Set<String>> PURE = Map.of(
            "java.lang.String",
                    Set.of("charAt", "codePointAt", "equals", "getBytes", "hashCode", "intern", "length", "substring"),
            "java.math.BigInteger", exact(),
            "java.math.BigDecimal", exact(),
            "java.nio.file.Path",
                    Set.of("equals", "getFileSystem", "hashCode", "of", "register", "toFile", "toRealPath"),
            "java.util.Optional",
                    Set.of("equals", "flatMap", "get", "hashCode", "map", "of", "or", "orElseGet", "orElseThrow"),
            "java.util.Arrays", Set.of());

    private static final Map<String, Set<String>> FACTORIES = Map.of(
            "java.util.List", Set.of("of", "copyOf"),
            "java.util.Set", Set.of("of", "copyOf"),
            "java.util.Map", Set.of("of", "copyOf", "entry", "ofEntries"));

    private static final Set<String> INTERMEDIATE = Set.of(
            "asDoubleStream",
            "asLongStream",
            "boxed",
            "distinct",
            "dropWhile",
            "filter",
            "flatMap",
            "flatMapToDouble",
            "flatMapToInt",
            "flatMapToLong",
            "limit",
            "map",
            "mapMulti",
            "mapToDouble",
            "mapToInt",
            "mapToLong",
            "mapToObj",
            "peek",
            "skip",
            "sorted",
            "takeWhile");

    private static final Set<String> QUESTIONS = Set.of("contains", "containsAll", "containsKey", "containsValue");

    private static final Set<String> FILE_CHANGES = Set.of(
            "delete",
            "mkdir",
            "mkdirs",
            "renameTo",
            "setExecutable",
            "setLastModified",
            "setReadOnly",
            "setReadable",
            "setWritable");

    /** Names of methods that only tell something: nothing else needs a look. */
    private static final Set<String> TIME_CHECKS = Set.of("parse", "of", "from", "ofOffset");

    private static final List<String> TIME_STEPS = List.of("append", "check", "optional", "pad", "parse");

    private ResultsOfJdk() {}

    private static Set<String> exact() {
        return Set.of(
                "byteValueExact",
                "equals",
                "hashCode",
                "intValueExact",
                "longValueExact",
                "shortValueExact",
                "valueOf");
    }

    /** Whether a method changes nothing, so that a call without its result is no use. */
    static boolean isPure(Member member, Types types) {
        String owner = member.owner().name();
        String name = member.method().name();
        if (!owner.startsWith("java.")) {
            return QUESTIONS.contains(name) && isQuestion(member, types);
        }
        Set<String> exempt = PURE.get(owner);
        if (exempt != null) {
            return !exempt.contains(name);
        }
        if (owner.startsWith("java.time.")) {
            return isPureOfTime(name);
        }
        if (FACTORIES.getOrDefault(owner, Set.of()).contains(name)) {
            return true;
        }
        if (owner.equals("java.util.Collections")) {
            return name.startsWith("unmodifiable") || name.startsWith("empty") || name.startsWith("singleton");
        }
        if (owner.startsWith("java.util.stream.")) {
            return INTERMEDIATE.contains(name)
                    && types.isSubtype(member.owner(), "java.util.stream.BaseStream")
                            .isYes();
        }
        return QUESTIONS.contains(name) && isQuestion(member, types);
    }

    private static boolean isPureOfTime(String name) {
        if (TIME_CHECKS.contains(name)) {
            return false;
        }
        for (String step : TIME_STEPS) {
            if (name.startsWith(step)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isQuestion(Member member, Types types) {
        JavaType owner = member.owner();
        return member.method().parameters().size() == 1
                && member.method().returnType().equals(JavaType.BOOLEAN)
                && types.isSubtype(owner, "java.util.Collection")
                        .or(types.isSubtype(owner, "java.util.Map"))
                        .isYes();
    }

    /** Whether the result of a method tells if it did what it was called for. */
    static boolean isStatus(Member member, Types types) {
        String name = member.method().name();
        int parameters = member.method().parameters().size();
        JavaType owner = member.owner();
        if (FILE_CHANGES.contains(name)) {
            return owner.is("java.io.File");
        }
        return switch (name) {
            case "tryLock" ->
                types.isSubtype(owner, "java.util.concurrent.locks.Lock").isYes();
            case "await" -> owner.is("java.util.concurrent.CountDownLatch") && parameters == 2;
            case "read" ->
                parameters > 0 && types.isSubtype(owner, "java.io.InputStream").isYes();
            case "skip" -> types.isSubtype(owner, "java.io.InputStream").isYes();
            default -> false;
        };
    }

    /** What to do about a status that nobody looks at. */
    static String advice(String method) {
        return switch (method) {
            case "delete" -> "check it, or call `Files.delete`, which throws";
            case "mkdir", "mkdirs" -> "check it, or call `Files.createDirectories`, which throws";
            case "renameTo" -> "check it, or call `Files.move`, which throws";
            case "read" -> "go on until all is read, or call `readNBytes`";
            case "skip" -> "go on until all is skipped, or call `skipNBytes`";
            default -> "check it";
        };
    }
}
