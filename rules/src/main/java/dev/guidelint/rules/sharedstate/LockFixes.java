package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Places;
import java.util.Optional;

/** A lock object of its own, for people to look at: other code may lock the old one. */
final class LockFixes {
    private LockFixes() {}

    /** Introduces a lock object, or uses the one that is there, where the old lock can be anybody's. */
    static Optional<Fix> of(SynchronizedStmt block, LockKind kind, RuleContext context) {
        boolean canReplace = kind == LockKind.LITERAL
                || kind == LockKind.GET_CLASS
                || kind == LockKind.VALUE_BASED
                || (kind == LockKind.FRESH_OBJECT && block.getExpression().isObjectCreationExpr());
        BodyDeclaration<?> member = Places.member(block).orElse(null);
        if (!canReplace
                || member == null
                || !(member.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration type)
                || type.isInterface()) {
            return Optional.empty();
        }
        boolean isStatic = Places.isStaticMember(member) || kind == LockKind.GET_CLASS;
        String name = isStatic ? "LOCK" : "lock";
        Edit use = new Edit(context.file().region(block.getExpression()), name);
        Optional<Symbol> known = context.types().symbol(name, block.getExpression());
        String title = "Lock `" + name + "`";
        if (known.isPresent()) {
            boolean isLock = known.get() instanceof Symbol.Field field
                    && field.type().is("java.lang.Object")
                    && field.field().modifiers().has(Modifiers.PRIVATE | Modifiers.FINAL)
                    && field.field().modifiers().isStatic() == isStatic;
            return isLock ? Optional.of(Fix.needsReview(title, use)) : Optional.empty();
        }
        int brace = Anchors.bodyStart(type, context.file()) + 1;
        Region head = context.file().region(brace, brace);
        String field = "\n" + Anchors.indentation(member, context.file()) + "private " + (isStatic ? "static " : "")
                + "final Object " + name + " = new Object();";
        return Optional.of(Fix.needsReview(title, new Edit(head, field), use));
    }
}
