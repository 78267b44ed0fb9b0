package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Mention;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.RelatedLocation;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.FieldUses;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Flags values that are set for a thread and never taken away. */
final class ThreadLocalNotRemoved implements Rule {
    private static final Option<Boolean> WITH_INITIAL = Option.flag(
            "with-initial",
            false,
            "whether fields that are only read, and get their value on first use, are reported as well");
    private static final Option<Boolean> SET_NULL =
            Option.flag("set-null", true, "whether `set(null)`, which leaves an entry behind, is reported");

    private static final RuleInfo INFO = RuleInfo.of(
                    "thread-local-not-removed", Severity.WARNING, "value left behind in pooled threads")
            .needs(Needs.TYPES, Needs.PROJECT)
            .cwe(401, 459)
            .options(WITH_INITIAL, SET_NULL, Exported.INTERNAL_PACKAGES);

    private static final String THREAD_LOCAL = "java.lang.ThreadLocal";
    private static final Set<String> TYPES = Set.of(THREAD_LOCAL, "java.lang.InheritableThreadLocal");

    /** What is only referred to weakly does not stay behind. */
    private static final Pattern WEAK = Pattern.compile("\\b(?:Weak|Soft)Reference\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(FieldDeclaration.class, ThreadLocalNotRemoved::checkField);
        on.each(MethodCallExpr.class, ThreadLocalNotRemoved::checkCall);
    }

