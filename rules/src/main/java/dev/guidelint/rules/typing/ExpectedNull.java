package dev.guidelint.rules.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.javadoc.BlockTag;
import dev.guidelint.analyzer.javadoc.DocComment;
import dev.guidelint.analyzer.javadoc.DocComments;
import dev.guidelint.analyzer.vocabulary.NullnessAnnotations;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.Optional;
import java.util.regex.Pattern;

/** Returns of {@code null} that nobody trips over: the method says so, or the value never gets anywhere. */
final class ExpectedNull {
    private static final Pattern NULL = Pattern.compile("\\bnull\\b");
    private static final Pattern RETURNS_NULL =
            Pattern.compile("(?i)\\breturn[^.]*\\bnull\\b|\\bnull\\b[^.]*\\breturned\\b");
    private static final Pattern FAILS = Pattern.compile("(?i).*(throw|fail|abort|error|exit).*");

    private ExpectedNull() {}

    /** Whether a method announces that its result may be null, by an annotation or in its documentation. */
    static boolean isAnnounced(MethodDeclaration method, SourceFile file) {
        if (NullnessAnnotations.isNullable(method)) {
            return true;
        }
        Optional<DocComment> doc = DocComments.of(file, method);
        if (doc.isEmpty()) {
            return false;
        }
        for (BlockTag tag : doc.get().tags("return")) {
            if (NULL.matcher(tag.whole().text()).find()) {
                return true;
            }
        }
        return RETURNS_NULL.matcher(doc.get().description().text()).find();
    }

    /** Whether a statement concerns nobody: {@code null} for {@code null}, after a failure, or until somebody overrides it. */
    static boolean isHarmless(ReturnStmt statement, MethodDeclaration method) {
        return isForNull(statement, method) || isAfterFailure(statement) || isHook(statement, method);
    }

    /** Whether a statement is what {@code if (p == null)} leads to: who passes something does not get null there. */
    private static boolean isForNull(ReturnStmt statement, MethodDeclaration method) {
        Node child = statement;
        Node parent = statement.getParentNode().orElse(null);
        if (parent instanceof BlockStmt block && block.getStatements().size() == 1) {
            child = block;
            parent = block.getParentNode().orElse(null);
        }
        return parent instanceof IfStmt choice
                && choice.getThenStmt() == child
                && Written.inner(choice.getCondition()) instanceof BinaryExpr test
                && test.getOperator() == BinaryExpr.Operator.EQUALS
                && (isParameter(test.getLeft(), method) || isParameter(test.getRight(), method))
                && (test.getLeft().isNullLiteralExpr() || test.getRight().isNullLiteralExpr());
    }

    private static boolean isParameter(Expression expression, MethodDeclaration method) {
        return expression instanceof NameExpr name
                && method.getParameterByName(name.getNameAsString()).isPresent();
    }

    /** {@code throwIt(e); return null;}: the compiler does not know that the call never comes back. */
    private static boolean isAfterFailure(ReturnStmt statement) {
        if (!(statement.getParentNode().orElse(null) instanceof BlockStmt block)) {
            return false;
        }
        int index = block.getStatements().indexOf(statement);
        return index > 0
                && block.getStatement(index - 1) instanceof ExpressionStmt before
                && before.getExpression() instanceof MethodCallExpr call
                && FAILS.matcher(call.getNameAsString()).matches();
    }

    /** A method that does nothing but return null waits for a subclass that knows better. */
    private static boolean isHook(ReturnStmt statement, MethodDeclaration method) {
        boolean canBeOverridden = !method.isStatic() && !method.isPrivate() && !method.isFinal();
        boolean isAll =
                method.getBody().map(body -> body.getStatements().size() == 1).orElse(false);
        return canBeOverridden
                && isAll
                && statement.getExpression().map(Expression::isNullLiteralExpr).orElse(false);
    }
}
