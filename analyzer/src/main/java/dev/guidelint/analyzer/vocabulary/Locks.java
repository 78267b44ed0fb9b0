package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithStatements;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which locks are held at a place, as far as the code around it shows: up to the method, and no further. A lambda keeps
 * the locks around it unless it is known to run later; see {@link DeferredCode}. Names decide what locks and unlocks, so
 * that locks of all libraries count.
 */
public final class Locks {
    private static final Set<String> ACQUIRE =
            Set.of("lock", "lockInterruptibly", "enter", "enterInterruptibly", "acquire", "writeLock", "readLock");
    private static final Set<String> TRY =
            Set.of("tryLock", "tryEnter", "enterIf", "enterWhen", "tryAcquire", "tryWriteLock", "tryReadLock");
    private static final Set<String> RELEASE =
            Set.of("unlock", "leave", "release", "unlockRead", "unlockWrite", "tryUnlockRead", "tryUnlockWrite");
    private static final Set<String> ASSERTS =
            Set.of("isHeldByCurrentThread", "isWriteLockedByCurrentThread", "isOccupiedByCurrentThread");

    /** Methods of these names also acquire and release buffers, connections and the like. */
    private static final Set<String> AMBIGUOUS = Set.of("acquire", "tryAcquire", "release");

    private static final List<String> LOCK_WORDS = List.of("lock", "mutex", "semaphore", "permit");

    private Locks() {}

    /** How a lock is held. */
    public enum How {
        /** The method is {@code synchronized}. */
        METHOD,
        /** A {@code synchronized} block. */
        BLOCK,
        /** {@code lock.lock()}, until {@code lock.unlock()}. */
        CALL,
        /** An annotation says that callers hold it. */
        DECLARED,
        /** The code checks that callers hold it. */
        ASSERTED
    }

    /**
     * A lock that is held.
     *
     * @param how how it is held
     * @param where the method, block or call
     * @param lock the lock; empty for methods
     */
    public record Held(How how, Node where, Optional<Expression> lock) {}

    /** Whether any lock is held at a place. */
    public static boolean isAnyHeld(Node place) {
        return !heldAt(place).isEmpty();
    }

    /** The locks that are held at a place, innermost first. */
    public static List<Held> heldAt(Node place) {
        List<Held> held = new ArrayList<>();
        Node child = place;
        Node node = place.getParentNode().orElse(null);
        while (node != null) {
            if (node instanceof SynchronizedStmt block && child == block.getBody()) {
                held.add(new Held(How.BLOCK, block, Optional.of(block.getExpression())));
            } else if (node instanceof TryStmt statement) {
                addTry(statement, child, place, held);
            } else if (node instanceof NodeWithStatements<?> block) {
                addPreceding(block.getStatements(), child, held);
            } else if (node instanceof IfStmt test && child == test.getThenStmt()) {
                addAcquired(test.getCondition(), held);
            } else if (node instanceof MethodDeclaration method) {
                addMethod(method, held);
                return held;
            } else if (node instanceof LambdaExpr lambda && DeferredCode.isDeferred(lambda)) {
                return held;
            }
            if (node instanceof BodyDeclaration<?>) {
                return held;
            }
            child = node;
            node = node.getParentNode().orElse(null);
        }
        return held;
    }

    private static void addMethod(MethodDeclaration method, List<Held> held) {
        if (method.isSynchronized()) {
            held.add(new Held(How.METHOD, method, Optional.empty()));
        }
        for (AnnotationExpr annotation : method.getAnnotations()) {
            String name = annotation.getName().getIdentifier();
            if (name.equals("GuardedBy") || name.equals("Holding")) {
                held.add(new Held(How.DECLARED, method, Optional.empty()));
            }
        }
    }

    /** A {@code try} holds what its {@code finally} gives back, and what its resources are. */
    private static void addTry(TryStmt statement, Node child, Node place, List<Held> held) {
        Optional<BlockStmt> last = statement.getFinallyBlock();
        if (last.isPresent()) {
            for (MethodCallExpr call : calls(last.get())) {
                boolean isReleasedLater = child != last.get() || isBefore(place, call);
                if (isReleasedLater && RELEASE.contains(call.getNameAsString())) {
                    add(How.CALL, call, held);
                }
            }
        }
        if (child == statement.getTryBlock()) {
            for (Expression resource : statement.getResources()) {
                addAcquired(resource, held);
            }
        }
    }