    private static List<Finding> checkField(FieldDeclaration field, RuleContext context) {
        if (!(field.getElementType() instanceof ClassOrInterfaceType type)
                || !type.getNameAsString().endsWith("ThreadLocal")) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (VariableDeclarator variable : field.getVariables()) {
            if (TYPES.contains(context.types().resolve(variable.getType()).name())
                    && variable.getInitializer()
                            .map(value -> isPlain(value, context))
                            .orElse(true)
                    && isKeptInFile(field, variable, context)) {
                check(variable, context).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** Whether a field is sure to hold a thread local of the JDK: a subclass may clean up by itself. */
    private static boolean isPlain(Expression value, RuleContext context) {
        Expression plain = Written.inner(value);
        boolean isAnonymous = plain instanceof ObjectCreationExpr creation
                && creation.getAnonymousClassBody().isPresent();
        return plain.isNullLiteralExpr()
                || (!isAnonymous && TYPES.contains(context.types().typeOf(plain).name()));
    }

    /** Whether the file shows every use of a field. */
    private static boolean isKeptInFile(FieldDeclaration field, VariableDeclarator variable, RuleContext context) {
        return field.isPrivate()
                || (!Exported.isExported(field, context)
                        && isOnlyHere(Mention.name(variable.getNameAsString()), context)
                        && isOnlyHere(Mention.member(variable.getNameAsString()), context));
    }

    private static boolean isOnlyHere(Mention mention, RuleContext context) {
        return context.project()
                .reach(mention)
                .map(reach -> reach.isWithin(context.file()))
                .orElse(true);
    }

    private static Optional<Finding> check(VariableDeclarator variable, RuleContext context) {
        if (WEAK.matcher(variable.getTypeAsString()).find()) {
            return Optional.empty();
        }
        List<MethodCallExpr> sets = new ArrayList<>();
        boolean isRead = false;
        for (Expression place : Occurrences.of(variable, context)) {
            Optional<MethodCallExpr> call = Occurrences.callOn(place);
            if (call.isEmpty()) {
                if (!FieldUses.isWritten(place)) {
                    return Optional.empty();
                }
                continue;
            }
            switch (call.get().getNameAsString()) {
                case "remove" -> {
                    return Optional.empty();
                }
                case "set" -> {
                    if (isSetNull(call.get())) {
                        if (context.option(SET_NULL)) {
                            // Somebody cleans up, and is told how to do it well.
                            return Optional.empty();
                        }
                    } else if (isInFinally(call.get()) || OldValues.isSetBack(call.get(), place, variable, context)) {
                        return Optional.empty();
                    } else {
                        sets.add(call.get());
                    }
                }
                default -> isRead = true;
            }
        }
        if (!sets.isEmpty()
                && sets.stream().allMatch(set -> isFirst(set) || OldValues.isCache(set, variable.getNameAsString()))) {
            return Optional.empty();
        }
        if (sets.isEmpty() && !(isRead && context.option(WITH_INITIAL))) {
            return Optional.empty();
        }
        Finding finding = context.atName(
                variable,
                "`%s` gets a value that nobody removes: threads of a pool keep it, and hand it to the next task; call `remove()` in a `finally` when the task is done"
                        .formatted(variable.getNameAsString()));
        for (MethodCallExpr set : sets) {
            finding = finding.withRelated(
                    new RelatedLocation(context.file().path(), context.file().region(set), "set here"));
        }
        return Optional.of(finding);
    }

    /** A value that is set only where there was none is a thing that each thread has one of, for good. */
    private static boolean isFirst(MethodCallExpr set) {
        Node node = set;
        while (node.getParentNode().isPresent() && !(node instanceof CallableDeclaration<?>)) {
            Node parent = node.getParentNode().get();
            if (parent instanceof IfStmt test
                    && test.getThenStmt() == node
                    && Written.inner(test.getCondition()) instanceof BinaryExpr comparison
                    && comparison.getOperator() == BinaryExpr.Operator.EQUALS
                    && (comparison.getLeft().isNullLiteralExpr()
                            || comparison.getRight().isNullLiteralExpr())) {
                return true;
            }
            node = parent;
        }
        return false;
    }

    /** A value that is set when the work is over is the one from before. */
    private static boolean isInFinally(Node place) {
        Node child = place;
        Node node = place.getParentNode().orElse(null);
        while (node != null) {
            if (node instanceof TryStmt statement && statement.getFinallyBlock().orElse(null) == child) {
                return true;
            }
            child = node;
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean isSetNull(MethodCallExpr call) {
        return call.getNameAsString().equals("set")
                && call.getArguments().size() == 1
                && Written.inner(call.getArgument(0)).isNullLiteralExpr();
    }

    private static List<Finding> checkCall(MethodCallExpr call, RuleContext context) {
        if (!isSetNull(call)
                || OldValues.isRemarked(call, context.file())
                || call.getScope().isEmpty()
                || !context.option(SET_NULL)
                || !context.types()
                        .isSubtype(context.types().typeOf(call.getScope().get()), THREAD_LOCAL)
                        .isYes()) {
            return List.of();
        }
        String scope = context.file().text(call.getScope().get());
        Finding finding = context.at(
                Anchors.firstToken(call, context.file()),
                call,
                "`set(null)` leaves an entry in the thread, with a reference to this thread local: call `remove()`");
        Region end = context.file()
                .region(context.file().start(call.getName()), context.file().end(call));
        Edit edit = new Edit(end, "remove()");
        String title = "Call `remove()` on `" + scope + "`";
        boolean isSafe = isCreatedEmpty(call.getScope().get(), context);
        return List.of(finding.withFix(isSafe ? Fix.safe(title, edit) : Fix.needsReview(title, edit)));
    }

    /** Whether a thread local gives {@code null} after {@code remove()}, as it does after {@code set(null)}. */
    private static boolean isCreatedEmpty(Expression scope, RuleContext context) {
        Optional<Symbol.Field> field = FieldNames.of(scope, context.types());
        return field.filter(found -> found.field().modifiers().isFinal())
                .flatMap(found -> FieldNames.declaration(found, scope, context.types()))
                .flatMap(VariableDeclarator::getInitializer)
                .filter(value -> Written.inner(value) instanceof ObjectCreationExpr creation
                        && creation.getAnonymousClassBody().isEmpty()
                        && TYPES.contains(context.types().typeOf(creation).name()))
                .isPresent();
    }
}
