package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Written;
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

    /** Whether no field of the object is set any more after a place in its constructor, so far as that can be seen. */
    static boolean isFinished(Node place, BodyDeclaration<?> member, RuleContext context) {
        if (!(member instanceof ConstructorDeclaration constructor)) {
            return false;
        }
        boolean[] goesOn = new boolean[1];
        int end = context.file().end(place);
        OwnCode.visit(constructor.getBody(), node -> {
            // What is written around the place happens after it.
            boolean isLater = !goesOn[0] && node != place && context.file().end(node) >= end;
            goesOn[0] |= isLater && (setsField(node, context) || isOwnCall(node));
        });
        return !goesOn[0];
    }

    private static boolean setsField(Node node, RuleContext context) {
        return Written.by(node)
                .filter(target -> !(target instanceof NameExpr name
                        && context.types().symbol(name).orElse(null) instanceof Symbol.Variable))
                .isPresent();
    }

    /** A method of the object may set anything. */
    private static boolean isOwnCall(Node node) {
        return node instanceof MethodCallExpr call
                && call.getScope()
                        .map(Written::inner)
                        .map(Expression::isThisExpr)
                        .orElse(true);
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
