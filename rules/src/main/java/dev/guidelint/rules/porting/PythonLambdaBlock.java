package dev.guidelint.rules.porting;

import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;

/** Flags lambdas that need statements. */
final class PythonLambdaBlock implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-lambda-block", Severity.INFO, "lambda with statements")
            .offByDefault();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern BLOCK =
            Concerns.cost("lambda with statements", 1, "a `def` with a name just before, `nonlocal` where it assigns");

    @Override
    public void register(Subscriptions on) {
        on.each(LambdaExpr.class, PythonLambdaBlock::check);
    }

    private static List<Finding> check(LambdaExpr lambda, RuleContext context) {
        if (!(lambda.getBody() instanceof BlockStmt block) || isExpression(block)) {
            return List.of();
        }
        int count = block.getStatements().size();
        String what = count == 1 ? "a statement" : count + " statements";
        return List.of(context.at(
                        context.file().region(lambda).startLine()
                                        == context.file().region(block).startLine()
                                ? context.file()
                                        .region(
                                                context.file().start(lambda),
                                                context.file().start(block) + 1)
                                : context.file().region(block),
                        lambda,
                        "lambda of %s: Python's `lambda` is one expression, so this becomes a function with a name"
                                .formatted(what))
                .withConcern(BLOCK));
    }

    /** Whether a block is nothing but what one expression says as well. */
    private static boolean isExpression(BlockStmt block) {
        if (block.getStatements().size() > 1) {
            return false;
        }
        return block.isEmpty()
                || block.getStatement(0) instanceof ReturnStmt
                || (block.getStatement(0) instanceof ExpressionStmt statement
                        && (statement.getExpression() instanceof MethodCallExpr
                                || statement.getExpression() instanceof ObjectCreationExpr));
    }
}
