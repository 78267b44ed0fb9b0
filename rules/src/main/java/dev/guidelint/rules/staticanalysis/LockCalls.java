package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Set;

/** The calls that take and release locks, of {@code java.util.concurrent} and of Guava's {@code Monitor}. */
final class LockCalls {
    private static final Set<String> ACQUIRES =
            Set.of("lock", "lockInterruptibly", "tryLock", "tryOptimisticRead", "acquire", "acquireLock");
    private static final Set<String> RELEASES =
            Set.of("unlock", "unlockRead", "unlockWrite", "leave", "release", "releaseLock");
    private static final Set<String> ASSERTIONS =
            Set.of("isHeldByCurrentThread", "isWriteLockedByCurrentThread", "isOccupiedByCurrentThread", "isOccupied");
    private static final Set<String> SIDES = Set.of("readLock", "writeLock");

    private LockCalls() {}

    /** Whether the lock is held after a call, or the call says that it is. */
    static boolean isAcquired(MethodCallExpr call) {
        String name = call.getNameAsString();
        return ACQUIRES.contains(name)
                || ASSERTIONS.contains(name)
                || name.startsWith("enter")
                || name.startsWith("tryEnter")
                || (SIDES.contains(name) && isWholeExpression(call));
    }

    /** Whether a call releases its lock. */
    static boolean isReleased(MethodCallExpr call) {
        return RELEASES.contains(call.getNameAsString());
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
