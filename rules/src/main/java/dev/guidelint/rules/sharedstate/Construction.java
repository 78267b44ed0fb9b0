package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.Places;
import java.util.Optional;

/** Code that runs while an object is made: constructors, instance initializers, and initializers of instance fields. */
final class Construction {
    private Construction() {}

    /** The constructor, initializer or field whose code makes an object at a place; empty if it runs at other times. */
    static Optional<BodyDeclaration<?>> around(Node place) {
        Node node = place.getParentNode().orElse(null);
        while (node != null && !(node instanceof BodyDeclaration<?>)) {
            if (node instanceof LambdaExpr) {
                return Optional.empty();
            }
            node = node.getParentNode().orElse(null);
        }
        if (!(node instanceof BodyDeclaration<?> member)
                || !(member.getParentNode().orElse(null) instanceof TypeDeclaration<?>)) {
            return Optional.empty();
        }
        boolean constructs = member instanceof ConstructorDeclaration
                || member instanceof CompactConstructorDeclaration
                || (member instanceof InitializerDeclaration initializer && !initializer.isStatic())
                || (member instanceof FieldDeclaration field && !Places.isStatic(field));
        return constructs ? Optional.of(member) : Optional.empty();
    }

    /** Whether nothing but the end of a constructor follows the statement that a place is in. */
    static boolean isInLastStatement(Node place, BodyDeclaration<?> member) {
        if (!(member instanceof ConstructorDeclaration constructor)) {
            return false;
        }
        Node child = place;
        while (child.getParentNode().isPresent() && child.getParentNode().get() != constructor.getBody()) {
            Node parent = child.getParentNode().get();
            boolean isFollowed = parent instanceof BlockStmt block
                    && !isLast(child, block)
                    && !(block.getParentNode().orElse(null) instanceof TryStmt);
            if (isFollowed) {
                return false;
            }
            child = parent;
        }
        return isLast(child, constructor.getBody());
    }

    private static boolean isLast(Node child, BlockStmt block) {
        Optional<Statement> last = block.getStatements().getLast();
        return last.isPresent() && last.get() == child;
    }

    /**
     * Whether no constructor of a subclass can run after those of a class: it is final, or only the project could extend
     * it and does not.
     */
    static boolean isNeverExtended(TypeDeclaration<?> type, RuleContext context) {
        TypeHeader header = context.types().header(type);
        return header.modifiers().isFinal()
                || (!context.project().hasSubtypes(header.name())
                        && (!Exported.isExported(type, context) || !Exported.isExtensible(type, context)));
    }
}
