package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Callers;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.KnownAnnotations;
import dev.guidelint.analyzer.vocabulary.Locks;
import dev.guidelint.analyzer.vocabulary.ManagedTypes;
import dev.guidelint.analyzer.vocabulary.Mutability;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Snapshots;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags shared fields that are created on first use without a lock. */
final class UnsynchronizedLazyInit implements Rule {
    enum InstanceFields {
        MANAGED,
        ALL,
        NONE
    }

    private static final Option<InstanceFields> INSTANCE_FIELDS = Option.choice(
            "instance-fields",
            InstanceFields.MANAGED,
            "whether fields of objects are looked at: of those that a container or `@ThreadSafe` says are shared, of all, or of none");
    private static final Option<Boolean> VOLATILE_OK =
            Option.flag("volatile-ok", true, "whether volatile fields may be set twice");
    private static final Option<Boolean> IMMUTABLE_OK =
            Option.flag("immutable-ok", true, "whether values of an immutable type may be computed twice");

    private static final RuleInfo INFO = RuleInfo.of(
                    "unsynchronized-lazy-init", Severity.WARNING, "check-then-act on shared lazy state")
            .needs(Needs.NAMES, Needs.TYPES)
            .cwe(543, 567)
            .aliases("LI_LAZY_INIT_STATIC", "LI_LAZY_INIT_UPDATE_STATIC")
            .options(INSTANCE_FIELDS, VOLATILE_OK, IMMUTABLE_OK, Mutability.KNOWN_IMMUTABLE, Mutability.KNOWN_MUTABLE);

