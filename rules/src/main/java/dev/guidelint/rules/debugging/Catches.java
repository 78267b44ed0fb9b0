package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import dev.guidelint.analyzer.api.Answer;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What catch clauses catch, and what is known of the exceptions in them. */
final class Catches {
    private static final String THROWABLE = "java.lang.Throwable";

    private Catches() {}

    /** The types that a clause catches: several in a multi-catch. */
    static List<Type> types(CatchClause clause) {
        Type type = clause.getParameter().getType();
        return type instanceof UnionType union ? List.copyOf(union.getElements()) : List.of(type);
    }

    /** The name of the caught exception. */
    static String name(CatchClause clause) {
        return clause.getParameter().getNameAsString();
    }

    /** Whether an expression is the name of the exception that a clause caught. */
    static boolean isCaught(Expression expression, CatchClause clause) {
        return Written.inner(expression) instanceof NameExpr name
                && name.getNameAsString().equals(name(clause));
    }

    /** The clause that caught the exception an expression names. */
    static Optional<CatchClause> of(Expression expression, Types types) {
        return Written.inner(expression) instanceof NameExpr name
                        && types.symbol(name).orElse(null) instanceof Symbol.Variable variable
                        && variable.declaration() instanceof Parameter parameter
                        && parameter.getParentNode().orElse(null) instanceof CatchClause clause
                ? Optional.of(clause)
                : Optional.empty();
    }

    /** Whether the value of an expression is an exception. What was caught in a multi-catch is one, too. */
    static Answer isException(Expression expression, Types types) {
        return of(expression, types).isPresent() ? Answer.YES : types.isSubtype(types.typeOf(expression), THROWABLE);
    }

    /** The clauses around a place in code that runs as one, from the inside out. */
    static List<CatchClause> around(Node place) {
        List<CatchClause> clauses = new ArrayList<>();
        Node node = place;
        while (node != null && !isBody(node)) {
            if (node instanceof CatchClause clause) {
                clauses.add(clause);
            }
            node = node.getParentNode().orElse(null);
        }
        return clauses;
    }

    /** The node around a place whose code runs as one: a method, an initializer, a lambda and so on. */
    static boolean isBody(Node node) {
        return node instanceof BodyDeclaration<?> || node instanceof LambdaExpr;
    }
}
