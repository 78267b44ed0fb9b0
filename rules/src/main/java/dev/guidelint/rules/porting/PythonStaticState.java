package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Loggers;
import dev.guidelint.analyzer.vocabulary.Places;
import java.util.List;
import java.util.Set;

/** Flags variables that belong to a class, and code that runs when a class is loaded. */
final class PythonStaticState implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-static-state", Severity.INFO, "static variable or static initializer")
            .offByDefault()
            .needs(Needs.NAMES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern FIELD = Concerns.cost(
            "static variable",
            2,
            "a variable of the module, `global` where it is written; better an object that is handed along");
    private static final Concern CODE = Concerns.cost(
            "static initializer",
            2,
            "code at the level of the module runs at import: a function with a cache, if it may fail or is slow");
    private static final Concern TABLE =
            Concerns.cost("static initializer that fills a constant", 1, "a literal or a comprehension");

    /** What is called on a container while it is filled. */
    private static final Set<String> FILLS = Set.of("put", "add", "addAll", "putAll", "set", "register");

    @Override
    public void register(Subscriptions on) {
        on.each(FieldDeclaration.class, PythonStaticState::checkField);
        on.each(InitializerDeclaration.class, PythonStaticState::checkInitializer);
    }

    private static List<Finding> checkField(FieldDeclaration field, RuleContext context) {
        if (!field.isStatic() || field.isFinal() || Places.isInInterface(field)) {
            return List.of();
        }
        String name = field.getVariable(0).getNameAsString();
        if (name.equals("serialVersionUID") || Loggers.isLogger(context.types().resolve(field.getElementType()))) {
            return List.of();
        }
        return List.of(context.atName(
                        field,
                        "`%s` is a variable of the whole program: in Python one of the module, and every function that writes it has to say `global`"
                                .formatted(name))
                .withConcern(FIELD));
    }

    private static List<Finding> checkInitializer(InitializerDeclaration initializer, RuleContext context) {
        List<Statement> statements = initializer.getBody().getStatements();
        if (!initializer.isStatic() || statements.isEmpty()) {
            return List.of();
        }
        Region region = context.file()
                .region(context.file().start(initializer), context.file().start(initializer.getBody()));
        if (statements.stream().allMatch(PythonStaticState::isFilling)) {
            return List.of(context.at(
                            region,
                            initializer,
                            "static initializer that only fills a constant: a literal says it in Python")
                    .withConcern(TABLE));
        }
        return List.of(context.at(
                        region,
                        initializer,
                        "static initializer: in Python such code runs when the module is imported, whoever imports it, and an error there breaks the import")
                .withConcern(CODE));
    }

    private static boolean isFilling(Statement statement) {
        if (!(statement instanceof ExpressionStmt expression)) {
            return false;
        }
        if (expression.getExpression() instanceof AssignExpr assign) {
            return assign.getTarget() instanceof ArrayAccessExpr
                    || assign.getValue() instanceof ObjectCreationExpr
                    || assign.getValue() instanceof LiteralExpr
                    || (assign.getValue() instanceof MethodCallExpr call
                            && call.getNameAsString().startsWith("unmodifiable"));
        }
        return expression.getExpression() instanceof VariableDeclarationExpr variable
                        && variable.getVariable(0)
                                .getInitializer()
                                .filter(ObjectCreationExpr.class::isInstance)
                                .isPresent()
                || (expression.getExpression() instanceof MethodCallExpr call
                        && FILLS.contains(call.getNameAsString())
                        && call.getScope().filter(NameExpr.class::isInstance).isPresent());
    }
}
