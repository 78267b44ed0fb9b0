package dev.guidelint.rules.porting;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.NullnessAnnotations;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Flags methods for which "nothing" is a value: Python's types can say so, if somebody does. */
final class PythonNull implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-null", Severity.INFO, "nothing as a value in a signature")
            .offByDefault()
            .needs(Needs.NAMES);

    private static final Concern OPTIONAL =
            Concerns.cost("Optional in a signature", 1, "`X | None`, and a plain `if` for each chain of calls");
    private static final Concern RESULT =
            Concerns.cost("null as a result", 1, "`X | None`, checked by mypy with `--strict`");
    private static final Concern NULLABLE =
            Concerns.cost("nullable in a signature", 1, "`X | None`: mypy reads it like the annotation");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(CompilationUnit.class, PythonNull::checkReturns);
        on.each(MethodDeclaration.class, PythonNull::checkMethod);
        on.each(ConstructorDeclaration.class, PythonNull::checkConstructor);
    }

    /** Methods that return null somewhere and do not say so; each once. */
    private static List<Finding> checkReturns(CompilationUnit unit, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        Set<MethodDeclaration> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ReturnStmt statement : FileNodes.of(context.file(), ReturnStmt.class)) {
            if (statement.getExpression().filter(PythonNull::mayBeNull).isEmpty()) {
                continue;
            }
            Places.method(statement)
                    .filter(method -> !isDeclared(method, context) && seen.add(method))
                    .ifPresent(method -> findings.add(context.at(
                                    context.file().region(statement),
                                    method,
                                    "`%s` may return `null` and does not say so: in Python its type is `X | None`, and mypy then finds who forgets"
                                            .formatted(method.getNameAsString()))
                            .withConcern(RESULT)));
        }
        return findings;
    }

    private static boolean mayBeNull(Expression result) {
        Expression plain = Written.inner(result);
        if (plain instanceof ConditionalExpr choice) {
            return mayBeNull(choice.getThenExpr()) || mayBeNull(choice.getElseExpr());
        }
        return plain.isNullLiteralExpr();
    }

    /** Whether a signature says already that there may be nothing: it is reported for that. */
    private static boolean isDeclared(MethodDeclaration method, RuleContext context) {
        return isOptional(method.getType(), context)
                || isNullable(method)
                // Null is all that such a method can return.
                || method.getType().asString().equals("Void");
    }

    private static List<Finding> checkMethod(MethodDeclaration method, RuleContext context) {
        if (isOptional(method.getType(), context)) {
            return List.of(optional(method, context));
        }
        return isNullable(method) ? List.of(nullable(method, context)) : List.of();
    }

    private static List<Finding> checkConstructor(ConstructorDeclaration constructor, RuleContext context) {
        return hasNullableParameter(constructor) ? List.of(nullable(constructor, context)) : List.of();
    }

    private static Finding optional(MethodDeclaration method, RuleContext context) {
        return context.atName(
                        method,
                        "`%s` returns an `Optional`, a class that Python does not have: the type becomes `X | None`, and calls of `map` and `orElse` become an `if`"
                                .formatted(method.getNameAsString()))
                .withConcern(OPTIONAL);
    }

    private static Finding nullable(CallableDeclaration<?> callable, RuleContext context) {
        return context.atName(
                        callable,
                        "`%s` says by an annotation where `null` is welcome: in Python the type itself says it, `X | None`"
                                .formatted(callable.getNameAsString()))
                .withConcern(NULLABLE);
    }

    private static boolean isNullable(MethodDeclaration method) {
        return NullnessAnnotations.isNullable(method) || hasNullableParameter(method);
    }

    private static boolean hasNullableParameter(CallableDeclaration<?> callable) {
        for (Parameter parameter : callable.getParameters()) {
            if (NullnessAnnotations.isNullable(parameter)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOptional(Type type, RuleContext context) {
        return type instanceof ClassOrInterfaceType named
                && named.getNameAsString().startsWith("Optional")
                && context.types().resolve(type).name().startsWith("java.util.Optional");
    }
}
