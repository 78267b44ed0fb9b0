package dev.guidelint.rules.visibility;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Flags parameters that are overwritten. Each method, constructor and lambda is looked at without the classes and lambdas
 * inside it: these cannot write its parameters, and what has the same name there is something else.
 */
final class ReassignedParameter implements Rule {
    private static final Option<Report> REPORT =
            Option.choice("report", Report.FIRST, "whether the first write to each parameter is reported, or all");
    private static final Option<Boolean> LAMBDA_PARAMETERS =
            Option.flag("lambda-parameters", true, "whether parameters of lambdas count");
    private static final Option<Boolean> ALLOW_NORMALISATION = Option.flag(
            "allow-normalisation", true, "whether a method may begin by replacing a parameter by a value made of it");
    private static final Option<Integer> NORMALISATION_WINDOW = Option.number(
            "normalisation-window",
            3,
            "how many statements make the beginning of a method, besides its guards and the normalisations themselves");
    private static final Option<Boolean> CATCH =
            Option.flag("catch", false, "whether the variables of catch clauses count");
    private static final Option<Boolean> FOREACH =
            Option.flag("foreach", false, "whether the variables of for-each loops count");

    private static final RuleInfo INFO = RuleInfo.of(
                    "reassigned-parameter", Severity.INFO, "parameter variable overwritten")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .cwe(1109)
            .options(REPORT, LAMBDA_PARAMETERS, ALLOW_NORMALISATION, NORMALISATION_WINDOW, CATCH, FOREACH);

    private enum Report {
        FIRST,
        ALL
    }

    /** A variable that should keep its value, and where its scope ends. */
    private record Target(String kind, String name, Position end) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(
                MethodDeclaration.class,
                (method, context) -> method.getBody().isEmpty()
                        ? List.of()
                        : check(method.getParameters(), method.getBody().get(), context));
        on.each(
                ConstructorDeclaration.class,
                (constructor, context) -> check(constructor.getParameters(), constructor.getBody(), context));
        on.each(
                LambdaExpr.class,
                (lambda, context) -> check(
                        context.option(LAMBDA_PARAMETERS) ? lambda.getParameters() : List.of(),
                        lambda.getBody(),
                        context));
        // A compact constructor assigns its parameters by design: only what else it declares is looked at.
        on.each(
                CompactConstructorDeclaration.class,
                (constructor, context) -> check(List.of(), constructor.getBody(), context));
        on.each(
                InitializerDeclaration.class,
                (initializer, context) -> check(List.of(), initializer.getBody(), context));
    }

    private static List<Finding> check(List<Parameter> parameters, Statement body, RuleContext context) {
        boolean catches = context.option(CATCH);
        boolean loops = context.option(FOREACH);
        if (parameters.isEmpty() && !catches && !loops) {
            return List.of();
        }
        Map<String, Target> targets = new HashMap<>();
        for (Parameter parameter : parameters) {
            add(targets, "parameter", parameter.getNameAsString(), parameter, body);
        }
        Set<Node> normalisations = context.option(ALLOW_NORMALISATION)
                ? Normalisation.of(body, targets.keySet(), context.option(NORMALISATION_WINDOW))
                : Set.of();
        List<Finding> findings = new ArrayList<>();
        Set<Target> reported = new HashSet<>();
        OwnCode.visit(body, node -> {
            if (loops && node instanceof ForEachStmt loop) {
                add(targets, "loop variable", loop.getVariableDeclarator().getNameAsString(), loop.getVariable(), loop);
            } else if (catches && node instanceof CatchClause clause) {
                Parameter parameter = clause.getParameter();
                add(targets, "exception variable", parameter.getNameAsString(), parameter, clause);
            }
            Optional<NameExpr> written = Written.by(node).flatMap(Written::name);
            if (written.isEmpty()) {
                return;
            }
            Target target = targets.get(written.get().getNameAsString());
            if (target == null || !isInScope(written.get(), target) || normalisations.contains(node)) {
                return;
            }
            if (reported.add(target) || context.option(REPORT) == Report.ALL) {
                findings.add(context.at(context.file().region(written.get()), written.get(), message(target)));
            }
        });
        return findings;
    }

    private static void add(
            Map<String, Target> targets, String kind, String name, NodeWithAnnotations<?> declaration, Node scope) {
        for (AnnotationExpr annotation : declaration.getAnnotations()) {
            String simpleName = annotation.getName().getIdentifier();
            if (simpleName.equals("Var") || isWritable(annotation)) {
                return;
            }
        }
        scope.getEnd().ifPresent(end -> targets.put(name, new Target(kind, name, end)));
    }

    /** Code that is woven into other classes gives values back through such parameters. */
    private static boolean isWritable(AnnotationExpr annotation) {
        return annotation instanceof NormalAnnotationExpr normal
                && normal.getPairs().stream()
                        .anyMatch(pair -> pair.getNameAsString().equals("readOnly")
                                && pair.getValue() instanceof BooleanLiteralExpr value
                                && !value.getValue());
    }

    private static boolean isInScope(NameExpr written, Target target) {
        return written.getBegin().filter(begin -> begin.isBefore(target.end())).isPresent();
    }

    private static String message(Target target) {
        return "%s `%s` is overwritten: below this line the name means something else than above. Use a new variable"
                .formatted(target.kind(), target.name());
    }
}
