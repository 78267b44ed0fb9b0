package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags threads that run before the object that starts them is finished. */
final class ThreadStartedInConstructor implements Rule {
    enum Exempt {
        LAST_STATEMENT,
        ALWAYS,
        NEVER
    }

    private static final Option<Boolean> EXECUTORS = Option.flag(
            "executors", false, "whether tasks that use `this` and are given to an executor count as threads");
    private static final Option<Exempt> FINAL_CLASS_EXEMPT = Option.choice(
            "final-class-exempt",
            Exempt.LAST_STATEMENT,
            "when a class that nobody extends may start a thread: in the last statement of a constructor, always, or never");

    private static final RuleInfo INFO = RuleInfo.of(
                    "thread-started-in-constructor", Severity.WARNING, "concurrency before construction ends")
            .offByDefault()
            .needs(Needs.TYPES, Needs.PROJECT)
            .options(EXECUTORS, FINAL_CLASS_EXEMPT, Exported.INTERNAL_PACKAGES);

    private static final Set<String> SUBMITTING =
            Set.of("execute", "submit", "schedule", "scheduleAtFixedRate", "scheduleWithFixedDelay", "invokeAll");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodCallExpr.class, ThreadStartedInConstructor::check);
    }

    private static List<Finding> check(MethodCallExpr call, RuleContext context) {
        String name = call.getNameAsString();
        boolean mayStart = name.equals("start") || name.equals("startVirtualThread");
        boolean maySubmit = SUBMITTING.contains(name) && context.option(EXECUTORS);
        if (!mayStart && !maySubmit) {
            return List.of();
        }
        Optional<BodyDeclaration<?>> member = Construction.around(call);
        if (member.isEmpty()
                || !(member.get().getParentNode().orElse(null) instanceof TypeDeclaration<?> type)
                || !(mayStart ? isStart(call, context.types()) : isSubmission(call, context.types()))
                || (mayStart && neverSeesThis(call, member.get(), context))
                || isExempt(call, member.get(), type, context)) {
            return List.of();
        }
        return List.of(context.at(
                context.file().region(call.getName()),
                call,
                "`%s` runs another thread before the constructor is done: that thread can see fields that are not set yet; start it in a factory method or in a `start()` of this class"
                        .formatted(name)));
    }

    private static boolean isStart(MethodCallExpr call, Types types) {
        JavaType receiver = types.receiver(call);
        int arguments = call.getArguments().size();
        if (call.getNameAsString().equals("startVirtualThread")) {
            return receiver.is("java.lang.Thread") && arguments == 1;
        }
        return arguments == 0
                ? types.isSubtype(receiver, "java.lang.Thread").isYes()
                : arguments == 1
                        && types.isSubtype(receiver, "java.lang.Thread.Builder").isYes();
    }

    /** Whether a thread is of a class of its own that is not inside of this object, and nobody tells it of this object. */
    private static boolean neverSeesThis(MethodCallExpr call, BodyDeclaration<?> member, RuleContext context) {
        JavaType thread = context.types().receiver(call);
        if (!thread.isDeclared()
                || context.types()
                        .isSubtype(context.types().enclosingType(call), "java.lang.Thread")
                        .isPossible()) {
            return false;
        }
        boolean isSeparate = context.types()
                .header(thread.name())
                .filter(header -> header.origin() == TypeHeader.Origin.PROJECT)
                .filter(header -> header.modifiers().isStatic()
                        || !header.name()
                                .substring(header.packageName().length() + 1)
                                .contains("."))
                .isPresent();
        return isSeparate
                && member.findFirst(Expression.class, ThreadStartedInConstructor::showsThis)
                        .isEmpty();
    }

    private static boolean showsThis(Expression expression) {
        return expression instanceof LambdaExpr
                || expression instanceof MethodReferenceExpr
                || (expression instanceof ObjectCreationExpr creation
                        && creation.getAnonymousClassBody().isPresent())
                || (expression instanceof ThisExpr
                        && !(expression.getParentNode().orElse(null) instanceof FieldAccessExpr));
    }

    private static boolean isSubmission(MethodCallExpr call, Types types) {
        if (!types.isSubtype(types.receiver(call), "java.util.concurrent.Executor")
                .isYes()) {
            return false;
        }
        for (Expression argument : call.getArguments()) {
            if (usesThis(Written.inner(argument), types)) {
                return true;
            }
        }
        return false;
    }

    private static boolean usesThis(Expression task, Types types) {
        if (task instanceof MethodReferenceExpr reference) {
            return reference.getScope() instanceof ThisExpr;
        }
        boolean isCode = task instanceof LambdaExpr
                || (task instanceof ObjectCreationExpr creation
                        && creation.getAnonymousClassBody().isPresent());
        return isCode
                && (task.findFirst(ThisExpr.class).isPresent()
                        || task.findFirst(NameExpr.class, name -> isInstanceField(name, types))
                                .isPresent()
                        || task.findFirst(MethodCallExpr.class, ThreadStartedInConstructor::isOwnCall)
                                .isPresent());
    }

    private static boolean isInstanceField(NameExpr name, Types types) {
        return types.symbol(name).orElse(null) instanceof Symbol.Field field
                && !field.field().modifiers().isStatic();
    }

    private static boolean isOwnCall(MethodCallExpr call) {
        return call.getScope().isEmpty();
    }

    private static boolean isExempt(
            MethodCallExpr call, BodyDeclaration<?> member, TypeDeclaration<?> type, RuleContext context) {
        return switch (context.option(FINAL_CLASS_EXEMPT)) {
            case NEVER -> false;
            case ALWAYS -> Construction.isNeverExtended(type, context);
            case LAST_STATEMENT ->
                Construction.isFinished(call, member, context) && Construction.isNeverExtended(type, context);
        };
    }
}
