package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Callers;
import dev.guidelint.analyzer.vocabulary.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Compares the lock that {@code @GuardedBy} names with the locks that are held where the member is used. Locks are compared
 * by the way to them ({@link Lock}); one that cannot be told from the right one counts as the right one.
 */
final class GuardedByViolated implements Rule {
    private static final Option<Boolean> REPORT_UNPARSABLE = Option.flag(
            "report-unparsable", true, "whether a guard is reported that names no lock, so that nobody can check it");

    /** Objects with longer names are left out of messages. */
    private static final int MAX_SCOPE = 40;

    private static final RuleInfo INFO = RuleInfo.of(
                    "guarded-by-violated", Severity.ERROR, "guarded member touched without its lock")
            .needs(Needs.NAMES, Needs.PROJECT)
            .cwe(820)
            .aliases("GuardedBy", "GuardedByChecker", "FieldAccessNotGuarded")
            .options(REPORT_UNPARSABLE);

    /**
     * A use of a guarded member.
     *
     * @param expression the use
     * @param member name of the member, with parentheses for a method
     * @param owner the type in which the guards are looked up
     * @param base the object whose member it is
     * @param guards the texts of the annotation
     */
    private record Use(Expression expression, String member, String owner, Lock base, List<String> guards) {
        Use {
            base = base.equals(Lock.UNKNOWN) ? Lock.INSTANCE : base;
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(NameExpr.class, this::checkName);
        on.each(FieldAccessExpr.class, this::checkAccess);
        on.each(MethodCallExpr.class, this::checkCall);
        on.each(SingleMemberAnnotationExpr.class, this::checkGuard);
        on.each(NormalAnnotationExpr.class, this::checkGuard);
    }

    private List<Finding> checkName(NameExpr name, RuleContext context) {
        if (!isGuarded(name.getNameAsString(), context)) {
            return List.of();
        }
        Optional<Symbol> symbol = context.types().symbol(name);
        if (symbol.isEmpty() || !(symbol.get() instanceof Symbol.Field field) || isSafeRead(field, name)) {
            return List.of();
        }
        List<String> guards = GuardAnnotations.guards(field.field().annotations());
        Lock base = new LockPaths(context.types()).owner(field, name);
        return check(new Use(name, name.getNameAsString(), field.owner(), base, guards), context);
    }

    private List<Finding> checkAccess(FieldAccessExpr access, RuleContext context) {
        if (!isGuarded(access.getNameAsString(), context)) {
            return List.of();
        }
        LockPaths paths = new LockPaths(context.types());
        String type = paths.scopeType(access.getScope());
        Optional<Symbol.Field> found = Members.field(type, access.getNameAsString(), context.types());
        if (found.isEmpty() || isSafeRead(found.get(), access)) {
            return List.of();
        }
        Symbol.Field field = found.get();
        List<String> guards = GuardAnnotations.guards(field.field().annotations());
        Lock base = field.field().modifiers().isStatic() ? Lock.type(field.owner()) : paths.of(access.getScope());
        return check(new Use(access, access.getNameAsString(), field.owner(), base, guards), context);
    }

    private List<Finding> checkCall(MethodCallExpr call, RuleContext context) {
        if (!isGuarded(call.getNameAsString(), context)) {
            return List.of();
        }
        List<MethodHeader> candidates = context.types().candidates(call);
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<String> guards = GuardAnnotations.guards(candidates.get(0).annotations());
        for (MethodHeader candidate : candidates) {
            if (!GuardAnnotations.guards(candidate.annotations()).equals(guards)) {
                return List.of();
            }
        }
        String type = context.types().receiver(call).name();
        Lock base = candidates.get(0).modifiers().isStatic()
                ? Lock.type(type)
                : new LockPaths(context.types()).receiver(call);
        return check(new Use(call, call.getNameAsString() + "()", type, base, guards), context);
    }

    /** Few names are those of guarded members, so that there is seldom more to find out. */
    private static boolean isGuarded(String name, RuleContext context) {
        return context.project().hasAnnotated(name, GuardAnnotations.SIMPLE_NAME);
    }

    private static List<Finding> check(Use use, RuleContext context) {
        Types types = context.types();
        Expression place = use.expression();
        // Of an object that a call hands out, nobody knows here which one it is.
        if (use.guards().isEmpty()
                || use.base().equals(Lock.NEW)
                || use.base().steps().contains("()")
                || scope(place).filter(Expression::isMethodCallExpr).isPresent()
                || HeldLocks.initialises(use.base(), place, types)) {
            return List.of();
        }
        GuardTexts texts = new GuardTexts(use.owner(), use.base(), place, types);
        List<Lock> guards = new ArrayList<>();
        for (String text : use.guards()) {
            Optional<Lock> guard = texts.lock(text, use.member());
            if (guard.isEmpty()) {
                return List.of();
            }
            boolean isItself = guard.get().equals(use.base().then(use.member()));
            if (isItself && !looksInside(place)) {
                return List.of();
            }
            guards.add(guard.get());
            texts.alias(text).ifPresent(guards::add);
        }
        boolean isHeld = Callers.isAlways(
                code -> HeldLocks.mayBeHeld(guards, code, types)
                        || HeldLocks.initialises(use.base(), code, types)
                        || isForInsiders(code, context.file()),
                place);
        return isHeld ? List.of() : List.of(context.at(Anchors.name(place, context.file()), place, message(use)));
    }

