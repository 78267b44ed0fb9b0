package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Set;
import java.util.regex.Pattern;

/** The calls that take and release locks, of {@code java.util.concurrent} and of Guava's {@code Monitor}. */
final class LockCalls {
    /** Classes have methods of their own, too: {@code acquireReadLock}, {@code lockAll}. */
    private static final Pattern ACQUIRE = Pattern.compile(
            "(?:tryL|l)ock(?![a-z])\\w*|(?:tryA|a)cquire(?![a-z])\\w*|(?:tryE|e)nter\\w*|try\\w+(?:Read|Lock)");

    private static final Pattern RELEASE = Pattern.compile("(?:unlock|release)(?![a-z])\\w*|leave");
    private static final Set<String> ASSERTIONS =
            Set.of("isHeldByCurrentThread", "isWriteLockedByCurrentThread", "isOccupiedByCurrentThread", "isOccupied");
    private static final Set<String> SIDES = Set.of("readLock", "writeLock");

    private LockCalls() {}

    /** Whether the lock is held after a call, or the call says that it is. */
    static boolean isAcquired(MethodCallExpr call) {
        String name = call.getNameAsString();
        return ACQUIRE.matcher(name).matches()
                || ASSERTIONS.contains(name)
                || (SIDES.contains(name) && isWholeExpression(call));
    }

    /** Whether a call releases its lock. */
    static boolean isReleased(MethodCallExpr call) {
        return RELEASE.matcher(call.getNameAsString()).matches();
    }

    /** Whether a call uses its receiver as a lock. */
    static boolean isAboutLock(MethodCallExpr call) {
        return isAcquired(call) || isReleased(call) || SIDES.contains(call.getNameAsString());
    }

    /** Whether a call asks for the lock that is its argument. */
    static boolean isQuestion(MethodCallExpr call) {
        return call.getNameAsString().equals("holdsLock") && call.getArguments().size() == 1;
    }

    /** A {@code StampedLock} is taken by that; of other locks it only gives one side. */
    private static boolean isWholeExpression(MethodCallExpr call) {
        Node parent = call.getParentNode().orElse(call);
        return !(parent instanceof MethodCallExpr);
    }
}
