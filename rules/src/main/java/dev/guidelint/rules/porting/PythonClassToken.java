package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;

/** Flags classes that are passed to tell a method a type, and arrays of type variables. */
final class PythonClassToken implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-class-token", Severity.INFO, "class passed as a value, or array of a type variable")
            .offByDefault()
            .needs(Needs.NAMES);

    private static final Concern TOKEN =
            Concerns.cost("class token", 1, "`type[T]`: a class is a value like any other");
    private static final Concern ARRAY = Concerns.cost("generic array", 1, "a list, which needs no type to be made");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(Parameter.class, PythonClassToken::checkParameter);
        on.each(CastExpr.class, PythonClassToken::checkCast);
    }

    private static List<Finding> checkParameter(Parameter parameter, RuleContext context) {
        Type type = parameter.getType().getElementType();
        if (!(type instanceof ClassOrInterfaceType named)
                || !named.getNameAsString().equals("Class")
                || named.getTypeArguments().isEmpty()
                || !(parameter.getParentNode().orElse(null) instanceof CallableDeclaration<?>)
                || !context.types().resolve(named).is("java.lang.Class")) {
            return List.of();
        }
        return List.of(context.at(
                        Anchors.type(named, context.file()),
                        parameter,
                        "`%s` is a class, passed as a value: in Python that is nothing special, `type[T]`, and generics are forgotten there, too"
                                .formatted(parameter.getNameAsString()))
                .withConcern(TOKEN));
    }

    private static List<Finding> checkCast(CastExpr cast, RuleContext context) {
        if (!(cast.getType() instanceof ArrayType type) || !isCreation(Written.inner(cast.getExpression()))) {
            return List.of();
        }
        JavaType element = context.types().resolve(type.getElementType());
        return element.kind() != JavaType.Kind.VARIABLE
                ? List.of()
                : List.of(context.at(
                                context.file().region(cast),
                                cast,
                                "Java cannot make an array of `%s` without a trick: in Python this is an ordinary list, and the trick goes away"
                                        .formatted(element.name()))
                        .withConcern(ARRAY));
    }

    private static boolean isCreation(Expression expression) {
        return expression.isArrayCreationExpr()
                || (expression.isMethodCallExpr()
                        && expression.asMethodCallExpr().getNameAsString().equals("newInstance"));
    }
}
