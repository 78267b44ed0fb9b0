package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithStatements;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.DeferredCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the locks that are held at a place, walking outwards until the code could have been reached from anywhere: a
 * method, or a lambda that may run later.
 */
final class HeldLocks {
    private final Types types;
    private final LockPaths paths;
    private final Node place;
    private final List<Lock> held = new ArrayList<>();
    private final List<Lock> released = new ArrayList<>();

    private HeldLocks(Node place, Types types) {
        this.types = types;
        this.paths = new LockPaths(types);
        this.place = place;
    }

    /** The locks that are held at a place. */
    static List<Lock> at(Node place, Types types) {
        HeldLocks locks = new HeldLocks(place, types);
        locks.walk();
        return locks.held;
    }

    /** Whether one of some locks is held at a place, or whoever runs the lambda around it may hold it. */
    static boolean mayBeHeld(List<Lock> wanted, Node place, Types types) {
        for (Lock lock : at(place, types)) {
            if (wanted.stream().anyMatch(lock::mayBe)) {
                return true;
            }
        }
        return isRunByOthers(place);
    }

    /** Whether a place is in a lambda that is handed to a method of which nobody knows when it runs it, and under which locks. */
    private static boolean isRunByOthers(Node place) {
        Node node = place;
        while (node != null && !(node instanceof BodyDeclaration<?>)) {
            if (node instanceof LambdaExpr lambda && !ImmediateCalls.run(lambda)) {
                return !DeferredCode.isDeferred(lambda);
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    /** Whether a place initialises the owner of what it touches. */
    static boolean initialises(Lock owner, Node place, Types types) {
        Node child = place;
        Optional<Node> parent = place.getParentNode();
        while (parent.isPresent() && !(child instanceof BodyDeclaration<?>)) {
            if (child instanceof LambdaExpr lambda && !ImmediateCalls.run(lambda)) {
                return false;
            }
            child = parent.get();
            parent = child.getParentNode();
        }
        Optional<Node> type = TypesAround.innermost(child);
        if (type.isEmpty()) {
            return false;
        }
        boolean isStatic = child instanceof FieldDeclaration field && field.isStatic()
                || child instanceof InitializerDeclaration block && block.isStatic();
        if (isStatic) {
            return owner.equals(Lock.type(TypesAround.name(type.get(), types)));
        }
        return (child instanceof ConstructorDeclaration
                        || child instanceof FieldDeclaration
                        || child instanceof InitializerDeclaration)
                && owner.equals(Lock.self(type.get()));
    }

    private void walk() {
        Node child = place;
        Optional<Node> parent = place.getParentNode();
        while (parent.isPresent()) {
            Node node = parent.get();
            if (node instanceof LambdaExpr lambda && !ImmediateCalls.run(lambda)) {
                return;
            }
            if (node instanceof MethodDeclaration method) {
                addMethod(method);
            }
            if (node instanceof BodyDeclaration<?>) {
                return;
            }
            addStatement(node, child);
            child = node;
            parent = node.getParentNode();
        }
    }

    private void addStatement(Node node, Node child) {
        if (node instanceof SynchronizedStmt region && child == region.getBody()) {
            held.add(paths.of(region.getExpression()));
        } else if (node instanceof TryStmt region) {
            addRegion(region, child);
        } else if (node instanceof IfStmt choice && child == choice.getThenStmt()) {
            held.addAll(acquired(choice.getCondition()));
        } else if (node instanceof NodeWithStatements<?> block) {
            addBefore(block, child);
        }
    }

    /** The lock that a region releases in the end is held until then. */
    private void addRegion(TryStmt region, Node child) {
        for (Expression resource : region.getResources()) {
            if (child != resource) {
                for (MethodCallExpr call : resource.findAll(MethodCallExpr.class)) {
                    addReceiver(call, held);
                }
            }
        }
        boolean isInEnd = region.getFinallyBlock().filter(end -> end == child).isPresent();
        for (MethodCallExpr release : releases(region)) {
            addReceiver(release, isInEnd && !isBefore(place, release) ? released : held);
        }
    }

    private void addBefore(NodeWithStatements<?> block, Node child) {
        List<Lock> locks = new ArrayList<>();
        for (Statement statement : block.getStatements()) {
            if (statement == child) {
                break;
            }
            follow(statement, locks);
        }
        locks.removeAll(released);
        held.addAll(locks);
    }

    /** Follows what a statement takes and releases. */
    private void follow(Statement statement, List<Lock> locks) {
        if (statement instanceof TryStmt region) {
            for (Statement inner : region.getTryBlock().getStatements()) {
                follow(inner, locks);
            }
            releases(region).forEach(call -> release(call, locks));
        } else if (statement instanceof ExpressionStmt expression) {
            Expression inner = expression.getExpression();
            if (inner instanceof MethodCallExpr call && LockCalls.isReleased(call)) {
                release(call, locks);
            } else {
                locks.addAll(acquired(inner));
            }
        } else if (statement instanceof AssertStmt assertion) {
            locks.addAll(acquired(assertion.getCheck()));
        } else if (statement instanceof IfStmt choice) {
            locks.addAll(acquired(choice.getCondition()));
        } else if (statement instanceof WhileStmt loop) {
            locks.addAll(acquired(loop.getCondition()));
        }
    }

    private List<Lock> acquired(Expression expression) {
        List<Lock> locks = new ArrayList<>();
        for (MethodCallExpr call : expression.findAll(MethodCallExpr.class)) {
            if (LockCalls.isAcquired(call)) {
                addReceiver(call, locks);
            } else if (LockCalls.isQuestion(call)) {
                locks.add(paths.of(call.getArgument(0)));
            }
        }
        return locks;
    }

    private static List<MethodCallExpr> releases(TryStmt region) {
        return region.getFinallyBlock()
                .map(block -> block.findAll(MethodCallExpr.class, LockCalls::isReleased))
                .orElse(List.of());
    }

    private void release(MethodCallExpr call, List<Lock> locks) {
        List<Lock> receivers = new ArrayList<>();
        addReceiver(call, receivers);
        locks.removeAll(receivers);
    }

    private void addReceiver(MethodCallExpr call, List<Lock> locks) {
        Lock receiver = paths.receiver(call);
        locks.add(receiver);
        if (call.getScope().isEmpty()) {
            // A method of one's own may stand for any lock.
            locks.add(receiver.then("lock()"));
        }
    }

    private void addMethod(MethodDeclaration method) {
        Optional<Node> type = TypesAround.innermost(method);
        if (type.isEmpty()) {
            return;
        }
        String owner = TypesAround.name(type.get(), types);
        Lock self = Lock.self(type.get());
        if (method.isSynchronized()) {
            held.add(method.isStatic() ? Lock.literal(owner) : self);
        }
        Lock base = method.isStatic() ? Lock.type(owner) : self;
        GuardTexts guards = new GuardTexts(owner, base, method, types);
        List<String> promised = GuardAnnotations.promised(method, types);
        if (types.overrides(method).isPossible()) {
            // Those who call the overridden method hold its locks.
            promised.addAll(Members.guards(
                    owner, method.getNameAsString(), method.getParameters().size(), types));
        }
        for (String text : promised) {
            // A lock that cannot be told from the text may be any.
            held.add(guards.lock(text, method.getNameAsString() + "()").orElse(Lock.UNKNOWN));
        }
    }

    private static boolean isBefore(Node first, Node second) {
        return first.getBegin()
                .flatMap(begin -> second.getBegin().map(begin::isBefore))
                .orElse(false);
    }
}
