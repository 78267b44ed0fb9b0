package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * The way methods begin: a parameter is trimmed, clamped or replaced by a default before anything else is done, as in
 * {@code p = p.strip()} and {@code if (p == null) { p = NONE; }}. From then on its name has one meaning.
 */
final class Normalisation {
    private Normalisation() {}

    /**
     * The assignments that normalise parameters at the beginning of a body.
     *
     * @param names names of the parameters
     * @param window how many other statements make the beginning; guards do not count
     * @return nodes by identity
     */
    static Set<Node> of(Statement body, Set<String> names, int window) {
        Set<Node> found = Collections.newSetFromMap(new IdentityHashMap<>());
        if (body instanceof BlockStmt block) {
            int others = 0;
            for (Statement statement : block.getStatements()) {
                if (others >= window) {
                    break;
                }
                if (!collect(statement, names, found) && !isGuard(statement)) {
                    others++;
                }
            }
        }
        return found;
    }

    private static boolean collect(Statement statement, Set<String> names, Set<Node> found) {
        if (statement instanceof ExpressionStmt expression) {
            Optional<AssignExpr> assign = assignment(expression);
            Optional<String> name = assign.flatMap(Normalisation::name).filter(names::contains);
            if (assign.isPresent() && name.isPresent() && mentions(assign.get().getValue(), name.get())) {
                found.add(assign.get());
                return true;
            }
        }
        return statement instanceof IfStmt choice
                && firstName(choice).filter(names::contains).isPresent()
                && mentions(choice.getCondition(), firstName(choice).orElse(""))
                && collectBranches(choice, firstName(choice).orElse(""), found);
    }

    /** All branches of a choice do nothing but assign the one variable. */
    private static boolean collectBranches(IfStmt choice, String name, Set<Node> found) {
        Optional<AssignExpr> then = onlyAssignment(choice.getThenStmt(), name);
        if (then.isEmpty()) {
            return false;
        }
        if (choice.getElseStmt().isPresent()) {
            Statement other = choice.getElseStmt().get();
            Optional<AssignExpr> otherwise = onlyAssignment(other, name);
            if (otherwise.isPresent()) {
                found.add(otherwise.get());
            } else if (!(other instanceof IfStmt next) || !collectBranches(next, name, found)) {
                return false;
            }
        }
        found.add(then.get());
        return true;
    }

    private static Optional<String> firstName(IfStmt choice) {
        return single(choice.getThenStmt()).flatMap(Normalisation::assignment).flatMap(Normalisation::name);
    }

    private static Optional<AssignExpr> onlyAssignment(Statement branch, String name) {
        return single(branch)
                .flatMap(Normalisation::assignment)
                .filter(assign -> name(assign).filter(name::equals).isPresent());
    }

    private static Optional<Statement> single(Statement branch) {
        if (!(branch instanceof BlockStmt block)) {
            return Optional.of(branch);
        }
        return block.getStatements().size() == 1 ? Optional.of(block.getStatement(0)) : Optional.empty();
    }

    private static Optional<AssignExpr> assignment(Statement statement) {
        return statement instanceof ExpressionStmt expression
                        && expression.getExpression() instanceof AssignExpr assign
                        && assign.getOperator() == AssignExpr.Operator.ASSIGN
                ? Optional.of(assign)
                : Optional.empty();
    }

    private static Optional<String> name(AssignExpr assign) {
        return Written.by(assign).flatMap(Written::name).map(NameExpr::getNameAsString);
    }

    private static boolean mentions(Expression expression, String name) {
        return expression
                .findFirst(
                        NameExpr.class, candidate -> candidate.getNameAsString().equals(name))
                .isPresent();
    }

    /** A statement that only decides whether there is anything to do. */
    private static boolean isGuard(Statement statement) {
        if (statement instanceof AssertStmt || statement instanceof ExplicitConstructorInvocationStmt) {
            return true;
        }
        return statement instanceof IfStmt choice
                && choice.getElseStmt().isEmpty()
                && single(choice.getThenStmt())
                        .filter(then -> then.isReturnStmt() || then.isThrowStmt())
                        .isPresent();
    }
}
