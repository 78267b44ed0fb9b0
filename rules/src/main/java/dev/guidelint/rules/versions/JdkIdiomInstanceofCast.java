package dev.guidelint.rules.versions;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Flags a test of a type whose next line casts to it. */
final class JdkIdiomInstanceofCast implements Rule {
    private static final int RELEASE = 16;

    private static final RuleInfo INFO = RuleInfo.of(
                    "jdk-idiom-instanceof-cast", Severity.INFO, "`instanceof`, and a cast right after it")
            .offByDefault()
            .sources(SourceSet.MAIN, SourceSet.TEST);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(IfStmt.class, JdkIdiomInstanceofCast::check);
    }

    private static List<Finding> check(IfStmt statement, RuleContext context) {
        Optional<VariableDeclarationExpr> first = firstVariable(statement);
        if (first.isEmpty() || context.project().target() < RELEASE) {
            return List.of();
        }
        Expression value =
                first.get().getVariable(0).getInitializer().map(Written::inner).orElse(null);
        if (!(value instanceof CastExpr cast)
                || !(Written.inner(cast.getExpression()) instanceof NameExpr name)
                || !cast.getType().equals(first.get().getVariable(0).getType())) {
            return List.of();
        }
        for (InstanceOfExpr test : tests(statement.getCondition())) {
            boolean isIt = test.getPattern().isEmpty()
                    && Written.inner(test.getExpression()).equals(name)
                    && test.getType().equals(cast.getType());
            if (isIt) {
                String variable = first.get().getVariable(0).getNameAsString();
                String type = cast.getType().asString();
                Concern concern = Concern.of(Concern.Level.IDIOM, "pattern for instanceof", 1)
                        .since(RELEASE)
                        .advice("let `instanceof` declare the variable");
                return List.of(context.at(
                                context.file().region(cast),
                                cast,
                                "the type stands here three times: write `%s instanceof %s %s`, which Java has since 16"
                                        .formatted(name.getNameAsString(), type, variable))
                        .withConcern(concern));
            }
        }
        return List.of();
    }

    private static Optional<VariableDeclarationExpr> firstVariable(IfStmt statement) {
        boolean isIt = statement.getThenStmt() instanceof BlockStmt block
                && block.getStatements().isNonEmpty()
                && block.getStatement(0) instanceof ExpressionStmt first
                && first.getExpression() instanceof VariableDeclarationExpr variables
                && variables.getVariables().size() == 1;
        return isIt
                ? Optional.of(statement
                        .getThenStmt()
                        .asBlockStmt()
                        .getStatement(0)
                        .asExpressionStmt()
                        .getExpression()
                        .asVariableDeclarationExpr())
                : Optional.empty();
    }

    /** The tests that all hold where a condition does. */
    private static List<InstanceOfExpr> tests(Expression condition) {
        List<InstanceOfExpr> found = new ArrayList<>();
        Expression rest = Written.inner(condition);
        while (rest instanceof BinaryExpr both && both.getOperator() == BinaryExpr.Operator.AND) {
            if (Written.inner(both.getRight()) instanceof InstanceOfExpr test) {
                found.add(test);
            }
            rest = Written.inner(both.getLeft());
        }
        if (rest instanceof InstanceOfExpr test) {
            found.add(test);
        }
        return found;
    }
}