    /** Reading such a field needs no lock; what a lock keeps apart there is those who write. */
    private static boolean isSafeRead(Symbol.Field field, Expression use) {
        boolean isSafe = field.field().modifiers().has(Modifiers.VOLATILE)
                || field.field().type().name().startsWith("java.util.concurrent.")
                || isLength(field, use);
        return isSafe && !isWritten(use);
    }

    /** Whether it is the length of an array that is never replaced. */
    private static boolean isLength(Symbol.Field field, Expression use) {
        return field.field().type().isArray()
                && field.field().modifiers().isFinal()
                && use.getParentNode().orElse(null) instanceof FieldAccessExpr length
                && length.getNameAsString().equals("length");
    }

    /**
     * Whether a method is neither for everybody nor for calls in one file: then nobody here sees which locks its callers
     * hold.
     */
    private static boolean isForInsiders(Node place, SourceFile file) {
        MethodDeclaration method = Places.runningMethod(place).orElse(null);
        if (method == null || method.isPrivate()) {
            return method != null && file.text().contains("::" + method.getNameAsString());
        }
        String name = method.getNameAsString();
        if (name.equals("toString") || name.toLowerCase(Locale.ROOT).contains("unsynchronized")) {
            // Made to look at things as they happen to be.
            return true;
        }
        boolean isOfInterface =
                method.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration type && type.isInterface();
        return !(method.isPublic() || isOfInterface)
                || method.getAnnotationByName("VisibleForTesting").isPresent();
    }

    /** Whether code looks into the object it refers to, rather than passing it on or locking it. */
    private static boolean looksInside(Expression reference) {
        Node parent = reference.getParentNode().orElse(reference);
        if (parent instanceof MethodCallExpr call) {
            return call.getScope().filter(scope -> scope == reference).isPresent() && !LockCalls.isAboutLock(call);
        }
        return parent instanceof FieldAccessExpr
                || (parent instanceof ArrayAccessExpr access && access.getName() == reference)
                || (parent instanceof ForEachStmt loop && loop.getIterable() == reference);
    }

    private static String message(Use use) {
        String guard = guardAtUse(use);
        if (use.expression() instanceof MethodCallExpr call) {
            return "`%s` expects its callers to hold `%s`, which is not held here: another thread may interfere"
                    .formatted(call.getNameAsString(), guard);
        }
        return "`%s` is guarded by `%s`, which is not held here: another thread may be %s it"
                .formatted(use.member(), guard, isWritten(use.expression()) ? "using" : "writing");
    }

    /** The guard as one would write it here: that of another object is reached through that object. */
    private static String guardAtUse(Use use) {
        String guard = use.guards().get(0);
        Optional<Expression> scope = scope(use.expression());
        if (scope.isEmpty() || use.base().isType()) {
            return guard;
        }
        String object = scope.get().toString();
        if (object.length() > MAX_SCOPE) {
            return guard;
        }
        if (GuardTexts.isItself(guard)) {
            return object + "." + use.member();
        }
        if (guard.equals("this")) {
            return object;
        }
        String member = guard.startsWith("this.") ? guard.substring("this.".length()) : guard;
        return member.contains(".") ? guard : object + "." + member;
    }

    private static Optional<Expression> scope(Expression use) {
        Optional<Expression> scope = use instanceof FieldAccessExpr access
                ? Optional.of(access.getScope())
                : use instanceof MethodCallExpr call ? call.getScope() : Optional.empty();
        return scope.filter(object -> !(object instanceof ThisExpr || object instanceof SuperExpr));
    }

    private static boolean isWritten(Expression use) {
        Node parent = use.getParentNode().orElse(use);
        return (parent instanceof AssignExpr assign && assign.getTarget() == use)
                || (parent instanceof UnaryExpr unary && unary.getOperator().isPostfix())
                || (parent instanceof UnaryExpr step
                        && (step.getOperator() == UnaryExpr.Operator.PREFIX_INCREMENT
                                || step.getOperator() == UnaryExpr.Operator.PREFIX_DECREMENT));
    }

    private List<Finding> checkGuard(AnnotationExpr annotation, RuleContext context) {
        Node member = annotation.getParentNode().orElse(annotation);
        if (!(member instanceof FieldDeclaration || member instanceof MethodDeclaration)
                || !context.option(REPORT_UNPARSABLE)
                || !GuardAnnotations.isGuardedBy(annotation, context.types())) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (String text : GuardAnnotations.texts(annotation)) {
            if (!isLock(text, member, context.types())) {
                String message =
                        "`%s` names no lock that a checker can find, so nothing is checked: name a field, `this` or a class"
                                .formatted(text);
                findings.add(context.at(Anchors.annotation(annotation, context.file()), annotation, message)
                        .withSeverity(Severity.INFO));
            }
        }
        return findings;
    }

    /** Whether a guard means a lock, for all that is known. */
    private static boolean isLock(String text, Node member, Types types) {
        if (!GuardTexts.isReadable(text)) {
            return false;
        }
        Optional<Node> type = TypesAround.innermost(member);
        if (type.isEmpty() || !(type.get() instanceof TypeDeclaration<?>)) {
            return true;
        }
        // A name that is not found may be inherited, unless all supertypes are known.
        String owner = TypesAround.name(type.get(), types);
        boolean isKnown = types.isSubtype(JavaType.declared(owner), "").isNo();
        return !isKnown
                || new GuardTexts(owner, Lock.self(type.get()), member, types)
                        .lock(text, "")
                        .isPresent();
    }
}
