package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags methods of one name and different numbers of parameters: default arguments in Python. */
final class PythonOverloadArity implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-overload-arity", Severity.INFO, "overloads with different numbers of parameters")
            .offByDefault();

    private static final Concern ARITIES =
            Concerns.cost("overloads of different arity", 2, "default or keyword-only arguments, or different names");
    private static final Concern CHAIN =
            Concerns.cost("delegating overload chain", 1, "one function with default arguments");
    private static final Concern PROPERTY =
            Concerns.cost("reader and writer of one name", 2, "a property with a setter, or two names");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.eachType(PythonOverloadArity::check);
    }

    private static List<Finding> check(TypeDeclaration<?> type, RuleContext context) {
        List<MethodDeclaration> methods = type.getMethods();
        if (methods.size() < 2) {
            return List.of();
        }
        Map<String, List<MethodDeclaration>> groups = new LinkedHashMap<>();
        for (MethodDeclaration method : methods) {
            groups.computeIfAbsent(method.getNameAsString(), name -> new ArrayList<>())
                    .add(method);
        }
        List<Finding> findings = new ArrayList<>();
        for (List<MethodDeclaration> group : groups.values()) {
            if (group.size() > 1 && haveDifferentArities(group)) {
                findings.add(finding(group, context));
            }
        }
        return findings;
    }

    private static boolean haveDifferentArities(List<MethodDeclaration> group) {
        Set<Integer> arities = new HashSet<>();
        for (MethodDeclaration method : group) {
            if (!arities.add(method.getParameters().size())) {
                return false;
            }
        }
        return true;
    }

    private static Finding finding(List<MethodDeclaration> group, RuleContext context) {
        MethodDeclaration first = group.get(0);
        String name = first.getNameAsString();
        int delegating = 0;
        for (MethodDeclaration method : group) {
            delegating += isDelegating(method) ? 1 : 0;
        }
        if (delegating >= group.size() - 1) {
            return context.atName(
                            first,
                            "`%s` is there %d times, and all but one only fill in arguments: in Python that is one function with defaults"
                                    .formatted(name, group.size()))
                    .withConcern(CHAIN);
        }
        if (isProperty(group)) {
            return context.atName(
                            first,
                            "`%s` reads without an argument and writes with one: in Python the second definition replaces the first, so take a property or two names"
                                    .formatted(name))
                    .withConcern(PROPERTY);
        }
        return context.atName(
                        first,
                        "`%s` is there %d times, and each takes another number of arguments: in Python the last definition wins, so they become one function with defaults, or get names of their own"
                                .formatted(name, group.size()))
                .withConcern(ARITIES);
    }

    /** Whether a method does nothing but call another of its name with more arguments. */
    private static boolean isDelegating(MethodDeclaration method) {
        return onlyCall(method)
                .filter(call -> call.getNameAsString().equals(method.getNameAsString()))
                .filter(call ->
                        call.getScope().isEmpty() || isOwn(call.getScope().get()))
                .filter(call -> passesOn(method, call))
                .isPresent();
    }

    /** Whether all that a method is given goes to the one it calls as it is. */
    private static boolean passesOn(MethodDeclaration method, MethodCallExpr call) {
        Set<String> arguments = new HashSet<>();
        for (Expression argument : call.getArguments()) {
            arguments.add(argument.toString());
        }
        for (Parameter parameter : method.getParameters()) {
            if (!arguments.contains(parameter.getNameAsString())) {
                return false;
            }
        }
        return true;
    }

    /** Whether something in front of a call is {@code this} or the name of a class. */
    private static boolean isOwn(Expression scope) {
        return scope.isThisExpr()
                || (scope.isNameExpr()
                        && Character.isUpperCase(
                                scope.asNameExpr().getNameAsString().charAt(0)));
    }

    private static Optional<MethodCallExpr> onlyCall(MethodDeclaration method) {
        if (method.getBody().isEmpty() || method.getBody().get().getStatements().size() != 1) {
            return Optional.empty();
        }
        Statement statement = method.getBody().get().getStatement(0);
        Optional<Expression> expression = statement instanceof ReturnStmt result
                ? result.getExpression()
                : statement instanceof ExpressionStmt single ? Optional.of(single.getExpression()) : Optional.empty();
        return expression
                .map(Written::inner)
                .filter(MethodCallExpr.class::isInstance)
                .map(MethodCallExpr.class::cast);
    }

    private static boolean isProperty(List<MethodDeclaration> group) {
        if (group.size() != 2) {
            return false;
        }
        MethodDeclaration reader = group.get(group.get(0).getParameters().isEmpty() ? 0 : 1);
        MethodDeclaration writer = group.get(0) == reader ? group.get(1) : group.get(0);
        return reader.getParameters().isEmpty()
                && !reader.getType().isVoidType()
                && writer.getParameters().size() == 1
                && writer.getParameter(0).getType().equals(reader.getType());
    }
}
