package dev.guidelint.rules.porting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Member;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.TypeHeader;
import java.util.List;
import java.util.Optional;

/** What an inner class uses of the object around it. */
final class OuterUse {
    private final RuleContext context;
    private final String own;
    private final String outer;
    private String found = "";
    private boolean isDoubtful;

    private OuterUse(ClassOrInterfaceDeclaration type, RuleContext context) {
        this.context = context;
        this.own = context.types().header(type).name();
        this.outer = own.substring(0, Math.max(0, own.lastIndexOf('.')));
    }

    /**
     * The first thing it uses.
     *
     * @return empty if it surely uses nothing; an empty text if it may use something
     */
    static Optional<String> of(ClassOrInterfaceDeclaration type, RuleContext context) {
        OuterUse use = new OuterUse(type, context);
        use.visit(type);
        if (!use.found.isEmpty()) {
            return Optional.of(use.found);
        }
        return use.isDoubtful ? Optional.of("") : Optional.empty();
    }

    private void visit(Node node) {
        if (!found.isEmpty()) {
            return;
        }
        if (node instanceof ThisExpr self && self.getTypeName().isPresent()) {
            found = isOwn(context.types().typeOf(self).name()) ? "" : self.toString();
        } else if (node instanceof SuperExpr parent && parent.getTypeName().isPresent()) {
            isDoubtful = true;
        } else if (node instanceof NameExpr name) {
            visitName(name);
        } else if (node instanceof MethodCallExpr call && call.getScope().isEmpty()) {
            visitCall(call);
        } else if (node instanceof ObjectCreationExpr creation
                && creation.getScope().isEmpty()) {
            visitCreation(creation);
        }
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            visit(children.get(i));
        }
    }

    private void visitName(NameExpr name) {
        Optional<Symbol> symbol = context.types().symbol(name);
        if (symbol.isEmpty()) {
            isDoubtful |= !Character.isUpperCase(name.getNameAsString().charAt(0));
        } else if (symbol.get() instanceof Symbol.Field field
                && !field.field().modifiers().isStatic()
                && !isOwn(field.owner())) {
            found = name.getNameAsString();
        }
    }

    private void visitCall(MethodCallExpr call) {
        JavaType receiver = context.types().receiver(call);
        if (!receiver.isDeclared()) {
            isDoubtful = true;
        } else if (!isOwn(receiver.name())) {
            List<Member> members = context.types().members(call);
            boolean isStatic = !members.isEmpty()
                    && members.stream()
                            .allMatch(member -> member.method().modifiers().isStatic());
            found = isStatic ? "" : call.getNameAsString() + "()";
        }
    }

    private void visitCreation(ObjectCreationExpr creation) {
        JavaType type = context.types().resolve(creation.getType());
        if (type.isDeclared() && !type.is(own) && type.name().startsWith(outer + ".")) {
            isDoubtful |= context.types()
                    .header(type.name())
                    .filter(header -> header.kind() == TypeHeader.Kind.CLASS
                            && !header.modifiers().isStatic())
                    .isPresent();
        }
    }

    /** Whether a member of a type belongs to the class itself, to a class in it, or to what it extends. */
    private boolean isOwn(String owner) {
        return owner.equals(own)
                || owner.startsWith(own + ".")
                || context.types().isSubtype(JavaType.declared(own), owner).isYes();
    }
}
