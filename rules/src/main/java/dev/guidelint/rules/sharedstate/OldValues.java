package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Values of a thread that are put back after work, and what people say about them. */
final class OldValues {
    private static final Pattern OLD_NAME = Pattern.compile(
            "_*(?:former|last|old|orig|original|outer|prev|previous|prior|restored?|saved?)(?:[A-Z_\\d].*)?");

    /** "Instead of remove()", "remove would throw the buffer away": a reason, and not a description of what is done. */
    private static final Pattern WHY_NOT_REMOVE = Pattern.compile(
            "\\b(?:avoid|not|no|instead|rather|without|n't)\\b.*\\bremov|\\bremov\\w*\\b.*\\b(?:kills?|slow|slower|costs?|costly|expensive|not|would)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A flag that is not raised is as good as none. */
    private static final Set<String> NOT_RAISED = Set.of("false", "Boolean.FALSE");

    private OldValues() {}

    /**
     * Whether a call of {@code set} puts an old value back, or the value that there was in the beginning, or hands the old
     * value to its caller, who will.
     *
     * @param set the call
     * @param local the thread local, as written before the call
     * @param field the declaration of the thread local
     * @param context knows the file
     */
    static boolean isSetBack(MethodCallExpr set, Expression local, VariableDeclarator field, RuleContext context) {
        String scope = context.file().text(local);
        Expression value = set.getArguments().getFirst().map(Written::inner).orElse(set);
        if (isInitial(value, field) || NOT_RAISED.contains(value.toString())) {
            return true;
        }
        if (!(value instanceof NameExpr name)) {
            return returnsOldValue(set, scope, context);
        }
        if (OLD_NAME.matcher(name.getNameAsString()).matches()) {
            return true;
        }
        Node declaration = context.types().symbol(name).orElse(null) instanceof Symbol.Variable variable
                ? variable.declaration()
                : null;
        return (declaration instanceof VariableDeclarator old && isReadFrom(old, scope, context))
                || (declaration instanceof Parameter parameter && isSometimesNull(parameter, context))
                || returnsOldValue(set, scope, context);
    }

    /** {@code ThreadLocal.withInitial(() -> false)}, and {@code set(false)} when the work is done. */
    private static boolean isInitial(Expression value, VariableDeclarator field) {
        return field.getInitializer().orElse(null) instanceof MethodCallExpr maker
                && maker.getNameAsString().equals("withInitial")
                && maker.getArguments().size() == 1
                && maker.getArgument(0) instanceof LambdaExpr lambda
                && lambda.getExpressionBody()
                        .filter(initial -> initial.toString().equals(value.toString()))
                        .isPresent();
    }

    private static boolean isReadFrom(VariableDeclarator variable, String local, RuleContext context) {
        return variable.getInitializer()
                .filter(value -> isGet(value, local, context))
                .isPresent();
    }

    /** Whether a private method with one parameter is called with {@code null} somewhere: then it clears as well as sets. */
    private static boolean isSometimesNull(Parameter parameter, RuleContext context) {
        return parameter.getParentNode().orElse(null) instanceof MethodDeclaration method
                && method.isPrivate()
                && method.getParameters().size() == 1
                && Pattern.compile("\\b" + method.getNameAsString() + "\\s*\\(\\s*null\\s*\\)")
                        .matcher(context.file().text())
                        .find();
    }

    private static boolean returnsOldValue(MethodCallExpr set, String local, RuleContext context) {
        Optional<MethodDeclaration> method = Places.method(set);
        if (method.isEmpty() || method.get().getType().isVoidType()) {
            return false;
        }
        Set<String> old = new HashSet<>();
        boolean[] found = new boolean[1];
        OwnCode.visit(method.get().getBody().orElseThrow(), node -> {
            if (node instanceof VariableDeclarator variable && isReadFrom(variable, local, context)) {
                old.add(variable.getNameAsString());
            }
            found[0] |= node instanceof ReturnStmt result
                    && result.getExpression()
                            .map(Written::inner)
                            .filter(value -> value instanceof NameExpr name && old.contains(name.getNameAsString()))
                            .isPresent();
        });
        return found[0];
    }

    /**
     * Whether a method looks at the value of its thread and then replaces it by one that it makes: such a value belongs to
     * the thread, and the next task may find it.
     *
     * @param set the call
     * @param field the name of the thread local
     */
    static boolean isCache(MethodCallExpr set, String field) {
        Expression value = set.getArguments().getFirst().map(Written::inner).orElse(set);
        Optional<MethodDeclaration> method = Places.method(set);
        if (method.isEmpty()) {
            return false;
        }
        boolean[] isMade = {value.isObjectCreationExpr()};
        boolean[] isRead = new boolean[1];
        OwnCode.visit(method.get().getBody().orElseThrow(), node -> {
            isMade[0] |= node instanceof VariableDeclarator variable
                    && value instanceof NameExpr name
                    && variable.getNameAsString().equals(name.getNameAsString())
                    && variable.getInitializer()
                            .filter(Expression::isObjectCreationExpr)
                            .isPresent();
            isRead[0] |= node instanceof MethodCallExpr call
                    && call.getNameAsString().equals("get")
                    && call.getScope()
                            .filter(scope -> scope.toString().endsWith(field))
                            .isPresent();
        });
        return isMade[0] && isRead[0];
    }

    private static boolean isGet(Expression value, String local, RuleContext context) {
        return Written.inner(value) instanceof MethodCallExpr call
                && call.getNameAsString().equals("get")
                && call.getScope()
                        .filter(scope -> context.file().text(scope).equals(local))
                        .isPresent();
    }

    /** Whether a comment beside a call, or on the line above, says why the value is not removed. */
    static boolean isRemarked(MethodCallExpr call, SourceFile file) {
        int line = file.region(call).endLine();
        for (SourceComment comment : file.comments()) {
            if (comment.end() > file.start(call) - 200) {
                int commentLine = file.region(comment.start(), comment.end()).endLine();
                if (commentLine > line) {
                    return false;
                }
                if (commentLine >= line - 1
                        && WHY_NOT_REMOVE.matcher(file.text(comment)).find()) {
                    return true;
                }
            }
        }
        return false;
    }
}