    private static final Set<String> REFLECTED =
            Set.of("java.lang.reflect.Constructor", "java.lang.reflect.Field", "java.lang.reflect.Method");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(IfStmt.class, UnsynchronizedLazyInit::checkTest);
        on.each(ConditionalExpr.class, UnsynchronizedLazyInit::checkConditional);
    }

    private static List<Finding> checkTest(IfStmt test, RuleContext context) {
        for (Expression tested : NullTests.nullIf(test.getCondition())) {
            if (isLazy(tested, List.of(test.getThenStmt()), context)) {
                return finding(Anchors.keyword(test, "if", context.file()), test, tested, context);
            }
        }
        for (Expression tested : NullTests.nullUnless(test.getCondition())) {
            if (isLazy(tested, Exits.otherwise(test), context)) {
                return finding(Anchors.keyword(test, "if", context.file()), test, tested, context);
            }
        }
        return List.of();
    }

    /** {@code f = f == null ? create() : f}, and {@code f != null ? f : (f = create())}. */
    private static List<Finding> checkConditional(ConditionalExpr conditional, RuleContext context) {
        for (Expression tested : NullTests.nullIf(conditional.getCondition())) {
            List<Finding> findings = checkBranch(conditional, tested, conditional.getThenExpr(), context);
            if (!findings.isEmpty()) {
                return findings;
            }
        }
        for (Expression tested : NullTests.nullUnless(conditional.getCondition())) {
            List<Finding> findings = checkBranch(conditional, tested, conditional.getElseExpr(), context);
            if (!findings.isEmpty()) {
                return findings;
            }
        }
        return List.of();
    }

    private static List<Finding> checkBranch(
            ConditionalExpr conditional, Expression tested, Expression ifNull, RuleContext context) {
        Node parent = conditional.getParentNode().orElse(null);
        while (parent instanceof EnclosedExpr) {
            parent = parent.getParentNode().orElse(null);
        }
        Expression branch = Written.inner(ifNull);
        AssignExpr write;
        Expression value;
        if (parent instanceof AssignExpr assign && Written.inner(assign.getValue()) == conditional) {
            write = assign;
            value = branch;
        } else if (branch instanceof AssignExpr assign) {
            write = assign;
            value = assign.getValue();
        } else {
            return List.of();
        }
        Optional<Symbol.Field> field = sharedField(tested, context);
        if (field.isEmpty()
                || !isWriteOf(write, value, field.get(), context)
                || isExcused(field.get(), write, context)) {
            return List.of();
        }
        return finding(Anchors.firstToken(write, context.file()), write, tested, context);
    }

    /** Whether code that runs if a field is null sets it without a lock. */
    private static boolean isLazy(Expression tested, List<? extends Node> code, RuleContext context) {
        if (code.isEmpty()) {
            return false;
        }
        Optional<Symbol.Field> field = sharedField(tested, context);
        if (field.isEmpty()) {
            return false;
        }
        Optional<AssignExpr> write = Optional.empty();
        for (Node part : code) {
            write = write.isPresent() ? write : firstWrite(part, field.get(), context);
        }
        return write.isPresent() && !isExcused(field.get(), write.get(), context);
    }

    private static Optional<AssignExpr> firstWrite(Node code, Symbol.Field field, RuleContext context) {
        AssignExpr[] found = new AssignExpr[1];
        OwnCode.visit(code, node -> {
            if (found[0] == null
                    && node instanceof AssignExpr assign
                    && isWriteOf(assign, assign.getValue(), field, context)) {
                found[0] = assign;
            }
        });
        return Optional.ofNullable(found[0]);
    }

    private static boolean isWriteOf(AssignExpr assign, Expression value, Symbol.Field field, RuleContext context) {
        return assign.getOperator() == AssignExpr.Operator.ASSIGN
                && !Written.inner(value).isNullLiteralExpr()
                && !isHandedIn(value, context)
                && !isConstant(value, context)
                && FieldNames.ownOrStatic(assign.getTarget(), context.types())
                        .filter(target -> FieldNames.same(target, field))
                        .isPresent();
    }

    /** What callers hand in is not created on first use: the method is a setter that insists on being first. */
    private static boolean isHandedIn(Expression value, RuleContext context) {
        return Written.inner(value) instanceof NameExpr name
                && context.types().symbol(name).orElse(null) instanceof Symbol.Variable variable
                && variable.declaration() instanceof Parameter;
    }

    /** A constant was created by its own class: to write it twice is to write the same. */
    private static boolean isConstant(Expression value, RuleContext context) {
        return FieldNames.of(Written.inner(value), context.types())
                .filter(field -> field.field().modifiers().isStatic()
                        && field.field().modifiers().isFinal())
                .isPresent();
    }

    /** The field that an expression names, if threads share it. */
    private static Optional<Symbol.Field> sharedField(Expression tested, RuleContext context) {
        return FieldNames.ownOrStatic(tested, context.types())
                .filter(field -> !field.field().modifiers().isFinal())
                .filter(field -> isShared(field, tested, context));
    }

    private static boolean isShared(Symbol.Field field, Expression place, RuleContext context) {
        if (field.field().modifiers().isStatic()) {
            return true;
        }
        return switch (context.option(INSTANCE_FIELDS)) {
            case ALL -> true;
            case NONE -> false;
            case MANAGED -> {
                JavaType type = context.types().enclosingType(place);
                Optional<TypeHeader> header = context.types().header(type.name());
                yield header.isPresent()
                        && field.owner().equals(type.name())
                        && context.types().isSubtype(type, "java.lang.Thread").isNo()
                        && (KnownAnnotations.THREAD_SAFE
                                        .on(header.get().annotations())
                                        .isYes()
                                || ManagedTypes.isSingleton(header.get(), context.types())
                                        .isYes());
            }
        };
    }

    private static boolean isExcused(Symbol.Field field, AssignExpr write, RuleContext context) {
        Optional<MethodDeclaration> method = Places.method(write);
        if (method.isEmpty() || Locks.isAnyHeld(write)) {
            return true;
        }
        if (context.option(VOLATILE_OK) && field.field().modifiers().has(Modifiers.VOLATILE)) {
            return true;
        }
        if (context.option(IMMUTABLE_OK)
                && (Mutability.isImmutable(field.type(), context).isPossible()
                        || Snapshots.of(write.getValue(), context) == Snapshots.Kind.SNAPSHOT)) {
            return true;
        }
        List<AnnotationHeader> annotations = field.field().annotations();
        if (KnownAnnotations.LAZY_INIT
                .on(annotations)
                .or(KnownAnnotations.GUARDED_BY.on(annotations))
                .isPossible()) {
            return true;
        }
        if (isOfEventThread(field.type())
                || isInEventThreadClass(write, context)
                || isPlainReflection(field.type(), method.get(), context)) {
            return true;
        }
        TypeHeader owner = context.types()
                .header(context.types().enclosingType(write).name())
                .orElse(null);
        if (owner == null
                || KnownAnnotations.NOT_THREAD_SAFE.on(owner.annotations()).isPossible()) {
            return true;
        }
        if (!field.field().modifiers().isStatic() && ManagedTypes.isLifecycleMethod(method.get())) {
            return true;
        }
        if (ThreadRemarks.isNear(method.get(), write, context.file())
                || ThreadRemarks.isConfined(method.get(), write, context.file())) {
            return true;
        }
        return Callers.isAlways(place -> Locks.isAnyHeld(place) || Places.isInStaticInitializer(place), write);
    }

    /** A method that was looked up is the same whenever it is looked up, if nobody makes it accessible in between. */
    private static boolean isPlainReflection(JavaType type, MethodDeclaration method, RuleContext context) {
        return REFLECTED.contains(type.name()) && !context.file().text(method).contains("setAccessible");
    }

    /** Widgets belong to one thread. */
    private static boolean isOfEventThread(JavaType type) {
        return type.name().startsWith("java.awt.") || type.name().startsWith("javax.swing.");
    }

    private static boolean isInEventThreadClass(Node place, RuleContext context) {
        JavaType type = context.types().enclosingType(place);
        return context.file().unit().getImports().stream()
                        .anyMatch(used -> used.getNameAsString().startsWith("javax.swing.")
                                || used.getNameAsString().equals("javax.swing"))
                || context.types().isSubtype(type, "java.awt.Component").isYes()
                || context.types().isSubtype(type, "javax.swing.Action").isYes();
    }

    private static List<Finding> finding(Region region, Node place, Expression tested, RuleContext context) {
        String name = FieldNames.of(tested, context.types())
                .map(field -> field.field().name())
                .orElse("field");
        return List.of(context.at(
                region,
                place,
                "`%s` is created on first use without a lock: threads that come at the same time each create one, or see one that is not finished; create it in a holder class, or make the method `synchronized`"
                        .formatted(name)));
    }
}
