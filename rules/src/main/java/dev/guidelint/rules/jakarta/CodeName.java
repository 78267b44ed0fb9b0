package dev.guidelint.rules.jakarta;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A qualified name in code, from its first word on: of a type, an annotation or a static member, but of no import and no
 * package declaration.
 *
 * @param text the name as far as dots go
 * @param start the node of its first word
 * @param whole the node of all of it
 */
record CodeName(String text, Node start, Node whole) {
    /** What to do with such a name. */
    @FunctionalInterface
    interface NameCheck {
        List<Finding> check(CodeName name, RuleContext context);
    }

    /** Subscribes to all names whose first word is one of the given ones. */
    static void each(Subscriptions on, Set<String> firstWords, NameCheck check) {
        on.each(
                ClassOrInterfaceType.class,
                (type, context) -> type.getScope().isEmpty() && firstWords.contains(type.getNameAsString())
                        ? ofType(type).map(name -> check.check(name, context)).orElse(List.of())
                        : List.of());
        on.each(
                NameExpr.class,
                (name, context) -> firstWords.contains(name.getNameAsString())
                        ? ofExpression(name)
                                .map(found -> check.check(found, context))
                                .orElse(List.of())
                        : List.of());
        on.each(
                Name.class,
                (name, context) -> name.getQualifier().isEmpty() && firstWords.contains(name.getIdentifier())
                        ? ofName(name).map(found -> check.check(found, context)).orElse(List.of())
                        : List.of());
    }

    private static Optional<CodeName> ofType(ClassOrInterfaceType first) {
        StringBuilder text = new StringBuilder(first.getNameAsString());
        ClassOrInterfaceType whole = first;
        while (whole.getParentNode().orElse(null) instanceof ClassOrInterfaceType parent
                && parent.getScope().orElse(null) == whole) {
            whole = parent;
            text.append('.').append(whole.getNameAsString());
        }
        SimpleName start = first.getName();
        return whole == first ? Optional.empty() : Optional.of(new CodeName(text.toString(), start, whole));
    }

    private static Optional<CodeName> ofExpression(NameExpr first) {
        StringBuilder text = new StringBuilder(first.getNameAsString());
        Node whole = first;
        while (whole.getParentNode().orElse(null) instanceof FieldAccessExpr parent && parent.getScope() == whole) {
            whole = parent;
            text.append('.').append(parent.getNameAsString());
        }
        return whole == first ? Optional.empty() : Optional.of(new CodeName(text.toString(), first, whole));
    }

    private static Optional<CodeName> ofName(Name first) {
        Name whole = first;
        while (whole.getParentNode().orElse(null) instanceof Name parent) {
            whole = parent;
        }
        Node around = whole.getParentNode().orElse(whole);
        return whole == first || around instanceof ImportDeclaration || around instanceof PackageDeclaration
                ? Optional.empty()
                : Optional.of(new CodeName(whole.asString(), first, whole));
    }
}
