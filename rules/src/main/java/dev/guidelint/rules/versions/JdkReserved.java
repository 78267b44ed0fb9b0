package dev.guidelint.rules.versions;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.YieldStmt;
import com.github.javaparser.ast.type.TypeParameter;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;
import java.util.Map;

/** Flags names that the language has taken since. */
final class JdkReserved implements Rule {
    private static final RuleInfo INFO =
            ApiFindings.info("jdk-reserved", Severity.ERROR, "name that the language has taken");

    /** Names that no type may have, and the release since which that is so. */
    private static final Map<String, Integer> TYPES =
            Map.of("var", 10, "yield", 14, "record", 16, "sealed", 17, "permits", 17);

    private static final int UNDERSCORE = 9;
    private static final int UNNAMED = 22;
    private static final int YIELD = 14;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ClassOrInterfaceDeclaration.class, JdkReserved::type);
        on.each(EnumDeclaration.class, JdkReserved::type);
        on.each(AnnotationDeclaration.class, JdkReserved::type);
        on.each(TypeParameter.class, (parameter, context) -> taken(parameter.getName(), context));
        on.each(MethodCallExpr.class, JdkReserved::call);
        on.each(YieldStmt.class, JdkReserved::statement);
        on.each(VariableDeclarator.class, JdkReserved::variable);
        on.each(Parameter.class, JdkReserved::parameter);
        on.each(MethodDeclaration.class, (method, context) -> underscore(method.getName(), context));
        on.each(NameExpr.class, (name, context) -> underscore(name.getName(), context));
    }

    private static List<Finding> type(TypeDeclaration<?> type, RuleContext context) {
        return taken(type.getName(), context);
    }

    private static List<Finding> taken(SimpleName name, RuleContext context) {
        Integer since = TYPES.get(name.getIdentifier());
        if (since != null) {
            return report(name, since, "no type may be called so", context);
        }
        return underscore(name, context);
    }

    private static List<Finding> call(MethodCallExpr call, RuleContext context) {
        return call.getScope().isEmpty() && call.getNameAsString().equals("yield")
                ? report(call.getName(), YIELD, "a call needs something before it, such as `this.`", context)
                : List.of();
    }

    /** A call that stands alone is read as a statement that there was none of when it was written. */
    private static List<Finding> statement(YieldStmt statement, RuleContext context) {
        if (statement.findAncestor(SwitchExpr.class).isPresent()) {
            return List.of();
        }
        int start = context.file().start(statement);
        return report(
                context.file().region(start, start + "yield".length()),
                statement,
                "yield",
                YIELD,
                "a call needs something before it, such as `this.`",
                context);
    }

    /** A local variable may be left without a name once there are unnamed ones. */
    private static List<Finding> variable(VariableDeclarator variable, RuleContext context) {
        boolean local = variable.getParentNode()
                .filter(VariableDeclarationExpr.class::isInstance)
                .isPresent();
        return local && context.project().target() >= UNNAMED ? List.of() : underscore(variable.getName(), context);
    }

    private static List<Finding> parameter(Parameter parameter, RuleContext context) {
        Node owner = parameter.getParentNode().orElse(parameter);
        return owner instanceof LambdaExpr && context.project().target() >= UNNAMED
                ? List.of()
                : underscore(parameter.getName(), context);
    }

    private static List<Finding> underscore(SimpleName name, RuleContext context) {
        return name.getIdentifier().equals("_")
                ? report(name, UNDERSCORE, "nothing may be called so", context)
                : List.of();
    }

    private static List<Finding> report(SimpleName name, int since, String why, RuleContext context) {
        return report(context.file().region(name), name, name.getIdentifier(), since, why, context);
    }

    private static List<Finding> report(
            Region region, Node place, String name, int since, String why, RuleContext context) {
        if (context.project().target() < since || context.project().release() >= since) {
            return List.of();
        }
        String text = "`%s` belongs to the language since %d, so %s: choose another name".formatted(name, since, why);
        return List.of(context.at(region, place, text)
                .withConcern(Concern.of(Level.BREAKS, name, 1).since(since).advice("rename it")));
    }
}
