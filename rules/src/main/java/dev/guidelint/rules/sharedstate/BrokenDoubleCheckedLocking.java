package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.Locks;
import dev.guidelint.analyzer.vocabulary.Mutability;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Snapshots;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Flags double-checked locking of a field that is not volatile. */
final class BrokenDoubleCheckedLocking implements Rule {
    private static final Option<Boolean> IMMUTABLE_OK =
            Option.flag("immutable-ok", true, "whether fields of an immutable type need not be volatile");

    private static final RuleInfo INFO = RuleInfo.of(
                    "broken-double-checked-locking", Severity.ERROR, "double check without volatile")
            .needs(Needs.NAMES, Needs.TYPES)
            .cwe(609)
            .aliases("DC_DOUBLECHECK")
            .options(IMMUTABLE_OK, Mutability.KNOWN_IMMUTABLE, Mutability.KNOWN_MUTABLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(IfStmt.class, BrokenDoubleCheckedLocking::check);
    }

    private static List<Finding> check(IfStmt outer, RuleContext context) {
        List<Expression> ifNull = NullTests.nullIf(outer.getCondition());
        List<Expression> unlessNull = NullTests.nullUnless(outer.getCondition());
        if (ifNull.isEmpty() && unlessNull.isEmpty()) {
            return List.of();
        }
        for (Expression tested : ifNull) {
            List<Finding> findings = check(outer, tested, List.of(outer.getThenStmt()), context);
            if (!findings.isEmpty()) {
                return findings;
            }
        }
        for (Expression tested : unlessNull) {
            List<Finding> findings = check(outer, tested, Exits.otherwise(outer), context);
            if (!findings.isEmpty()) {
                return findings;
            }
        }
        return List.of();
    }

    /** The outer test, and the code that runs if what it tests is null. */
    private static List<Finding> check(
            IfStmt outer, Expression tested, List<? extends Node> code, RuleContext context) {
        List<SynchronizedStmt> blocks = new ArrayList<>();
        for (Node part : code) {
            OwnCode.visit(part, node -> {
                if (node instanceof SynchronizedStmt block) {
                    blocks.add(block);
                }
            });
        }
        if (blocks.isEmpty()) {
            return List.of();
        }
        Expression original = LazyWrites.original(tested, context);
        Optional<Symbol.Field> field = FieldNames.of(original, context.types());
        if (field.isEmpty() || field.get().field().modifiers().has(Modifiers.VOLATILE)) {
            return List.of();
        }
        Optional<MethodDeclaration> method = Places.method(outer);
        if (method.isPresent() && method.get().isSynchronized()) {
            return List.of();
        }
        for (SynchronizedStmt block : blocks) {
            List<AssignExpr> writes = lazyWrites(block, field.get(), holder(original, context), context);
            if (!writes.isEmpty() && !isImmutable(field.get(), writes, context) && !Locks.isAnyHeld(outer)) {
                return List.of(finding(outer, field.get(), context));
            }
        }
        return List.of();
    }

    /** Assignments of a field in a block that only happen after a test has found it null. */
    private static List<AssignExpr> lazyWrites(
            SynchronizedStmt block, Symbol.Field field, String holder, RuleContext context) {
        List<AssignExpr> writes = new ArrayList<>();
        OwnCode.visit(block.getBody(), node -> {
            if (node instanceof IfStmt inner) {
                for (Expression tested : NullTests.nullIf(inner.getCondition())) {
                    if (LazyWrites.isField(tested, field, context)) {
                        collectWrites(inner.getThenStmt(), field, holder, context, writes);
                    }
                }
                for (Expression tested : NullTests.nullUnless(inner.getCondition())) {
                    if (LazyWrites.isField(tested, field, context)) {
                        Exits.otherwise(inner).forEach(part -> collectWrites(part, field, holder, context, writes));
                    }
                }
            }
        });
        return writes;
    }

    private static void collectWrites(
            Node code, Symbol.Field field, String holder, RuleContext context, List<AssignExpr> writes) {
        OwnCode.visit(code, node -> {
            if (node instanceof AssignExpr assign
                    && holder(assign.getTarget(), context).equals(holder)
                    && !isSelfLink(assign, holder)
                    && FieldNames.of(assign.getTarget(), context.types())
                            .filter(target -> FieldNames.same(target, field))
                            .isPresent()) {
                writes.add(assign);
            }
        });
    }

    /** {@code node.next = node} creates nothing: it is a mark. */
    private static boolean isSelfLink(AssignExpr assign, String holder) {
        String value = Written.inner(assign.getValue()).toString();
        return value.equals(holder) || (holder.isEmpty() && value.equals("this"));
    }

    /** The object whose field is meant, as written; empty for this object and for static fields. */
    private static String holder(Expression field, RuleContext context) {
        return Written.inner(field) instanceof FieldAccessExpr access
                        && FieldNames.ownOrStatic(access, context.types()).isEmpty()
                ? access.getScope().toString()
                : "";
    }

    /** What is immutable has final fields, and these are seen by whoever sees the object (JLS 17.5). */
    private static boolean isImmutable(Symbol.Field field, List<AssignExpr> writes, RuleContext context) {
        if (!context.option(IMMUTABLE_OK)) {
            return false;
        }
        if (Mutability.isImmutable(field.type(), context).isPossible()) {
            return true;
        }
        for (AssignExpr write : writes) {
            if (Snapshots.of(write.getValue(), context) != Snapshots.Kind.SNAPSHOT) {
                return false;
            }
        }
        return true;
    }

    private static Finding finding(IfStmt outer, Symbol.Field field, RuleContext context) {
        String name = field.field().name();
        Finding finding = context.at(
                Anchors.keyword(outer, "if", context.file()),
                outer,
                "`%s` is tested without the lock and is not `volatile`: a thread may see the object before its fields are set; make `%s` volatile"
                        .formatted(name, name));
        return FieldNames.declaration(field, outer, context.types())
                .flatMap(VariableDeclarator::getParentNode)
                .filter(FieldDeclaration.class::isInstance)
                .map(parent -> finding.withFix(addVolatile((FieldDeclaration) parent, name, context)))
                .orElse(finding);
    }

    private static Fix addVolatile(FieldDeclaration field, String name, RuleContext context) {
        int start = context.file().start(field.getElementType());
        return Fix.safe("Make `" + name + "` volatile", new Edit(context.file().region(start, start), "volatile "));
    }
}
