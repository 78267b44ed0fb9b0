package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.Mutability;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags locks on objects that others may lock, too, or that are not the same one for everybody. */
final class LockOnSharedObject implements Rule {
    static final Option<Set<LockKind>> KINDS = Option.choices(
            "kinds",
            LockKind.class,
            Set.of(
                    LockKind.VALUE_BASED,
                    LockKind.LITERAL,
                    LockKind.GET_CLASS,
                    LockKind.NON_FINAL,
                    LockKind.FRESH_OBJECT,
                    LockKind.PARAMETER,
                    LockKind.JUC_LOCK),
            "the kinds of locks that are reported");

    private static final RuleInfo INFO = RuleInfo.of(
                    "lock-on-shared-object", Severity.WARNING, "lock that others can take, swap or share")
            .needs(Needs.TYPES, Needs.PROJECT)
            .cwe(412, 821)
            .options(KINDS, Exported.INTERNAL_PACKAGES, Mutability.KNOWN_IMMUTABLE, Mutability.KNOWN_MUTABLE);

    private static final Set<String> MONITOR_METHODS = Set.of("wait", "notify", "notifyAll");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(SynchronizedStmt.class, LockOnSharedObject::checkBlock);
        on.each(MethodCallExpr.class, LockOnSharedObject::checkCall);
        on.each(MethodDeclaration.class, LockOnSharedObject::checkMethod);
    }

    private static List<Finding> checkBlock(SynchronizedStmt block, RuleContext context) {
        Expression lock = block.getExpression();
        Optional<LockKind> kind = LockKinds.of(lock, block, context);
        if (kind.isEmpty()
                || !context.option(KINDS).contains(kind.get())
                || (kind.get() == LockKind.NON_FINAL && !isFirstOfField(block, context))) {
            return List.of();
        }
        Finding finding = finding(lock, kind.get(), context);
        return List.of(
                LockFixes.of(block, kind.get(), context).map(finding::withFix).orElse(finding));
    }

    /** Whether no block before this one locks the same field: the field is at fault, and one finding is enough. */
    private static boolean isFirstOfField(SynchronizedStmt block, RuleContext context) {
        Expression lock = Written.inner(block.getExpression());
        Optional<VariableDeclarator> field = FieldNames.of(lock, context.types())
                .flatMap(found -> FieldNames.declaration(found, lock, context.types()));
        if (field.isEmpty()) {
            return true;
        }
        for (Expression place : Occurrences.of(field.get(), context)) {
            Node parent = place.getParentNode().orElse(null);
            if (parent instanceof SynchronizedStmt other && other.getExpression() == place) {
                return other == block;
            }
        }
        return true;
    }

    private static List<Finding> checkCall(MethodCallExpr call, RuleContext context) {
        if (!MONITOR_METHODS.contains(call.getNameAsString()) || call.getScope().isEmpty() || isReportedBlock(call)) {
            return List.of();
        }
        Expression lock = call.getScope().get();
        Optional<LockKind> kind = LockKinds.of(lock, call, context);
        // Whoever waits for an object that is not locked gets an exception: what else is wrong with it is no matter.
        boolean isWanted = kind.isPresent()
                && context.option(KINDS).contains(kind.get())
                && kind.get() != LockKind.PUBLIC_LOCK
                && kind.get() != LockKind.PARAMETER
                && kind.get() != LockKind.NON_FINAL;
        return isWanted ? List.of(finding(lock, kind.get(), context)) : List.of();
    }

    /** Whether a block around a call locks the same object: what is to be said is said there. */
    private static boolean isReportedBlock(MethodCallExpr call) {
        String lock = Written.inner(call.getScope().orElseThrow()).toString();
        Node node = call.getParentNode().orElse(null);
        while (node != null && !(node instanceof MethodDeclaration)) {
            if (node instanceof SynchronizedStmt block
                    && Written.inner(block.getExpression()).toString().equals(lock)) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static List<Finding> checkMethod(MethodDeclaration method, RuleContext context) {
        if (!method.isSynchronized()
                || !context.option(KINDS).contains(LockKind.PUBLIC_LOCK)
                || !(method.getParentNode().orElse(null) instanceof TypeDeclaration<?> type)
                || !LockKinds.isPublicLock(type, method.isStatic(), context)) {
            return List.of();
        }
        for (Modifier modifier : method.getModifiers()) {
            if (modifier.getKeyword() == Modifier.Keyword.SYNCHRONIZED) {
                String lock = method.isStatic() ? type.getNameAsString() + ".class" : "this";
                return List.of(
                        context.at(context.file().region(modifier), method, message(lock, LockKind.PUBLIC_LOCK)));
            }
        }
        return List.of();
    }

    private static Finding finding(Expression lock, LockKind kind, RuleContext context) {
        Finding finding = context.at(
                Anchors.firstToken(Written.inner(lock), context.file()),
                lock,
                message(context.file().text(Written.inner(lock)).replaceAll("\\s+", " "), kind));
        return switch (kind) {
            case VALUE_BASED, LITERAL -> finding.withSeverity(Severity.ERROR);
            default -> finding;
        };
    }

    private static String message(String lock, LockKind kind) {
        String what = switch (kind) {
            case VALUE_BASED ->
                "is a value that the JVM may share or copy: code you never heard of may hold the same lock";
            case LITERAL ->
                "is one object for all code that has this text: code you never heard of may hold the same lock";
            case GET_CLASS -> "is another lock in each subclass: they do not keep each other out";
            case NON_FINAL -> "can be replaced, and then two threads hold different locks";
            case FRESH_OBJECT -> "is known to this thread only: the lock keeps nobody out";
            case PARAMETER -> "belongs to the caller: nobody can see who else locks it, and in which order";
            case JUC_LOCK ->
                "has a lock of its own, which this does not take: call `lock()`, and `unlock()` in a `finally`";
            case PUBLIC_LOCK -> "is a lock that everybody who has the object can take, and keep";
        };
        String advice = switch (kind) {
            case JUC_LOCK -> "";
            case NON_FINAL -> "; make it `final`, or lock a `private final Object lock`";
            default -> "; lock a `private final Object lock`";
        };
        return "`" + lock + "` " + what + advice;
    }
}