    private static void addPreceding(List<Statement> statements, Node child, List<Held> held) {
        List<Held> own = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement == child) {
                break;
            }
            if (statement instanceof ExpressionStmt expression) {
                addFromStatement(expression.getExpression(), own);
            } else if (statement instanceof AssertStmt check) {
                addAsserted(check.getCheck(), own);
            } else if (statement instanceof IfStmt test) {
                // if (!lock.tryLock()) return; if (!lock.isHeldByCurrentThread()) throw ...;
                if (test.getCondition() instanceof UnaryExpr) {
                    addAcquired(test.getCondition(), own);
                    addAsserted(test.getCondition(), own);
                }
            } else if (statement instanceof TryStmt earlier
                    && earlier.getFinallyBlock().isPresent()) {
                removeReleased(calls(earlier.getFinallyBlock().get()), own);
            }
        }
        held.addAll(own);
    }

    private static void addFromStatement(Expression expression, List<Held> held) {
        if (expression instanceof MethodCallExpr call) {
            if (ACQUIRE.contains(call.getNameAsString())) {
                add(How.CALL, call, held);
            } else if (RELEASE.contains(call.getNameAsString())) {
                removeReleased(List.of(call), held);
            } else {
                addAsserted(call, held);
            }
        } else if (expression instanceof VariableDeclarationExpr || expression instanceof AssignExpr) {
            // long stamp = lock.writeLock();
            addAcquired(expression, held);
        }
    }

    /** Calls of methods that take a lock, anywhere in an expression. */
    private static void addAcquired(Node node, List<Held> held) {
        if (node instanceof MethodCallExpr call
                && (ACQUIRE.contains(call.getNameAsString()) || TRY.contains(call.getNameAsString()))) {
            add(How.CALL, call, held);
            return;
        }
        for (Node child : node.getChildNodes()) {
            addAcquired(child, held);
        }
    }

    private static void addAsserted(Node node, List<Held> held) {
        if (node instanceof MethodCallExpr call) {
            if (call.getNameAsString().equals("holdsLock")
                    && call.getArguments().size() == 1) {
                held.add(new Held(How.ASSERTED, call, Optional.of(call.getArgument(0))));
            } else if (ASSERTS.contains(call.getNameAsString())) {
                add(How.ASSERTED, call, held);
            }
        }
        for (Node child : node.getChildNodes()) {
            addAsserted(child, held);
        }
    }

    private static void add(How how, MethodCallExpr call, List<Held> held) {
        if (call.getScope().isPresent()
                && (!AMBIGUOUS.contains(call.getNameAsString())
                        || isNamedLikeALock(call.getScope().get()))) {
            held.add(new Held(how, call, call.getScope()));
        }
    }

    private static boolean isNamedLikeALock(Expression expression) {
        String name = expression.toString().toLowerCase(Locale.ROOT);
        for (String word : LOCK_WORDS) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static void removeReleased(List<MethodCallExpr> calls, List<Held> held) {
        for (MethodCallExpr call : calls) {
            if (RELEASE.contains(call.getNameAsString()) && call.getScope().isPresent()) {
                String lock = call.getScope().get().toString();
                held.removeIf(one -> one.lock()
                        .filter(taken -> taken.toString().equals(lock))
                        .isPresent());
            }
        }
    }

    /** All calls in a block, those in lambdas and classes left out. */
    private static List<MethodCallExpr> calls(BlockStmt block) {
        List<MethodCallExpr> calls = new ArrayList<>();
        collectCalls(block, calls);
        return calls;
    }

    private static void collectCalls(Node node, List<MethodCallExpr> calls) {
        if (node instanceof LambdaExpr || node instanceof BodyDeclaration<?>) {
            return;
        }
        if (node instanceof MethodCallExpr call) {
            calls.add(call);
        }
        for (Node child : node.getChildNodes()) {
            collectCalls(child, calls);
        }
    }

    private static boolean isBefore(Node first, Node second) {
        return first.getBegin().isPresent()
                && second.getBegin().isPresent()
                && first.getBegin().get().isBefore(second.getBegin().get());
    }
}
