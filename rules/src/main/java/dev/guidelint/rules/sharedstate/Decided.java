package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.AnnotationNames;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Calls that change something for the whole virtual machine, and of which the author or a caller has thought. */
final class Decided {
    private static final Set<String> BY_KEY =
            Set.of("clearProperty", "put", "putIfAbsent", "remove", "replace", "setProperty");

    /** Methods whose name says what they do to the program; whoever calls one has decided it. */
    private static final Pattern INSTALLS = Pattern.compile("(?:(?:un)?install|set[uU]p)(?:[A-Z].*)?");

    private Decided() {}

    /**
     * Whether the decision lies with others, with those who chose the property or those who call the method, or an
     * annotation gives a reason for it.
     */
    static boolean isDecided(MethodCallExpr call, RuleContext context) {
        Optional<MethodDeclaration> method = Places.method(call);
        return isAllowed(call)
                || (method.isPresent()
                        && (INSTALLS.matcher(method.get().getNameAsString()).matches()
                                || isAllOf(call, method.get(), context)))
                || (BY_KEY.contains(call.getNameAsString())
                        && !call.getArguments().isEmpty()
                        && isVariable(call.getArgument(0), context));
    }

    /** The annotation of forbidden-apis, which has a list of such calls, too, and wants a reason. */
    private static boolean isAllowed(Node place) {
        Node node = place;
        while (node != null) {
            if (node instanceof NodeWithAnnotations<?> declaration
                    && AnnotationNames.isAnyOn(declaration, Set.of("SuppressForbidden"))) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    /** Whether a call is undone soon: the code around it calls the same method in a {@code finally}. */
    static boolean isForAWhile(MethodCallExpr call) {
        boolean[] found = new boolean[1];
        Places.member(call)
                .ifPresent(member -> member.getChildNodes()
                        .forEach(child -> OwnCode.visit(child, node -> {
                            if (!found[0] && node instanceof TryStmt statement) {
                                statement
                                        .getFinallyBlock()
                                        .ifPresent(block -> OwnCode.visit(block, other -> {
                                            found[0] |= other instanceof MethodCallExpr undo
                                                    && undo.getNameAsString().equals(call.getNameAsString())
                                                    && undo.getScope().equals(call.getScope());
                                        }));
                            }
                        })));
        return found[0];
    }

    /** Whether a method does nothing but hand its parameters on. */
    private static boolean isAllOf(MethodCallExpr call, MethodDeclaration method, RuleContext context) {
        Node body = call.getParentNode().flatMap(Node::getParentNode).orElse(null);
        return body instanceof BlockStmt block
                && block.getStatements().size() == 1
                && method.getBody().orElse(null) == block
                && !call.getArguments().isEmpty()
                && call.getArguments().stream().allMatch(argument -> isParameter(argument, context));
    }

    private static boolean isParameter(Expression expression, RuleContext context) {
        return Written.inner(expression) instanceof NameExpr name
                && context.types().symbol(name).orElse(null) instanceof Symbol.Variable variable
                && variable.declaration() instanceof Parameter;
    }

    /** Whether an expression is a variable or comes out of one; a constant is none. */
    private static boolean isVariable(Expression expression, RuleContext context) {
        Expression plain = Written.inner(expression);
        if (plain instanceof MethodCallExpr call) {
            return call.getScope().isPresent() && isVariable(call.getScope().get(), context);
        }
        if (plain instanceof ArrayAccessExpr access) {
            return isVariable(access.getName(), context);
        }
        return (plain instanceof NameExpr name && context.types().symbol(name).orElse(null) instanceof Symbol.Variable)
                || FieldNames.of(plain, context.types())
                        .filter(field -> !field.field().modifiers().isStatic())
                        .isPresent();
    }
}
