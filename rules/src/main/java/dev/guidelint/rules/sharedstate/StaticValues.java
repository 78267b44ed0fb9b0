package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.vocabulary.FieldUses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a static final field is given: by its initializer, or else by the static initializers of its type. */
final class StaticValues {
    private StaticValues() {}

    static List<Expression> of(VariableDeclarator variable, RuleContext context) {
        if (variable.getInitializer().isPresent()) {
            return List.of(variable.getInitializer().get());
        }
        Node type = variable.getParentNode().flatMap(Node::getParentNode).orElse(variable);
        List<Expression> values = new ArrayList<>();
        if (type instanceof TypeDeclaration<?> declaration) {
            for (BodyDeclaration<?> member : declaration.getMembers()) {
                if (member instanceof InitializerDeclaration initializer && initializer.isStatic()) {
                    FieldUses uses = FieldUses.in(initializer, Set.of(variable.getNameAsString()), context.types());
                    for (FieldUses.Use use :
                            uses.of(context.types().enclosingType(variable).name(), variable.getNameAsString())) {
                        use.value().ifPresent(values::add);
                    }
                }
            }
        }
        return values;
    }
}
