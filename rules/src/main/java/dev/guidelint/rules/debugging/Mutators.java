package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Methods of the JDK that change the object they are called on. */
final class Mutators {
    private static final Map<String, Pattern> BY_TYPE = new LinkedHashMap<>();

    static {
        put("java.util.Collection", "add(?:All|First|Last)?|clear|remove(?:All|First|If|Last)?|retainAll");
        put("java.util.List", "set|replaceAll|sort");
        put("java.util.Queue", "poll(?:First|Last)?|offer(?:First|Last)?|pop|push|put|take|drainTo");
        put("java.util.NavigableSet", "pollFirst|pollLast");
        put("java.util.Stack", "pop|push");
        put(
                "java.util.Map",
                "put(?:All|IfAbsent)?|remove|clear|compute(?:IfAbsent|IfPresent)?|merge|replace(?:All)?|poll(?:First|Last)Entry");
        put("java.util.Iterator", "next|previous|remove|set|add");
        put("java.util.Enumeration", "nextElement");
        put("java.util.Random", "next\\w*");
        put("java.util.Scanner", "next\\w*");
        put("java.util.regex.Matcher", "find|matches|lookingAt");
        put("java.util.BitSet", "set|clear|flip|and|or|xor|andNot");
        put("java.util.concurrent.locks.Lock", "lock|unlock|tryLock");
        put("java.util.concurrent.Semaphore", "acquire|release|tryAcquire");
        put("java.io.InputStream", "read(?:[A-Z]\\w*)?|skip(?:[A-Z]\\w*)?");
        put("java.io.Reader", "read(?:Line)?|skip");
        put("java.io.DataInput", "read[A-Z]\\w*|skipBytes");
        put("java.io.OutputStream", "write(?:[A-Z]\\w*)?");
        put("java.io.Writer", "write|append");
    }

    private static final Pattern ATOMIC =
            Pattern.compile("set|lazySet|(?:getAnd|compareAnd|weakCompareAnd)\\w*|\\w+AndGet");

    private static final Pattern BUFFER = Pattern.compile("put\\w*|flip|clear|rewind|compact");

    /** Without arguments these move the position of a buffer; {@code getClass} does not. */
    private static final Pattern BUFFER_GET = Pattern.compile("get(?:Char|Short|Int|Long|Float|Double)?");

    private Mutators() {}

    private static void put(String type, String methods) {
        BY_TYPE.put(type, Pattern.compile(methods));
    }

    /** Whether a call surely changes its receiver. */
    static boolean isOne(MethodCallExpr call, Types types) {
        String name = call.getNameAsString();
        JavaType receiver = null;
        for (Map.Entry<String, Pattern> entry : BY_TYPE.entrySet()) {
            if (entry.getValue().matcher(name).matches()) {
                receiver = receiver == null ? types.receiver(call) : receiver;
                if (types.isSubtype(receiver, entry.getKey()).isYes()) {
                    return true;
                }
            }
        }
        if (ATOMIC.matcher(name).matches()) {
            return types.receiver(call).name().startsWith("java.util.concurrent.atomic.Atomic");
        }
        boolean isRelativeGet =
                call.getArguments().isEmpty() && BUFFER_GET.matcher(name).matches();
        return (isRelativeGet || BUFFER.matcher(name).matches()) && isNioBuffer(types.receiver(call), types);
    }

    private static boolean isNioBuffer(JavaType type, Types types) {
        return type.name().startsWith("java.nio.")
                && types.isSubtype(type, "java.nio.Buffer").isYes();
    }
}
